import { expect, test } from 'vitest';
import { parseXml } from '../../../../src/opc/xml/parse.js';
import { openTemplate } from '../../../../src/template/open/open-template.js';
import { foreignPackage, usualMaster, withSlides, type Shape } from '../../foreign-package.js';

const title: Shape = { name: 'Title 1', ph: 'type="title"', box: [0.9, 1.2, 11.5, 2.4] };
const subtitle: Shape = { name: 'Subtitle 2', ph: 'type="subTitle" idx="1"', box: [1.67, 3.9, 10, 1.8] };

const emu = (length: number): number => Math.round(length * 914_400);
const at = (x: number, y: number, width: number): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(0.8)}"/></a:xfrm>`;
const box = (x: number): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="4" name="B"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${at(x, 3, 1.5)}` +
  '<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>Quay</a:t></a:r></a:p></p:txBody></p:sp>';
const arrow = (x: number): string =>
  `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="5" name="A"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${at(x, 3, 1)}` +
  '<a:ln><a:tailEnd type="triangle"/></a:ln></p:spPr></p:cxnSp>';
const rule = (x: number): string => arrow(x).replace('<a:tailEnd type="triangle"/>', '');
const times = (count: number, one: (x: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(0.2 + 2 * index)).join('');

/** The cover of a file that has two, and whose first slide stands on the second of them. */
function coverOf(shapes: string): string | undefined {
  const layouts = ['Title Slide', 'Title and Subtitle'].map((name) => ({ name, shapes: [title, subtitle] }));
  const opc = withSlides(foreignPackage({ ...usualMaster, layouts }), [2, 2]);
  const root =
    '<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">' +
    `<p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`;
  const slide = '/ppt/slides/slide1.xml';
  opc.setXml(slide, opc.contentType(slide), parseXml(root));
  return openTemplate(opc, 'house').model.roles.cover?.[0];
}

test('a first slide that is a diagram, of boxes or of what arrows join, is no cover', () => {
  expect(coverOf(times(5, box))).toBe('Title Slide');
  expect(coverOf(times(3, arrow))).toBe('Title Slide');
});

test('one with a panel or two, or rules, is', () => {
  expect(coverOf(times(2, box))).toBe('Title and Subtitle');
  expect(coverOf(times(3, rule))).toBe('Title and Subtitle');
});
