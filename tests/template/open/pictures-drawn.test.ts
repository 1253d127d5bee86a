import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { relationshipTypes } from '../../../src/opc/part-kind.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import type { Placeholder } from '../../../src/template/model.js';
import { foreignPackage, usualMaster, type Shape } from '../foreign-package.js';

const title: Shape = { name: 'Title 1', ph: 'type="title"', box: [1, 0.5, 11, 1.6] };
const body: Shape = { name: 'Content 2', ph: 'idx="1"', box: [1, 2.5, 11, 4] };

const place = '<a:off x="0" y="0"/><a:ext cx="12192000" cy="6858000"/>';
const shown = '<p:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>';

/** A picture of one colour. */
function plain(colour: readonly [red: number, green: number, blue: number, opacity: number]): Uint8Array {
  const png = new PNG({ width: 40, height: 40 });
  for (let at = 0; at < 1600; at += 1) png.data.set(colour, 4 * at);
  return PNG.sync.write(png);
}

function placeholdersOver(art: string, bytes: Uint8Array): readonly Placeholder[] {
  const opc = foreignPackage({
    ...usualMaster,
    layouts: [{ name: 'One', type: 'obj', shapes: [title, body], art }],
  });
  opc.setBytes('/ppt/media/image1.png', 'image/png', bytes);
  opc.relate('/ppt/slideLayouts/slideLayout1.xml', relationshipTypes.image, '/ppt/media/image1.png');
  const found = openTemplate(opc, 'house').model.layouts.find(({ name }) => name === 'One');
  return found?.placeholders ?? [];
}

test('a clear picture over all of a page shows what it is filled with', () => {
  const art =
    `<p:pic><p:nvPicPr><p:cNvPr id="70" name="Tint"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>${shown}` +
    `<p:spPr><a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    '<a:solidFill><a:srgbClr val="281C41"/></a:solidFill></p:spPr></p:pic>';
  const found = placeholdersOver(art, plain([255, 255, 255, 0]));
  expect(found.find(({ key }) => key === 'title')?.background).toBe('281C41');
});

test('an object is known by the picture that is shown of it, and a pale one is written over', () => {
  const frame = (inside: string): string =>
    '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="71" name="Object 2"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>' +
    '<p:xfrm><a:off x="6096000" y="1828800"/><a:ext cx="6096000" cy="4572000"/></p:xfrm>' +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/presentationml/2006/ole">${inside}</a:graphicData></a:graphic></p:graphicFrame>`;
  const object =
    '<p:oleObj progId="Paint.Picture"><p:embed/><p:pic><p:nvPicPr><p:cNvPr id="0" name="Object 2"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>' +
    `${shown}<p:spPr><a:xfrm>${place}</a:xfrm></p:spPr></p:pic></p:oleObj>`;
  const bodyOver = (art: string): Placeholder | undefined =>
    placeholdersOver(art, plain([231, 232, 233, 255])).find(({ key }) => key === 'body');
  expect(bodyOver(frame(object))?.isMoved).toBeUndefined();
  expect(bodyOver(frame('<p:oleObj progId="Excel.Sheet"><p:embed/></p:oleObj>'))?.isMoved).toBe(true);
});
