import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { relationshipTypes } from '../../../src/opc/part-kind.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { contrastRatio } from '../../../src/template/contrast.js';
import { foreignPackage, usualMaster, type Shape } from '../foreign-package.js';

const title: Shape = { name: 'Title 1', ph: 'type="title"', box: [1, 0.5, 11, 1.6] };
const body: Shape = { name: 'Content 2', ph: 'idx="1"', box: [1, 2.5, 11, 4] };

/** A picture over the whole slide: of its width, the share on the right is black, the rest white. */
function picture(dark: number): Uint8Array {
  const [width, height] = [100, 56];
  const png = new PNG({ width, height });
  for (let at = 0; at < width * height; at += 1) {
    const grey = at % width >= width * (1 - dark) ? 0 : 255;
    png.data.set([grey, grey, grey, 255], 4 * at);
  }
  return PNG.sync.write(png);
}

function openedOver(bytes: Uint8Array, effect = '', above = '') {
  const shown =
    '<p:pic><p:nvPicPr><p:cNvPr id="70" name="Photo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId2">' +
    `${effect}</a:blip>` +
    '<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="12192000" cy="6858000"/>' +
    '</a:xfrm></p:spPr></p:pic>';
  const opc = foreignPackage({
    ...usualMaster,
    layouts: [{ name: 'One', type: 'obj', shapes: [title, body], art: `${shown}${above}` }],
  });
  opc.setBytes('/ppt/media/image1.png', 'image/png', bytes);
  opc.relate('/ppt/slideLayouts/slideLayout1.xml', relationshipTypes.image, '/ppt/media/image1.png');
  const placeholders = openTemplate(opc, 'house').model.layouts.find(({ name }) => name === 'One')?.placeholders;
  return placeholders?.find(({ key }) => key === 'title');
}

test('text stays on a photograph that it can be read on', () => {
  const found = openedOver(picture(0));
  expect(found?.isMoved).toBeUndefined();
  expect(found?.background).toBe('FFFFFF');
});

test('and leaves the part of it where it can not', () => {
  const found = openedOver(picture(0.4));
  expect(found?.isMoved).toBe(true);
  expect((found?.box.x ?? 0) + (found?.box.width ?? 0)).toBeLessThan(0.65 * 12_192_000);
});

test('what is dark throughout is known to be dark, so that the text can take another colour', () => {
  expect(contrastRatio(openedOver(picture(1))?.background ?? 'FFFFFF', 'FFFFFF')).toBeGreaterThan(10);
});

/** The same with a colour for each pixel, by its place as shares of the width and height. */
function painted(colourAt: (x: number, y: number) => readonly [number, number, number]): Uint8Array {
  const [width, height] = [100, 56];
  const png = new PNG({ width, height });
  for (let at = 0; at < width * height; at += 1)
    png.data.set([...colourAt((at % width) / width, Math.floor(at / width) / height), 255], 4 * at);
  return PNG.sync.write(png);
}

test('a figure on a plain ground is kept clear though the text could be read on it', () => {
  const found = openedOver(painted((x, y) => (x > 0.6 && y < 0.5 ? [254, 170, 0] : [255, 255, 255])));
  expect(found?.isMoved).toBe(true);
  expect((found?.box.x ?? 0) + (found?.box.width ?? 0)).toBeLessThan(0.65 * 12_192_000);
});

test('a logo with an edge on a page of several pale greys is kept clear, and shades that run into each other are not', () => {
  const end = (bytes: Uint8Array): number => {
    const { x = 0, width = 0 } = openedOver(bytes)?.box ?? {};
    return (x + width) / 12_192_000;
  };
  // Pale greys, none of which most of the page has; black can be read on the red of the logo.
  const grey = (x: number): readonly [number, number, number] => {
    const value = 255 - 7 * Math.floor(6 * x);
    return [value, value, value];
  };
  expect(end(painted((x, y) => (x > 0.7 && y > 0.1 && y < 0.2 ? [206, 60, 60] : grey(x))))).toBeLessThan(0.72);
  const shade = (x: number): readonly [number, number, number] => [255, 255 - 110 * x, 255 - 110 * x];
  expect(end(painted(shade))).toBeGreaterThan(0.89);
});

