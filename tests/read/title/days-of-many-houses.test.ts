import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { readDateLine } from '../../../src/read/date.js';
import { readDateline } from '../../../src/read/furniture/days/dateline.js';
import { dayOfName } from '../../../src/read/title/days/day-of-name.js';
import { readText } from '../outline/read-text.js';

const body =
  'The board heard that the second gate will be cut into the dam in May, and that the ferries will wait until then.';
const dayOf = async (lines: readonly string[], name = 'a.md'): Promise<string | undefined> =>
  (await readText(lines.join('\n\n'), 'en', name)).published;

describe('the day in the name of a file', () => {
  it.each([
    ['2026-05-12-the-gates.md', '2026-05-12'],
    ['Minutes_2026-05-12.docx', '2026-05-12'],
    ['20260512_statement.txt', '2026-05-12'],
    ['Gates 2026.05.12.pdf', '2026-05-12'],
    ['2026-05-12-2.md', '2026-05-12'],
    // A program stamped it, a number is none, and of two days neither is the paper's.
    ['Scan_20260512_101530.pdf', undefined],
    ['order-1202605124.pdf', undefined],
    ['2026-02-31.md', undefined],
    ['2026-05-12_2026-06-30.md', undefined],
    ['2026-2027 plan.md', undefined],
  ])('%s', (name, day) => {
    expect(dayOfName(name)).toBe(day);
  });

  it('is the paper’s where the paper itself tells none', async () => {
    expect(await dayOf(['# The gates', body, body], '2026-05-12-the-gates.md')).toBe('2026-05-12');
    expect(await dayOf(['# The gates', 'Date: 3 May 2026', body], '2026-05-12-the-gates.md')).toBe('2026-05-03');
  });
});

describe('from when to when', () => {
  it.each([
    ['3 May 2026 – 7 June 2026', undefined],
    ['Duration: May 3, 2026 – June 7, 2026', undefined],
    ['3 May 2026', '2026-05-03'],
    ['16-Aug-2026', '2026-08-16'],
    ['Budget Act of 3 May 2026;', undefined],
  ])('is no day of a paper: %s', (line, day) => {
    expect(readDateLine(line, languagePack('en'))).toBe(day);
  });

  it('is none among particulars either', async () => {
    for (const line of [
      'Duration: May 3, 2026 – August 7, 2026 (14 weeks)',
      'Duration: May 3rd, 2026 – August 7th, 2026',
    ])
      expect(await dayOf(['# Tracks of muons', 'Applicant: Ann Lee', line, body, body])).toBeUndefined();
    expect(await dayOf(['# Tracks of muons', 'Submitted: May 3, 2026', body, body])).toBe('2026-05-03');
  });
});

describe('a dateline', () => {
  const at = (text: string) => readDateline(text, 0, languagePack('en'));

  it.each([
    ['HARLOW, KENT - May 12, 2026 (WIRENAME) - Acme Ferries held its meeting.', '2026-05-12'],
    ['Harlow, Kent – May 12, 2026 – Acme Ferries held its meeting.', '2026-05-12'],
    ['HARLOW – 12 May 2026 – Acme Ferries held its meeting.', '2026-05-12'],
  ])('may set its day between dashes: %s', (text, date) => {
    const told = at(text);
    expect(told?.date).toBe(date);
    expect(text.slice(told?.span.end)).toBe(' Acme Ferries held its meeting.');
  });

  it.each([
    ['Harlow – a town of ferries – has two bridges.'],
    ['By Ann Lee — 12 March 2026 — The Tram Post'],
    ['Two ferries – built in May 2026 – lie at the quay.'],
  ])('is none where no place stands before it: %s', (text) => {
    expect(at(text)?.date).toBeUndefined();
  });
});

