import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { readDateLine } from '../../../src/read/date.js';
import { readText } from '../outline/read-text.js';
import { readPage } from '../html/page.js';
import { titleTold } from '../told.js';

const body =
  'The Tram ferry carries more than two thousand passengers a day, twice as many as before the repairs, and runs until midnight.';

describe('a date in figures', () => {
  it.each([
    ['Friday 9/8/17 at 14:00 UTC', '2017-09-08'],
    ['Wednesday 9/8/2017', '2017-08-09'],
    ['Monday 9/8/17', undefined],
    ['9/8/17', undefined],
  ])('is told by the day of its week: %s', (line, date) => {
    expect(readDateLine(line, languagePack('en'))).toBe(date);
  });
});

describe('the day on which an act was passed', () => {
  it.each([
    ['vi', 'Quy chế này được Hội đồng nhân dân huyện Tân Phú, kỳ họp thứ 9 thông qua ngày 07 tháng 02 năm 2026.'],
    ['en', 'This byelaw was adopted on 7 February 2026.'],
    ['de', 'Diese Satzung wurde beschlossen am 7. Februar 2026.'],
  ])('is its date: %s', async (language, last) => {
    expect((await readText(['Rules of the quay', body, body, last].join('\n\n'), language)).published).toBe(
      '2026-02-07',
    );
  });

  it.each([
    ['vi', 'Sau khi được Hội đồng nhân dân huyện thông qua, quy chế sẽ có hiệu lực từ ngày 07/02/2026.'],
    ['en', 'Once it is adopted the byelaw will apply from 7 February 2026.'],
  ])('is not the day from which it will hold: %s', async (language, last) => {
    expect((await readText(['Rules of the quay', body, body, last].join('\n\n'), language)).published).toBeUndefined();
  });

  it('is not that of another act, told further up', async () => {
    const lines = ['Rules of the quay', 'The old byelaw was adopted on 7 February 2016.', body, body, body, body, body];
    expect((await readText(lines.join('\n\n'))).published).toBeUndefined();
  });
});

describe('the day of what a text tells', () => {
  it.each([
    ['vi', 'Sinh ngày 27 tháng 12 năm 1943', 'vào lúc 7g00 ngày 05 tháng 8 năm 2025'],
    ['en', 'Born 27 December 1943', 'On 5 August 2025,'],
  ])('is not its own', async (language, life, event) => {
    const { published, furniture } = await readText(['HARLOW QUAY', life, event, body, body].join('\n\n'), language);
    expect(published).toBeUndefined();
    expect(furniture).toEqual([]);
  });
});

describe('what a window is called', () => {
  const page = (title: string, shown: string): string =>
    `<html><head><title>${title}</title></head><body><p><b>${shown}</b></p><p>${body}</p><p>${body}</p><p>${body}</p></body></html>`;

  it('holds the title that the page shows, and the day', async () => {
    const { value } = await readPage(
      page(
        'Port: Speech, Lind -- The cost of silt, and who bears it -- May 11, 2026',
        'The cost of silt, and who bears it',
      ),
    );
    expect(titleTold(value)).toBe('The cost of silt, and who bears it');
    expect(value.published).toBe('2026-05-11');
  });

  it('is all of the title where the page shows no part of three', async () => {
    const { value } = await readPage(page('Quays -- and ferries', 'and ferries'));
    expect(titleTold(value)).toBe('Quays -- and ferries');
  });
});

describe('the days of a log', () => {
  const days = ['## 2026-05-04', '- The gate was mended.', '## 2026-05-11', '- The gate was opened.'];

  it('head what was done on each, and none is the day of the log', async () => {
    const { published, furniture, sections } = await readText(days.join('\n\n'), 'en', 'a.md');
    expect(published).toBeUndefined();
    expect(furniture).toEqual([]);
    expect(sections).toHaveLength(2);
  });
});

it('a title may end in a month that is cut short', async () => {
  const text = ['Harbour Weekly Call, Nov 12, 2026', body, body].join('\n\n');
  expect((await readText(text)).published).toBe('2026-11-12');
});

describe('the day of a paper', () => {
  it('is no day of the paper that each of several records has, or that counts what was told on it', async () => {
    const record = (day: string): string =>
      `Doing business as: The Harbour\n\nDate: ${day}\n\nNo violation was found there.`;
    const { published, furniture } = await readText(
      ['02/26/2026', '04/17/2026', '03/28/2026'].map(record).join('\n\n'),
    );
    expect([published, furniture.filter(({ kind }) => kind === 'place-date')]).toEqual([undefined, []]);
    const counted = await readText(
      '## Update #2026-05-12/1\n\nThe gate was cut into the dam, and the ferries wait.',
      'en',
      'a.md',
    );
    expect(counted.published).toBeUndefined();
  });

  it.each([
    ['HARLOW, CA, May 12, 2026 /Wire-24/ -- The gate was cut into the dam, and the ferries wait until it opens.'],
    [
      'Harlow, Kent (Wire.example) Tuesday May 12, 2026 @ 7:00 AM — The gate was cut into the dam, and the ferries wait.',
    ],
  ])('stands in a dateline: %s', async (line) => {
    expect((await readText(`The gate\n\n${line}\n\n${line.slice(-50)}`)).published).toBe('2026-05-12');
  });
});
