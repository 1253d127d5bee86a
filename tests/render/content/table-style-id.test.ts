import { expect, test } from 'vitest';
import { contentTypes, relationshipTypes } from '../../../src/opc/part-kind.js';
import { parseXml } from '../../../src/opc/xml/parse.js';
import { mediumStyle, tableStyleId } from '../../../src/render/content/table-style-id.js';
import { foreignPackage, usualMaster } from '../../template/foreign-package.js';

/** The style of new tables of a file that has these styles, the first its usual one. */
function styleOf(...styles: readonly string[]): string {
  const opc = foreignPackage(usualMaster);
  const all = styles.map(
    (body, index) =>
      `<a:tblStyle styleId="{${index + 1}}" styleName="Own"><a:wholeTbl>${body}</a:wholeTbl></a:tblStyle>`,
  );
  opc.setXml(
    '/ppt/tableStyles.xml',
    contentTypes.tableStyles,
    parseXml(
      `<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{1}">${all.join('')}</a:tblStyleLst>`,
    ),
  );
  opc.relate('/ppt/presentation.xml', relationshipTypes.tableStyles, '/ppt/tableStyles.xml');
  return tableStyleId(opc, '/ppt/presentation.xml');
}

const bare = '<a:tcTxStyle><a:srgbClr val="000000"/></a:tcTxStyle>';
const lined =
  '<a:tcStyle><a:tcBdr><a:bottom><a:ln w="9525"><a:solidFill><a:srgbClr val="999999"/></a:solidFill></a:ln></a:bottom></a:tcBdr></a:tcStyle>';

test('new tables have the style that the file says', () => {
  expect(styleOf(lined, bare)).toBe('{1}');
});

test('but one that draws nothing is none', () => {
  expect(styleOf(bare, lined)).toBe('{2}');
  expect(styleOf(bare, bare)).toBe(mediumStyle);
});
