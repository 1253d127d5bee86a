import type { XmlElement } from '../../opc/xml/element.js';
import { children } from '../../opc/xml/query.js';
import type { OfficePart } from '../office/office-document.js';
import { type Cell, mostColumns, type Row } from '../office/table.js';

type ReadCell = (cell: XmlElement) => { readonly parts: readonly OfficePart[]; readonly isBold: boolean };

/** The rows of a table (ODF 1.3 part 3, 9.1). */
export const readRows = (table: XmlElement, read: ReadCell): Row[] => rowsIn(table, false, read);

function rowsIn(group: XmlElement, isHeader: boolean, read: ReadCell): Row[] {
  return children(group).flatMap((each) => {
    if (each.name === 'table:table-header-rows') return rowsIn(each, true, read);
    if (each.name === 'table:table-rows' || each.name === 'table:table-row-group') return rowsIn(each, isHeader, read);
    return each.name === 'table:table-row' ? [{ isHeader, cells: cellsIn(each, read) }] : [];
  });
}

function cellsIn(row: XmlElement, read: ReadCell): Cell[] {
  /** Columns that the cell to the left covers. */
  let covered = 0;
  return children(row).flatMap((each): Cell[] => {
    const repeated = Math.min(Number(each.attributes['table:number-columns-repeated'] ?? 1) || 1, mostColumns);
    if (each.name === 'table:table-cell') {
      covered = (Number(each.attributes['table:number-columns-spanned'] ?? 1) || 1) - 1;
      return Array.from({ length: repeated }, () => ({ ...read(each), columns: 1, isCovered: false }));
    }
    if (each.name !== 'table:covered-table-cell') return [];
    return Array.from({ length: repeated }, () => ({ parts: [], columns: 1, isCovered: covered-- <= 0, isBold: true }));
  });
}
