import { describe, expect, it } from 'vitest';
import { articleOf, briefingOf, deckOf } from '../../src/pipeline.js';
import { builtInTemplate } from '../template/built-in.js';

const template = builtInTemplate('plain');

/** As many pieces as make up a length, each with its number. */
const numbered =
  (piece: (index: number) => string) =>
  (length: number): string =>
    Array.from({ length: Math.floor(length / piece(99).length) }, (_, index) => piece(index + 1)).join('');

/** Texts that reading alone does not tell all of: what is found in sentences, chosen and headed. */
const texts: readonly (readonly [what: string, name: string, of: (length: number) => string])[] = [
  ['money in one sentence', 'a.txt', numbered(() => '$5 million €3 billion £2.5m ')],
  ['percentages in one sentence', 'a.txt', numbered(() => '5% 5.5% 5 per cent ')],
  ['dates in one sentence', 'a.txt', numbered(() => '3 May 2024 2024-05-03 ')],
  ['Vietnamese dates in one sentence', 'a.txt', numbered(() => 'ngày 3 tháng 5 năm 2024 TP. HCM ')],
  ['a number without end', 'a.txt', numbered(() => '1,234,567,')],
  ['digits without end', 'a.txt', numbered(() => '1')],
  ['a list without end', 'a.txt', numbered(() => 'gates, locks and quays, ')],
  ['blanks without end', 'a.txt', (length) => `a${' '.repeat(length)}b. The gate opens.`],
  ['key figures', 'a.txt', numbered((index) => `The council paid for gate ${index} some ${index * 7} million euros. `)],
  ['headings', 'a.md', numbered((index) => `# Gate ${index}\n\nThe council voted for gate ${index}.\n\n`)],
  [
    'questions',
    'a.txt',
    numbered((index) => `Q: Why gate ${index}?\n\nA: It is because gate ${index} opens in May.\n\n`),
  ],
];

/** Milliseconds of a processor, the least of some runs: what else the machine does counts little. */
async function workFor(name: string, text: string, times: number): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < times; time += 1) {
    const before = process.cpuUsage();
    const { value: article } = await articleOf({ bytes: new TextEncoder().encode(text), name, language: 'en' });
    const { value: briefing } = await briefingOf(article);
    await deckOf(briefing, template, { article });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('a deck of four times as much text takes about four times as long', () => {
  it.each(texts)('%s', { timeout: 120_000 }, async (_, name, of) => {
    await workFor(name, of(500), 1);
    const short = await workFor(name, of(8_000), 2);
    const long = await workFor(name, of(32_000), 1);
    // What takes the square of its time takes sixteen times as long; what is over at once says nothing.
    expect(long).toBeLessThan(Math.max(9 * short, 600));
  });
});
