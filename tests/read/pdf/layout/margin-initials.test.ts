import { describe, expect, it } from 'vitest';
import { markedOfPages } from '../../../../src/read/pdf/marked-of-pages.js';
import type { TextItem } from '../../../../src/read/pdf/page.js';
import { item, pageOf } from '../build/items.js';

const textsOf = (items: readonly TextItem[]): string[] =>
  markedOfPages([pageOf(items)], { breaksWords: true }).parts.flatMap((part) => ('text' in part ? [part.text] : []));

const sentences = [
  [
    'The clerk said that the gates would be painted in May and',
    'that the office would send the bill to the board in June.',
  ],
  [
    'The keeper asked who would look after the lamps while he is',
    'away, and the board agreed to ask the pilots of the port.',
  ],
  [
    'The treasurer told the board that the fees of the old quay',
    'had been paid and that the new ones would follow in autumn.',
  ],
] as const;
const last = 'Nobody spoke against it.';
const text = sentences.flatMap(([first, second], index) => [
  item(first, 50, 100 + index * 50, { right: 400 }),
  item(second, 50, 112 + index * 50, { right: 400 }),
  item(last, 50, 124 + index * 50),
]);

describe('a column of initials at the right of a page', () => {
  it('breaks no sentence that it stands beside', () => {
    const owners = ['AW', 'MH/CC', 'ST'].map((owner, index) => item(owner, 430, 106 + index * 50, { bold: true }));
    const heard = textsOf([item('Action', 430, 88, { bold: true }), ...text, ...owners]);
    expect(heard).toEqual(sentences.map((lines) => [...lines, last].join(' ')));
  });

  it('is read where it stands on every row, or holds words', () => {
    const rows = ['Holt', 'Lind', 'Tran'].flatMap((name, row) => [
      item(name, 50, 300 + row * 14),
      item(['NOR', 'SWE', 'VIE'][row] ?? '', 430, 300 + row * 14),
    ]);
    expect(JSON.stringify(markedOfPages([pageOf(rows)], { breaksWords: true }).parts)).toContain('SWE');
    const noted = ['see below', 'see above', 'not yet'].map((note, index) => item(note, 430, 106 + index * 50));
    expect(textsOf([...text, ...noted]).join(' ')).toContain('not yet');
  });
});
