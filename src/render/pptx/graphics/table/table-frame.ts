import type { TableGraphic } from '../../../../model/deck.js';
import { element, type XmlElement } from '../../../../opc/xml/element.js';
import { isRightToLeft } from '../../../content/direction.js';
import { plainText } from '../../../content/plain-text.js';
import { runProperties, type RunStyle } from '../../text/run-properties.js';

/** What a frame with a table says that it holds. */
export const tableKind = 'http://schemas.openxmlformats.org/drawingml/2006/table';

/** How the text of a table differs from what its style gives it. */
export interface TableLetters {
  readonly language: string;
  /** Which colour the text of a row is given, where it is another than that of the style; rows are counted from 0. */
  readonly inkOf: (row: number) => string | undefined;
  /** The font of points, where it is another than that of the theme. */
  readonly font: string | undefined;
}

/**
 * A table (ECMA-376 part 1, 21.1.3.13) that looks as a table style says: no cell has a border or a fill of its own, and letters
 * of its own only where the style's can't be read or are not those of points. Lines are pitched exactly, as they were measured, so that
 * no row grows in a program that sets them wider.
 *
 * @param style id of the table style
 */
export function tableElement(table: TableGraphic, style: string, { language, inkOf, font }: TableLetters): XmlElement {
  const { header, rows, widths, size } = table;
  return element(
    'a:tbl',
    {},
    element('a:tblPr', { ...(header ? { firstRow: '1' } : {}), bandRow: '1' }, element('a:tableStyleId', {}, style)),
    element('a:tblGrid', {}, ...widths.map((width) => element('a:gridCol', { w: String(width) }))),
    ...rows.map(({ height, cells }, row) =>
      element(
        'a:tr',
        { h: String(height) },
        ...cells.map((cell) => cellElement(cell, { language, size, font, plainColour: inkOf(row) })),
      ),
    ),
  );
}

type Cell = TableGraphic['rows'][number]['cells'][number];

function cellElement({ text, bold, align = 'left' }: Cell, style: RunStyle & { readonly size: number }): XmlElement {
  const shown = plainText(text);
  const run = element('a:r', {}, runProperties('a:rPr', { ...style, bold }), element('a:t', {}, shown));
  return element(
    'a:tc',
    {},
    element(
      'a:txBody',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      element(
        'a:p',
        {},
        element(
          'a:pPr',
          { algn: alignments[align], ...(isRightToLeft(shown) ? { rtl: '1' } : {}) },
          element('a:lnSpc', {}, element('a:spcPts', { val: String(Math.round(style.size * tablePitch * 100)) })),
          element('a:spcBef', {}, element('a:spcPts', { val: '0' })),
          element('a:buNone'),
        ),
        ...(shown === '' ? [] : [run]),
        runProperties('a:endParaRPr', { language: style.language, size: style.size }),
      ),
    ),
    element('a:tcPr', { anchor: 'ctr' }),
  );
}

const alignments = { left: 'l', centre: 'ctr', right: 'r' } as const;

/** The distance between two lines of a cell, in sizes. */
const tablePitch = 1.2;
