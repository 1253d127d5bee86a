import type { XmlElement } from '../../opc/xml/element.js';
import { child, children, descend } from '../../opc/xml/query.js';
import type { OfficePart } from '../office/office-document.js';
import type { Cell, Row } from '../office/table.js';
import { isOn, value } from './property.js';

type ReadCell = (cell: XmlElement) => { readonly parts: readonly OfficePart[]; readonly isBold: boolean };

/** The rows of a table (ECMA-376 part 1, 17.4), without those that are deleted. */
export function readRows(table: XmlElement, read: ReadCell): Row[] {
  return within(table, 'w:tr')
    .filter((row) => descend(row, 'w:trPr', 'w:del') === undefined)
    .map((row) => {
      const properties = child(row, 'w:trPr');
      const missing = (name: string): Cell[] => {
        const columns = Number(value(properties && child(properties, name)) ?? 0);
        return columns > 0 ? [{ parts: [], columns, isCovered: false, isBold: true }] : [];
      };
      return {
        isHeader: isOn(properties && child(properties, 'w:tblHeader')) === true,
        cells: [
          ...missing('w:gridBefore'),
          ...within(row, 'w:tc').map((cell) => readCell(cell, read)),
          ...missing('w:gridAfter'),
        ],
      };
    });
}

function readCell(cell: XmlElement, read: ReadCell): Cell {
  const properties = child(cell, 'w:tcPr');
  const merged = properties && child(properties, 'w:vMerge');
  return {
    ...read(cell),
    columns: Math.max(1, Number(value(properties && child(properties, 'w:gridSpan')) ?? 1) || 1),
    isCovered: merged !== undefined && value(merged) !== 'restart',
  };
}

/** Rows and cells may stand inside content controls and marks of changes. */
function within(parent: XmlElement, name: string): XmlElement[] {
  return children(parent).flatMap((each) => {
    if (each.name === name) return [each];
    return wrappers.has(each.name) ? within(each, name) : [];
  });
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml']);
