import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/index.js';

/** Sources that say one thing over and over, as often as asked for. */
const sources: readonly (readonly [what: string, name: string, of: (count: number) => string])[] = [
  ['initials', 'a.txt', (count) => 'A. B. C. D. '.repeat(count / 4)],
  ['initials without spaces', 'a.txt', (count) => 'A.B.C.D.'.repeat(count / 4)],
  ['abbreviations', 'a.txt', (count) => 'Mr. Dr. Prof. St. '.repeat(count / 4)],
  ['Vietnamese abbreviations', 'a.txt', (count) => 'TP. Q. P. ThS. TS. PGS. '.repeat(count / 6)],
  ['combining marks', 'a.txt', (count) => `${'a\u0301\u0323'.repeat(count)}.`],
  ['combining marks of one letter', 'a.txt', (count) => `a${'\u0301\u0323'.repeat(count)}.`],
  ['ordinals', 'a.txt', (count) => '1st 2nd 3rd 4th '.repeat(count / 4)],
  ['money', 'a.txt', (count) => '$5 million €3 billion £2.5m '.repeat(count / 4)],
  ['dates', 'a.txt', (count) => '3 May 2024 2024-05-03 03/05/2024 '.repeat(count / 8)],
  ['Vietnamese dates', 'a.txt', (count) => 'ngày 3 tháng 5 năm 2024 '.repeat(count / 8)],
  ['grouped digits', 'a.txt', (count) => '1 234 567 '.repeat(count / 4)],
  ['percentages', 'a.txt', (count) => '5% 5.5% 5 per cent '.repeat(count / 4)],
  ['one endless sentence', 'a.txt', (count) => 'the council voted to build a barrier and '.repeat(count / 16)],
  ['one endless word', 'a.txt', (count) => 'a'.repeat(count * 4)],
  ['quotations that never end', 'a.txt', (count) => '“a '.repeat(count)],
  ['raised digits', 'a.md', (count) => '10<sup>6</sup> and\n\n'.repeat(count / 4)],
  ['<b>', 'a.html', (count) => `<html><body><p>${'<b>a</b> '.repeat(count)}</p></body></html>`],
  ['<sup>', 'a.html', (count) => `<html><body>${'<p>10<sup>6</sup> tonnes.</p>'.repeat(count / 8)}</body></html>`],
  [
    'links to notes',
    'a.html',
    (count) => `<html><body><p>${'a<a href="#n">1</a> '.repeat(count / 4)}</p></body></html>`,
  ],
  ['\\super', 'a.rtf', (count) => `{\\rtf1 ${'a{\\super 6} '.repeat(count / 4)}.}`],
  ...['On Monday 3 May Ann Lee wrote:\n', 'On Monday 3 May Ann Lee wrote:\n> yes\n', 'On 3\n\n', 'From: a\n'].map(
    (line) =>
      [
        `mails that say ${JSON.stringify(line)}`,
        'a.eml',
        (count: number) => `MIME-Version: 1.0\nSubject: a\n\nThe harbour opens on Monday.\n${line.repeat(count)}`,
      ] as const,
  ),
];

async function timeOf(name: string, text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const began = performance.now();
  await read({ bytes, name, language: 'en' });
  return performance.now() - began;
}

/** Milliseconds; the machine may do something else meanwhile. */
const least = async (name: string, text: string, times: number): Promise<number> => {
  let best = Infinity;
  for (let time = 0; time < times; time += 1) best = Math.min(best, await timeOf(name, text));
  return best;
};

describe('four times as much takes about four times as long', () => {
  it.each(sources)('%s', { timeout: 60_000 }, async (_, name, of) => {
    await timeOf(name, of(64));
    const short = await least(name, of(5_000), 3);
    // What takes the square of its time takes sixteen times as long; what is over at once says nothing.
    const most = Math.max(9 * short, 250);
    const long = await least(name, of(20_000), 2);
    // What else the machine does may have taken both runs longer.
    const again = long < most ? long : await least(name, of(20_000), 3);
    expect(Math.min(long, again)).toBeLessThan(most);
  });
});
