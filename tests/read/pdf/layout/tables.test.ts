import { describe, expect, it } from 'vitest';
import { isText } from '../../../../src/read/pdf/layout/piece.js';
import { withTables } from '../../../../src/read/pdf/layout/tables.js';
import { textPieces } from '../../../../src/read/pdf/layout/text-pieces.js';
import type { TextItem } from '../../../../src/read/pdf/page.js';
import { full, item, lines } from '../build/items.js';

const found = (items: readonly TextItem[]) =>
  withTables(textPieces(items)).flatMap((piece) =>
    piece.kind === 'table' ? [{ rows: piece.rows, header: piece.header }] : [],
  );
const grid = (rows: readonly (readonly string[])[], bold = false, top = 100): TextItem[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((text, column) =>
      text === '' ? [] : [item(text, 50 + column * 120, top + row * 14, { bold: bold && row === 0 })],
    ),
  );
const floods = [
  ['Year', 'Floods', 'Cost in millions'],
  ['2023', '3', '86.4'],
  ['2024', '5', '91.0'],
  ['2025', '1', '12.5'],
];

describe('tables by aligned columns', () => {
  it('finds rows of figures, with the row that names their columns', () => {
    expect(found(grid(floods))).toEqual([{ rows: floods, header: true }]);
  });

  it('leaves the text around it alone', () => {
    const text = [...lines([full('Before', 80), full('it', 80)], 50, 60), item(full('After', 80), 50, 180)];
    const pieces = withTables(textPieces([...text, ...grid(floods)]));
    expect(pieces.filter(isText).map((piece) => piece.text.split(' ', 1)[0])).toEqual(['Before', 'it', 'After']);
  });

  it('gives the second line of a cell to its cell', () => {
    const rows = [
      ['Place', 'Need'],
      ['North', 'A workshop'],
      ['', 'for bicycles'],
      ['South', 'Two benches'],
    ];
    expect(found(grid(rows, true))).toEqual([
      {
        rows: [
          ['Place', 'Need'],
          ['North', 'A workshop for bicycles'],
          ['South', 'Two benches'],
        ],
        header: true,
      },
    ]);
  });

  it('takes figures that keep their right edge', () => {
    const rows = [7, 48, 1250].map((value, row) => [
      item(`Quay ${row}`, 50, 100 + row * 14),
      item(String(value), 200 - String(value).length * 5, 100 + row * 14),
    ]);
    expect(found(rows.flat())).toHaveLength(1);
  });

  it('finds none in columns of text, in lists, in letterheads', () => {
    const columns = [50, 250].flatMap((left) =>
      lines(
        ['a', 'b', 'c', 'd'].map((each) => full(each, 36)),
        left,
        100,
      ),
    );
    const short = [50, 250].flatMap((left) => lines(['one word', 'and two more', 'or three'], left, 160));
    expect(found([...columns, ...short])).toEqual([]);
    const list = [1, 2, 3].flatMap((number) => grid([[`${number}.`, 'One gate']], false, 100 + number * 14));
    expect(found(list)).toEqual([]);
    const outline = [
      ['4', 'Report'],
      ['4.1', 'The quay is closed'],
      ['4.2', 'One gate'],
    ];
    expect(found(grid(outline))).toEqual([]);
    expect(
      found(
        grid([
          ['o', 'Report'],
          ['o', 'One gate'],
          ['o', 'A quay'],
        ]),
      ),
    ).toEqual([]);
    const centred = ['Ministry', 'Department of Ports', 'Number 7'].flatMap((text, row) =>
      [150, 400].map((middle) => item(text, middle - text.length * 2.5, 100 + row * 14)),
    );
    expect(found(centred.filter(({ text }) => text !== 'Number 7'))).toEqual([]);
  });
});
