import { describe, expect, it } from 'vitest';
import { withoutRunningHeads } from '../../../../src/read/pdf/layout/running-heads.js';
import { textPieces } from '../../../../src/read/pdf/layout/text-pieces.js';
import type { TextItem } from '../../../../src/read/pdf/page.js';
import { item, lines } from '../build/items.js';

const body = (name: string): TextItem[] => lines([`${name} one two three`, `${name} four five`], 50, 200);
const kept = (pages: readonly (readonly TextItem[])[]): string[][] =>
  withoutRunningHeads(
    pages.map((items, index) => ({ number: index + 1, height: 800, pieces: textPieces(items) })),
  ).pages.map(({ pieces }) => pieces.map(({ text }) => text));
const plain = (...names: string[]): string[][] => names.map((name) => [`${name} one two three`, `${name} four five`]);

describe('running heads and feet', () => {
  it('drops what is repeated at the same place, numbers counted', () => {
    const pages = ['a', 'b'].map((name, index) => [
      item('The Harbour Herald', 50, 40),
      ...body(name),
      item(`Issue 7, page ${index + 4} of 9`, 50, 770),
    ]);
    expect(kept(pages)).toEqual(plain('a', 'b'));
  });

  it('drops page numbers that count on, wherever they stand in the margin', () => {
    const pages = ['a', 'b', 'c'].map((name, index) => [
      ...body(name),
      item(`- ${index + 12} -`, index % 2 === 0 ? 50 : 500, 770 + index * 5),
    ]);
    expect(kept(pages)).toEqual(plain('a', 'b', 'c'));
  });

  it('keeps what stands once in the margin, numbers that do not count, and what is repeated in the text', () => {
    const pages = [
      [item('Council backs barrier', 50, 60), ...body('a'), item('Why now', 50, 400)],
      [...body('b'), item('Why now', 50, 400), item('1987', 50, 770)],
    ];
    expect(kept(pages)).toEqual([
      ['Council backs barrier', 'a one two three', 'a four five', 'Why now'],
      ['b one two three', 'b four five', 'Why now', '1987'],
    ]);
  });

  it('drops the number of an only page where it stands alone, and what browsers print', () => {
    expect(kept([[...body('a'), item('Trang 1/1', 280, 780)]])).toEqual(plain('a'));
    expect(
      kept([
        [
          item('11/24/26, 10:18 PM', 30, 20),
          item('Council backs barrier', 300, 20),
          ...body('a'),
          item('https://example.org/news/1', 30, 785),
          item('1/1', 560, 785),
        ],
      ]),
    ).toEqual(plain('a'));
  });

  it('drops what the file marks, but not where it marks everything', () => {
    const mark = { artifact: true };
    expect(
      kept([
        [
          item('Confidential', 50, 400, mark),
          ...body('a'),
          ...body('a').map((each) => ({ ...each, baseline: each.baseline + 60 })),
        ],
      ])[0],
    ).not.toContain('Confidential');
    expect(kept([body('a').map((each) => ({ ...each, ...mark }))])).toEqual(plain('a'));
  });

  it('tells what the heads said, but not what a browser printed', () => {
    const pages = ['a', 'b'].map((name) => [
      item('26 October 2026', 50, 40),
      ...body(name),
      item('https://example.org/', 30, 785),
    ]);
    const { heads } = withoutRunningHeads(
      pages.map((items, index) => ({ number: index + 1, height: 800, pieces: textPieces(items) })),
    );
    expect(heads).toEqual(['26 October 2026']);
  });

  it('tells what the file marks above the text of several pages, a little lower too, but not in its midst', () => {
    const pages = ['a', 'b'].map((name) => [
      item('26 October 2026', 50, 110, { artifact: true }),
      ...[0, 60, 120].flatMap((down) => body(name).map((each) => ({ ...each, baseline: each.baseline + down }))),
      item('Draft', 50, 400, { artifact: true }),
    ]);
    const { heads } = withoutRunningHeads(
      pages.map((items, index) => ({ number: index + 1, height: 800, pieces: textPieces(items) })),
    );
    expect(heads).toEqual(['26 October 2026']);
  });
});
