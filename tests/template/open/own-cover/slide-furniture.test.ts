import { describe, expect, test } from 'vitest';
import type { OpcPackage } from '../../../../src/opc/package.js';
import { relationshipTypes } from '../../../../src/opc/part-kind.js';
import { parseXml } from '../../../../src/opc/xml/parse.js';
import { serializeXml } from '../../../../src/opc/xml/serialize.js';
import { readTemplate } from '../../../../src/template/open/read-template.js';
import { drawnShape, foreignPackage, usualMaster, withSlides } from '../../foreign-package.js';

const emu = (length: number): number => Math.round(length * 914_400);

const logo = (y = 6.8, id = 'rId9'): string =>
  '<p:pic><p:nvPicPr><p:cNvPr id="30" name="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>' +
  `<p:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>` +
  `<a:off x="${emu(12)}" y="${emu(y)}"/><a:ext cx="${emu(1)}" cy="${emu(0.4)}"/></a:xfrm></p:spPr></p:pic>`;

/** A file with these shapes on its slides; two pictures are at hand on each of them. */
function fileOf(slides: readonly string[]): OpcPackage {
  const opc = withSlides(foreignPackage(usualMaster), [1, ...slides.slice(1).map(() => 2)]);
  opc.setBytes('/ppt/media/dark.png', 'image/png', new Uint8Array([137, 1]));
  opc.setBytes('/ppt/media/light.png', 'image/png', new Uint8Array([137, 2]));
  slides.forEach((shapes, index) => {
    const slide = `/ppt/slides/slide${index + 1}.xml`;
    const root =
      '<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
      'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" ' +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      `<p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`;
    opc.setXml(slide, opc.contentType(slide), parseXml(root));
    opc.relate(slide, relationshipTypes.image, '/ppt/media/dark.png', { id: 'rId9' });
    opc.relate(slide, relationshipTypes.image, '/ppt/media/light.png', { id: 'rId8' });
  });
  return opc;
}

/** How many pictures the layouts of the cover and of points show, and which. */
function picturesOf(slides: readonly string[]): string[][] {
  const opc = readTemplate(fileOf(slides), 'house').template.package;
  return [1, 2].map((number) => {
    const part = `/ppt/slideLayouts/slideLayout${number}.xml`;
    const shown = serializeXml(opc.look(part));
    return opc.relationships(part).flatMap(({ id, target }) => (shown.includes(`"${id}"`) ? [target] : []));
  });
}

describe('a logo that stands at one place of most slides', () => {
  test('stands on the cover as well where the first slide has it', () => {
    const [dark, all] = [['/ppt/media/dark.png'], Array.from({ length: 5 }, () => logo())];
    expect(picturesOf([logo(), ...all])).toEqual([dark, dark]);
    expect(picturesOf(['', ...all])).toEqual([[], dark]);
  });

  test('is one though it is shown in two colours, the more usual one', () => {
    const light = logo(6.8, 'rId8');
    expect(picturesOf(['', logo(), light, logo(), light, logo()])[1]).toEqual(['/ppt/media/dark.png']);
    const elsewhere = logo(0.3, 'rId8');
    expect(picturesOf(['', logo(), elsewhere, logo(), elsewhere, ''])[1]).toEqual([]);
  });
});

describe('a bar along the foot of most slides, from side to side', () => {
  const groundOf = (bar: string): string | undefined => {
    const { layouts, template } = readTemplate(fileOf(['', bar, bar, bar, bar, bar]), 'house');
    const ground = layouts.find(({ layout }) => layout.name === template.model.roles.points?.[0])?.found.ground;
    return ground?.cells[ground.cells.length - ground.columns / 2]?.colour;
  };

  test('stands on ours, and one that is a part of what each slide says does not', () => {
    expect(groundOf(drawnShape([0, 6.9, 13.333, 0.6], { colour: '0070C0' }))).toBe('0070C0');
    expect(groundOf(drawnShape([0, 5.5, 13.333, 2], { colour: '0070C0' }))).toBe('FFFFFF');
  });
});