describe('where else a paper says its day', () => {
  it.each([
    ['Updated on: 3/18/2026', '2026-03-18'],
    ['Code: harbour.example/gates Updated on: 18 March 2026', '2026-03-18'],
    ['Next meeting: 18 March 2026', undefined],
    ['Deadline for answers is 18 March 2026', undefined],
  ])('its last words: %s', async (line, day) => {
    expect(await dayOf(['# The gates', body, '## Ferries', body, line])).toBe(day);
  });

  it.each([
    ['(Revision July 2026)', '2026-07'],
    ['March 2026', '2026-03'],
    ['Valid from March 2026', undefined],
    ['Two bridges, four ferries and a dam by March 2026', undefined],
  ])('right below the title the month alone: %s', async (line, day) => {
    expect(await dayOf(['# Terms of the ferries', line, body, body])).toBe(day);
  });

  it('who wrote it last, and when', async () => {
    const line = 'Created by ann lee, last modified by Jonas Aas on Oct 20, 2026';
    const { published, furniture, text } = await readText(
      ['# The gates', line, body, '## Ferries', body].join('\n\n'),
      'en',
      'a.md',
    );
    expect(published).toBe('2026-10-20');
    expect(furniture.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([['byline', line]]);
  });
});

it('an act says when it was approved, and by whom', async () => {
  const act = (last: string) => dayOf(['# Rules of the quay', body, '## Votes', body, last]);
  expect(await act('These rules were approved by a vote of the members on August 11, 2026.')).toBe('2026-08-11');
  expect(await act('They were approved by those who met on May 3, 2026 and again on May 9, 2026.')).toBeUndefined();
});

it('the acts that a paper is founded on say no day of it', async () => {
  const lines = [
    'THÔNG TƯ',
    'Quy định về việc sửa đập và mở bến phà',
    '',
    'Căn cứ Luật Thống kê ngày 23 tháng 11 năm 2015; Luật sửa đổi, bổ sung một số điều của luật này về quy',
    'hoạch ngày 20 tháng 11 năm 2018;',
    'Căn cứ Nghị định số 40/2016/NĐ-CP ngày 15 tháng 5 năm 2016;',
    '',
    'Điều 1. Thông tư này quy định việc sửa đập và mở thêm bến phà trong năm nay, do các địa phương cùng thực hiện.',
  ];
  expect((await readText(lines.join('\n'), 'vi')).published).toBeUndefined();
});

it('the day behind a bar, and who publishes before it, is the paper’s', async () => {
  const line = 'Office of the Harbour Board | 12 May 2026';
  const { text, published, furniture } = await readText(
    `# The gates\n\n## A second dam\n\n${line}\n\n${body}`,
    'en',
    'a.md',
  );
  expect(published).toBe('2026-05-12');
  expect(furniture.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`)).toEqual([
    `place-date ${line}`,
  ]);
  expect(
    await dayOf(['# The gates', '## A second dam', 'Gates and locks. They open | 12 May 2026', body]),
  ).toBeUndefined();
});

it('a day that is labelled behind a number, with a stop behind it, is the paper’s', async () => {
  expect(await dayOf(['# The gates', 'Judgment no: 65/2026/HB Date: 2026-09-11. See below', body])).toBeUndefined();
  expect(await dayOf(['# The gates', 'Judgment no: 65/2026/HB Date: 25-9-2026.', body])).toBe('2026-09-25');
});

it('the day in the title is the paper’s, that of a heading below is of what was held', async () => {
  const parts = ['## Public hearing on Tuesday, May 5, 2026', body, '## Others', body];
  expect(await dayOf(['# Board agenda, May 7, 2026', body, ...parts])).toBe('2026-05-07');
});

it('a day in figures may open a title', async () => {
  expect(await dayOf(['# 2026-05-12 Open session of the board', body, body])).toBe('2026-05-12');
  expect(await dayOf(['# 2026-05-12: Open session of the board', body, body])).toBe('2026-05-12');
});

it('what tells of a day and ends in it is of that day', async () => {
  expect(await dayOf(['# Report on the quays for September 17, 2026', body, body])).toBe('2026-09-17');
  expect(await dayOf(['# A gate for the harbour by September 17, 2026', body, body])).toBeUndefined();
});

it.each([['Số 12/KH-UBND · Bến Ngoài, ngày 07/11/2031'], ['Số 12/KH-UBND | Bến Ngoài, ngày 07 tháng 11 năm 2031']])(
  'the day of a paper may stand beside its number: %s',
  async (line) => {
    const told = 'Ủy ban nhân dân xã đắp thêm hai bờ bao trong tháng 12, do các ấp cùng thực hiện.';
    const lines = ['# Kế hoạch đắp bờ bao mùa nước', line, told, '## I. Mục tiêu', told];
    const { published, furniture } = await readText(lines.join('\n\n'), 'vi', 'a.md');
    expect([published, furniture.map(({ kind }) => kind)]).toEqual(['2031-11-07', ['number']]);
  },
);
