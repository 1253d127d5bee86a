import type { ChartGraphic } from '../../../../model/deck.js';
import { relationshipTypes } from '../../../../opc/part-kind.js';
import { OpcPackage } from '../../../../opc/package.js';
import { writePackage } from '../../../../opc/write.js';
import { element, type XmlElement } from '../../../../opc/xml/element.js';
import { plainText } from '../../../content/plain-text.js';

/** The sheet that a chart takes its values from. */
export const sheetName = 'Sheet1';

/** The absolute name of a cell; columns count from 0, rows from 1. */
export const cellName = (column: number, row: number): string => `$${letterOf(column)}$${row}`;

/**
 * The workbook that a person gets who edits the data of a chart: labels in the first column, a column for each series, the
 * numbers as they are. It is written as decks are, so equal charts give equal bytes.
 *
 * @param format the code that values are shown with
 */
export function chartWorkbook({ labels, series }: ChartGraphic, format: string): Uint8Array {
  const opc = new OpcPackage();
  const types = `${spreadsheet}.`;
  opc.setXml('/xl/workbook.xml', `${types}sheet.main+xml`, workbookPart());
  opc.setXml('/xl/styles.xml', `${types}styles+xml`, stylesPart(format));
  opc.setXml(
    '/xl/worksheets/sheet1.xml',
    `${types}worksheet+xml`,
    sheetPart([
      ['', ...series.map(({ name }) => plainText(name))],
      ...labels.map((label, row) => [plainText(label), ...series.map(({ values }) => values[row] ?? '')]),
    ]),
  );
  opc.relate('/', relationshipTypes.officeDocument, '/xl/workbook.xml');
  opc.relate('/xl/workbook.xml', `${office}/worksheet`, '/xl/worksheets/sheet1.xml');
  opc.relate('/xl/workbook.xml', `${office}/styles`, '/xl/styles.xml');
  return writePackage(opc);
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespace = { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' };

const workbookPart = (): XmlElement =>
  element(
    'workbook',
    namespace,
    element('sheets', {}, element('sheet', { name: sheetName, sheetId: '1', 'r:id': 'rId1' })),
  );

const sheetPart = (rows: readonly (readonly (string | number)[])[]): XmlElement =>
  element(
    'worksheet',
    namespace,
    element(
      'sheetData',
      {},
      ...rows.map((cells, row) =>
        element('row', { r: String(row + 1) }, ...cells.flatMap((value, column) => cell(value, column, row + 1))),
      ),
    ),
  );

/** Texts stand in their cells, without a table of strings. */
const cell = (value: string | number, column: number, row: number): XmlElement[] => {
  const r = `${letterOf(column)}${row}`;
  if (typeof value === 'number') return [element('c', { r, s: '1' }, element('v', {}, String(value)))];
  if (value === '') return [];
  return [element('c', { r, t: 'inlineStr' }, element('is', {}, element('t', { 'xml:space': 'preserve' }, value)))];
};

/** The second cell format is that of the values. */
const stylesPart = (format: string): XmlElement =>
  element(
    'styleSheet',
    namespace,
    element('numFmts', { count: '1' }, element('numFmt', { numFmtId: '164', formatCode: format })),
    element(
      'fonts',
      { count: '1' },
      element('font', {}, element('sz', { val: '11' }), element('name', { val: 'Arial' })),
    ),
    element(
      'fills',
      { count: '2' },
      element('fill', {}, element('patternFill', { patternType: 'none' })),
      element('fill', {}, element('patternFill', { patternType: 'gray125' })),
    ),
    element('borders', { count: '1' }, element('border', {}, ...borderSides.map((side) => element(side)))),
    element('cellStyleXfs', { count: '1' }, cellFormat('0')),
    element('cellXfs', { count: '2' }, cellFormat('0', 'style'), cellFormat('164', 'style', 'number')),
    element('cellStyles', { count: '1' }, element('cellStyle', { name: 'Normal', xfId: '0', builtinId: '0' })),
  );

const borderSides = ['left', 'right', 'top', 'bottom', 'diagonal'];

const cellFormat = (number: string, style?: 'style', applies?: 'number'): XmlElement =>
  element('xf', {
    numFmtId: number,
    fontId: '0',
    fillId: '0',
    borderId: '0',
    ...(style === undefined ? {} : { xfId: '0' }),
    ...(applies === undefined ? {} : { applyNumberFormat: '1' }),
  });

const letterOf = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column);
