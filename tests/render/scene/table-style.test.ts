import { expect, test } from 'vitest';
import { OpcPackage } from '../../../src/opc/package.js';
import { contentTypes, relationshipTypes } from '../../../src/opc/part-kind.js';
import { parseXml } from '../../../src/opc/xml/parse.js';
import { partAt, readTableStyle } from '../../../src/render/scene/graphics/table-style.js';
import { colourResolver } from '../../../src/template/open/colour.js';

const presentation = '/ppt/presentation.xml';
const usual = { dk1: '000000', lt1: 'FFFFFF', accent1: '4472C4' };

/** The inks that are not the style's, of a header and two rows, on a ground. */
function inksOn(
  ground: string | undefined,
  id: string,
  style = '',
  points?: string,
  colours: Readonly<Record<string, string>> = usual,
): (string | undefined)[] {
  const opc = new OpcPackage();
  const list = `<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${id}">${style}</a:tblStyleLst>`;
  opc.setXml('/ppt/tableStyles.xml', contentTypes.tableStyles, parseXml(list));
  opc.relate(presentation, relationshipTypes.tableStyles, '/ppt/tableStyles.xml');
  const colour = colourResolver(colours, { tx1: 'dk1', bg1: 'lt1' });
  const found = readTableStyle(opc, presentation, { colour, colours, ground, points });
  return [0, 1, 2].map((row) => {
    const { ink, isInkOurs } = partAt(found, row, true);
    return isInkOurs === true ? ink : undefined;
  });
}

const grid = '{5940675A-B579-460E-94D1-54222C63F5DA}';
const stated = (fill: string) =>
  `<a:tblStyle styleId="{1}" styleName="House"><a:wholeTbl><a:tcTxStyle><a:srgbClr val="101010"/></a:tcTxStyle><a:tcStyle>${fill}</a:tcStyle></a:wholeTbl></a:tblStyle>`;
const filled = (opacity: number) =>
  `<a:fill><a:solidFill><a:srgbClr val="FFFFFF"><a:alpha val="${opacity}"/></a:srgbClr></a:solidFill></a:fill>`;
const ruled =
  '<a:tcBdr><a:bottom><a:ln w="12700"><a:solidFill><a:srgbClr val="808080"/></a:solidFill></a:ln></a:bottom></a:tcBdr>';

test('cells without a fill take an ink that is read on what lies behind the table', () => {
  expect(inksOn('202020', grid)).toEqual(['FFFFFF', 'FFFFFF', 'FFFFFF']);
  expect(inksOn('202020', '{1}', stated(ruled))).toEqual(['FFFFFF', 'FFFFFF', 'FFFFFF']);
});

test('and keep that of the style where it can be read, or nothing is known of what lies behind', () => {
  expect(inksOn('FFFFFF', grid)).toEqual([undefined, undefined, undefined]);
  expect(inksOn(undefined, grid)).toEqual([undefined, undefined, undefined]);
});

test('a fill that the slide is seen through counts as far as it covers', () => {
  expect(inksOn('202020', '{1}', stated(filled(10_000)))[1]).toBe('FFFFFF');
  expect(inksOn('202020', '{1}', stated(filled(100_000)))[1]).toBeUndefined();
});

test('text of no other ink than the theme says is written as points are, where that can be read', () => {
  expect(inksOn('FFFFFF', grid, '', '333366')).toEqual(['333366', '333366', '333366']);
  expect(inksOn('FFFFFF', grid, '', 'D0D0D0')).toEqual([undefined, undefined, undefined]);
  expect(inksOn('FFFFFF', '{1}', stated(ruled), '333366')).toEqual([undefined, undefined, undefined]);
});

test('a fill that a style names by its number counts as one that it states', () => {
  const named = (index: number): string => stated(`<a:fillRef idx="${index}"><a:srgbClr val="181818"/></a:fillRef>`);
  expect(inksOn('FFFFFF', '{1}', named(1))[1]).toBe('FFFFFF');
  expect(inksOn('FFFFFF', '{1}', named(0))[1]).toBeUndefined();
});

test('rows are written in one ink where that of the theme is read on every other one alone', () => {
  const medium = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';
  const blue = { dk1: '4285F4', lt1: 'FFFFFF', accent1: '058DC7' };
  expect(inksOn('FFFFFF', medium, '', undefined, blue).slice(1)).toEqual(['000000', '000000']);
  expect(inksOn('FFFFFF', medium).slice(1)).toEqual([undefined, undefined]);
});
