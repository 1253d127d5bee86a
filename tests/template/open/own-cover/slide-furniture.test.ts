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

const said =
  '<p:sp><p:nvSpPr><p:cNvPr id="40" name="T"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="3000000" y="3000000"/>' +
  '<a:ext cx="900000" cy="400000"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>Words</a:t></a:r></a:p></p:txBody></p:sp>';

function grouped(shapes: string, box: readonly [number, number, number, number]): string {
  const [x, y, width, height] = box.map(emu);
  const place = `<a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>`;
  const inside = `<a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/>`;
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="50" name="G"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}${inside}</a:xfrm></p:grpSpPr>${shapes}</p:grpSp>`;
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

describe('slides that are few', () => {
  test('show what stands on all of them', () => {
    expect(picturesOf(['', said + logo(), said + logo()])[1]).toEqual(['/ppt/media/dark.png']);
    expect(picturesOf(['', said + logo(), said + logo(), said])[1]).toEqual([]);
    expect(picturesOf(['', said + logo()])[1]).toEqual([]);
  });

  test('are a form where none of the file says anything: one is enough, and all that is drawn is the house’s', () => {
    const middle = logo(3.2);
    expect(picturesOf(['', middle])[1]).toEqual(['/ppt/media/dark.png']);
    expect(picturesOf([said, middle])[1]).toEqual([]);
  });
});

test('what a panel over all of a slide hides is not seen on ours', () => {
  const cover = drawnShape([0, 0, 13.333, 7.5], { colour: 'FFFFFF' });
  const slides = Array.from({ length: 4 }, () => said + logo() + cover + logo(0.3, 'rId8'));
  expect(picturesOf(['', ...slides])[1]).toEqual(['/ppt/media/light.png']);
});

test('what adorns a corner of each slide stands on ours, and what stands in the middle does not', () => {
  const colourAt = (box: readonly [number, number, number, number]): string | undefined => {
    const slides = Array.from({ length: 4 }, () => said + grouped(drawnShape(box, { colour: '0070C0' }), box));
    const { layouts, template } = readTemplate(fileOf(['', ...slides]), 'house');
    const ground = layouts.find(({ layout }) => layout.name === template.model.roles.points?.[0])?.found.ground;
    const [x, y] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
    return ground?.cells[Math.floor((y / 7.5) * ground.rows) * ground.columns + Math.floor((x / 13.333) * 100)]?.colour;
  };
  expect(colourAt([10, 5.5, 3.333, 2])).toBe('0070C0');
  expect(colourAt([5, 2.5, 3.333, 2])).toBe('FFFFFF');
});

test('a logo with the name of the house is one piece, as long as it says the same', () => {
  const signed = (name: string): string =>
    grouped(logo(0.2) + said.replace('Words', name).replace('y="3000000"', 'y="200000"'), [11.5, 0.1, 1.8, 0.7]);
  const four = (names: readonly string[]): string[] => ['', ...names.map((name) => said + signed(name))];
  expect(picturesOf(four(['House', 'House', 'House', 'House']))[1]).toEqual(['/ppt/media/dark.png']);
  expect(picturesOf(four(['One', 'Two', 'Three', 'Four']))[1]).toEqual([]);
});

test('a band stays behind the logo on it, though fewer slides have it in that colour', () => {
  const band = (colour: string): string => drawnShape([0, 0, 13.333, 1.1], { colour });
  const bands = ['0070C0', '0070C0', '0070C0', '00B050', '00B050'].map(band);
  const opc = readTemplate(fileOf(['', ...bands.map((one) => said + one + logo(0.3))]), 'house').template.package;
  expect(serializeXml(opc.look('/ppt/slideLayouts/slideLayout2.xml'))).toMatch(/0070C0.*<p:pic>/s);
});

describe('a bar along the foot of most slides, from side to side', () => {
  const groundOf = (bar: string): string | undefined => {
    const { layouts, template } = readTemplate(fileOf([said, bar, bar, bar, bar, bar]), 'house');
    const ground = layouts.find(({ layout }) => layout.name === template.model.roles.points?.[0])?.found.ground;
    return ground?.cells[ground.cells.length - ground.columns / 2]?.colour;
  };

  test('stands on ours, and one that is a part of what each slide says does not', () => {
    expect(groundOf(drawnShape([0, 6.9, 13.333, 0.6], { colour: '0070C0' }))).toBe('0070C0');
    expect(groundOf(drawnShape([0, 5.5, 13.333, 2], { colour: '0070C0' }))).toBe('FFFFFF');
  });
});

describe('signs that stand before the title of each slide', () => {
  const sign = (words: string, y = 0.5): string =>
    said.replace('Words', words).replace('x="3000000" y="3000000"', `x="${emu(0.3)}" y="${emu(y)}"`);
  const layoutOf = (shape: string): string => {
    const slides = Array.from({ length: 4 }, () => said + shape);
    const opc = readTemplate(fileOf(['', ...slides]), 'house').template.package;
    return serializeXml(opc.look('/ppt/slideLayouts/slideLayout2.xml'));
  };

  test('stand on ours, and words or signs elsewhere do not', () => {
    expect(layoutOf(sign('//'))).toContain('<a:t>//</a:t>');
    expect(layoutOf(sign('Ours'))).not.toContain('Ours');
    expect(layoutOf(sign('//', 4))).not.toContain('<a:t>//</a:t>');
  });
});