test('a few bright lines on a dark picture do not make dark text legible', () => {
  // Shades, so that the picture is not plain, with a line that black could be read on in every tenth column.
  const found = openedOver(
    painted((x, y) => (Math.floor(100 * x) % 10 === 0 ? [43, 145, 170] : [20, 20 + 60 * y, 60])),
  );
  expect(contrastRatio(found?.background ?? 'FFFFFF', '000000')).toBeLessThan(3);
});

test('of a picture in other colours than its pixels have nothing is known', () => {
  const duotone = '<a:duotone><a:srgbClr val="000000"/><a:srgbClr val="003366"/></a:duotone>';
  expect(openedOver(picture(0), duotone)?.background).toBeUndefined();
});

test('a pale seal in the middle of a page is written over, and a pale panel at its side is not', () => {
  const band = (from: number, to: number, grey = 190) =>
    openedOver(painted((x) => (x > from && x < to ? [grey, grey, grey] : [255, 255, 255])));
  expect(band(0.4, 0.6)?.isMoved).toBeUndefined();
  expect(band(0.7, 1)?.isMoved).toBe(true);
  expect(band(0.4, 0.6, 90)?.isMoved).toBe(true);
});

test('light that is laid over a picture is that picture still', () => {
  const glow =
    '<p:sp><p:nvSpPr><p:cNvPr id="91" name="Glow"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="4000000" y="0"/>' +
    '<a:ext cx="3000000" cy="6858000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="FFFFFF">' +
    '<a:alpha val="ALPHA"/></a:srgbClr></a:solidFill></p:spPr></p:sp>';
  const duotone = '<a:duotone><a:srgbClr val="000000"/><a:srgbClr val="003366"/></a:duotone>';
  const over = (alpha: number) => openedOver(picture(0), duotone, glow.replace('ALPHA', String(alpha)));
  expect(over(30_000)?.isMoved).toBeUndefined();
  expect(over(80_000)?.isMoved).toBe(true);
});

test('a title begins below a band across the head of a picture, whose edge would run through its letters', () => {
  const band = (foot: number): Uint8Array => painted((_, y) => (y < foot ? [245, 175, 44] : [255, 255, 255]));
  const top = (bytes: Uint8Array): number => (openedOver(bytes)?.box.y ?? 0) / 6_858_000;
  expect(top(band(0.14))).toBeCloseTo(0.14, 1);
  expect(top(band(0.14))).toBeGreaterThan(0.12);
  // What the whole title stands on is no band above it.
  expect(top(band(0.3))).toBeLessThan(0.1);
});

/** Whether the text keeps its box over a picture of one grey that stands in it, of so many inches. */
function staysOver(grey: number, [x, y, width, height]: readonly number[], effect = ''): boolean {
  const [left, top, across, down] = [x, y, width, height].map((inches = 0) => Math.round(inches * 914_400));
  const shown =
    '<p:pic><p:nvPicPr><p:cNvPr id="71" name="Mark"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill>' +
    `<a:blip r:embed="rId2">${effect}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>` +
    `<a:off x="${left}" y="${top}"/><a:ext cx="${across}" cy="${down}"/></a:xfrm></p:spPr></p:pic>`;
  const layout = { name: 'One', type: 'obj', shapes: [title, body], art: shown };
  const opc = foreignPackage({ ...usualMaster, layouts: [layout] });
  opc.setBytes(
    '/ppt/media/image1.png',
    'image/png',
    painted(() => [grey, grey, grey]),
  );
  opc.relate('/ppt/slideLayouts/slideLayout1.xml', relationshipTypes.image, '/ppt/media/image1.png');
  const placeholders = openTemplate(opc, 'house').model.layouts.find(({ name }) => name === 'One')?.placeholders;
  return placeholders?.find(({ key }) => key === 'body')?.isMoved === undefined;
}

test('a picture in the text that is hardly told from the page is no hindrance, though it takes less than a photograph', () => {
  expect(staysOver(245, [8, 4, 4, 1.8])).toBe(true);
  expect(staysOver(60, [8, 4, 4, 1.8])).toBe(false);
});

test('nor is one of any size that the house draws faintly in the middle', () => {
  const faintly = '<a:alphaModFix amt="20000"/>';
  expect(staysOver(60, [2.7, 4, 8, 0.7], faintly)).toBe(true);
  expect(staysOver(60, [2.7, 4, 8, 0.7])).toBe(false);
});
