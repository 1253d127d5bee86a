import { describe, expect, it } from 'vitest';
import { regionsOf } from '../../../../src/read/pdf/layout/columns.js';
import { linesOf } from '../../../../src/read/pdf/layout/lines.js';
import { isText, type Piece } from '../../../../src/read/pdf/layout/piece.js';
import { textPieces } from '../../../../src/read/pdf/layout/text-pieces.js';
import type { TextItem } from '../../../../src/read/pdf/page.js';
import { full, item, lines } from '../build/items.js';

/** The first words of the lines, a region each. */
const read = (items: readonly TextItem[], others: readonly Piece[] = []): string[] =>
  regionsOf([...textPieces(items), ...others]).map((region) =>
    linesOf(region)
      .map((piece) => (isText(piece) ? piece.text.split(' ', 1)[0] : piece.kind))
      .join(' '),
  );
const column = (name: string, left: number, top: number, count = 4, letters = 36): TextItem[] =>
  lines(
    Array.from({ length: count }, (_, index) => full(`${name}${index + 1}`, letters)),
    left,
    top,
  );

describe('columns in reading order', () => {
  it('reads one column downwards', () => {
    expect(read(column('a', 50, 100))).toEqual(['a1 a2 a3 a4']);
  });

  it('reads two columns one after the other, whether or not their lines stand equally high', () => {
    expect(read([...column('a', 50, 100), ...column('b', 250, 100)])).toEqual(['a1 a2 a3 a4', 'b1 b2 b3 b4']);
    expect(read([...column('a', 50, 100), ...column('b', 250, 105)])).toEqual(['a1 a2 a3 a4', 'b1 b2 b3 b4']);
  });

  it('reads a title across both first, and what stands across them in the middle between', () => {
    const items = [
      item(full('Title', 40), 50, 60, { size: 18 }),
      ...column('a', 50, 100),
      ...column('b', 250, 100),
      item(full('Middle', 76), 50, 170),
      ...column('c', 50, 200),
      ...column('d', 250, 200),
    ];
    expect(read(items)).toEqual(['Title', 'a1 a2 a3 a4', 'b1 b2 b3 b4', 'Middle', 'c1 c2 c3 c4', 'd1 d2 d3 d4']);
  });

  it('reads three columns', () => {
    const items = [...column('a', 50, 100, 3, 30), ...column('b', 215, 100, 3, 30), ...column('c', 380, 100, 3, 30)];
    expect(read(items)).toEqual(['a1 a2 a3', 'b1 b2 b3', 'c1 c2 c3']);
  });

  it('lets a wide picture part columns as a title does', () => {
    const wide: Piece = { kind: 'picture', image: 'a.png', left: 50, right: 430, top: 160, bottom: 280 };
    const items = [
      ...column('a', 50, 100),
      ...column('b', 250, 100),
      ...column('c', 50, 300),
      ...column('d', 250, 300),
    ];
    expect(read(items, [wide])).toEqual(['a1 a2 a3 a4', 'b1 b2 b3 b4', 'picture', 'c1 c2 c3 c4', 'd1 d2 d3 d4']);
  });

  it('keeps a box beside the text apart', () => {
    const items = [...column('a', 50, 100, 8), ...column('box', 260, 130, 3, 24)];
    expect(read(items)).toEqual(['a1 a2 a3 a4 a5 a6 a7 a8', 'box1 box2 box3']);
  });

  it('takes neither list markers nor indents nor stretched gaps for columns', () => {
    const listed = [1, 2, 3, 4].flatMap((number) => [
      item(`${number}.`, 50, 100 + number * 12),
      item(full(`item${number}`, 40), 75, 100 + number * 12),
    ]);
    expect(read(listed)).toEqual(['1. 2. 3. 4.']);
    expect(read([...column('a', 50, 100), ...column('b', 70, 148), ...column('c', 50, 196)])).toHaveLength(1);
    const stretched = [item('one', 50, 100), item('two', 76, 100), item(full('three', 30), 50, 112)];
    expect(read(stretched)).toEqual(['one three']);
  });
});
