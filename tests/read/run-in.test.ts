import { describe, expect, it } from 'vitest';
import { withLabelsApart } from '../../src/read/lines/labels-apart.js';
import { withoutPageCodes } from '../../src/read/lines/pages/page-codes.js';
import { withoutPageNumbersInside } from '../../src/read/lines/pages/page-numbers-inside.js';
import { withoutWebPageHeads } from '../../src/read/lines/pages/web-page-heads.js';

describe('numbers of pages within sentences', () => {
  const page = (number: number): string => `The council keeps the Page ${number} of 4 ferries running.`;

  it('go where they count on', () => {
    expect(withoutPageNumbersInside([1, 2, 3].map(page).join('\n'))).toBe(
      Array<string>(3).fill('The council keeps the ferries running.').join('\n'),
    );
  });

  it('go in Vietnamese, and leave lines of their own to others', () => {
    const text = 'Trang 1/3\nBến phà Trang 2/3 mở lại từ tháng sáu.\nTrang 3/3';
    expect(withoutPageNumbersInside(text)).toBe('Trang 1/3\nBến phà mở lại từ tháng sáu.\nTrang 3/3');
  });

  it.each([
    ['are told where a sentence points to one', 'See the table on page 3 of 12 for fares.'],
    ['stay where they do not count on', [2, 7, 3].map(page).join('\n')],
  ])('%s', (_, text) => {
    expect(withoutPageNumbersInside(text)).toBe(text);
  });
});

describe('turns that run into one paragraph', () => {
  const talk = (third: string): string =>
    [
      'HARRIET LANE. When does the ferry run again?',
      'MAYOR STONE. In June, when the pier is mended.',
      `HARRIET LANE. ${third}`,
      'MAYOR STONE. Nobody knows yet.',
    ].join('\n');

  it('are parted before who speaks elsewhere too', () => {
    expect(withLabelsApart(talk('And what will it cost? MAYOR STONE. Two million.'))).toBe(
      talk('And what will it cost?\n\nMAYOR STONE. Two million.'),
    );
  });

  it.each([
    ['a name that begins no paragraph', 'Who wrote it? JOHN DOE. So it says here.'],
    ['a name inside a sentence', 'Is it true that MAYOR STONE. said so?'],
  ])('are not parted before %s', (_, third) => {
    expect(withLabelsApart(talk(third))).toBe(talk(third));
  });
});

describe('the code of a paper at the foot of its pages', () => {
  const pages = (code: string): string =>
    `The ferry runs.\n\n${code} 1\n\nThe pier is shut.\n\n${code} 2 The gate is new.\n\n${code} 3`;

  it('goes where it counts on', () => {
    const kept = withoutPageCodes(pages('KD/BX-260917-01')).split(/\s*\n\s*/u);
    expect(kept.filter((line) => line !== '')).toEqual([
      'The ferry runs.',
      'The pier is shut.',
      ' The gate is new.'.trim(),
    ]);
  });

  it('is none where it is a word that numbers parts', () => {
    expect(withoutPageCodes(pages('Article'))).toBe(pages('Article'));
  });
});

describe('what a browser prints around pages', () => {
  const head = '12/3/26, 9:05 AM harbour.example - The ferry to the island runs again';
  const foot = (page: number): string => `https://harbour.example/news/the-ferry-runs-again/ ${String(page)}/3`;

  it('goes from lines of its own and from within sentences', () => {
    const text = [
      `${head} Press release`,
      'The ferry to the island runs again',
      `The pier was mended in June. ${foot(1)} ${head}`,
      `The council pays for the ${foot(2)} ${head} boats, and the riders for the crew.`,
      `No fare goes up this year.\n\n${foot(3)}`,
    ].join('\n\n');
    expect(withoutWebPageHeads(text).trimEnd()).toBe(
      [
        'The ferry to the island runs again',
        'The pier was mended in June.',
        'The council pays for the boats, and the riders for the crew.',
        'No fare goes up this year.',
      ].join('\n\n'),
    );
  });

  it('leaves the title where nothing else says it', () => {
    const text = [head, 'The pier was mended in June.', head, 'The council pays.', head, 'No fare goes up.'].join(
      '\n\n',
    );
    expect(withoutWebPageHeads(text)).toBe(
      'harbour.example - The ferry to the island runs again\n\nThe pier was mended in June.\n\nThe council pays.\n\nNo fare goes up.',
    );
  });

  it.each([
    [
      'moments that differ',
      'Logged 12/3/26, 9:05 AM a call.\nLogged 12/3/26, 9:40 AM a call.\nLogged 12/4/26, 8:00 AM a call.',
    ],
    ['an address with a share behind it', 'See https://harbour.example/vote 2/3 of the riders agreed.'],
  ])('leaves %s', (_, text) => {
    expect(withoutWebPageHeads(text)).toBe(text);
  });
});
