import { describe, expect, it } from 'vitest';
import { readText } from '../read/outline/read-text.js';

/** A fifth of what an article may be: what takes the square of its time takes minutes for this. */
const characters = 400_000;
const lines = 20_000;

const repeated = (line: (index: number) => string): string => {
  const pieces: string[] = [];
  let length = 0;
  for (let index = 0; pieces.length < lines && length < characters; index += 1) {
    const piece = line(index);
    pieces.push(piece);
    length += piece.length + 1;
  }
  return pieces.join('\n');
};

/** "Lobacefa": a name for every number. */
const named = (number: number): string =>
  `L${[1, 9, 81, 729].map((part) => 'bcdfghklm'.charAt(Math.floor(number / part) % 9)).join('a')}a`;

describe('a long text is read in seconds, not in minutes, where it is', () => {
  it.each([
    ['a count without end', (index: number) => `${index % 999}. Costs and more`],
    ['counts that begin anew', () => '1. Costs and more'],
    ['numbers of many levels', (index: number) => `${index % 9}.${index % 7}.${index % 5}. Costs and more`],
    ['lists inside of lists', (index: number) => `${' '.repeat(index % 12)}- costs and more`],
    ['chapters', (index: number) => `Chapter ${index % 99}\nMoney`],
    ['short lines', () => 'Costs and more'],
    [
      'capitals',
      (index: number) =>
        `COSTS AND MORE OF ${[index, index / 26, index / 676].map((one) => String.fromCharCode(65 + (one % 26))).join('')}`,
    ],
    ['names', (index: number) => `Ann Lee ${String.fromCharCode(65 + (index % 26))}: Costs and more of it.`],
    ['names in capitals', (index: number) => `ANN ${String.fromCharCode(65 + (index % 26))}LEE. Will it cost more?`],
    ['questions', () => 'Q: Will it cost more?'],
    ['questions without a name', () => 'Will it cost you more? '],
    ['named paragraphs', () => 'Results: the costs are larger than what was thought of them before.'],
    ['emphasis that never ends', () => '**Costs *and **more'],
    ['one long line', () => `Ann ${'Lee '.repeat(20_000)}: costs.`],
  ])(
    '%s',
    async (_, line) => {
      const article = await readText(repeated(line));
      expect(article.sections.length).toBeGreaterThan(0);
    },
    60_000,
  );

  it('records of many fields', async () => {
    const line = (index: number): string =>
      `${index % 1500 === 0 ? '## Costs\n\n' : ''}${named(index % 1500)}: The costs are more than was thought.\n`;
    const article = await readText(repeated(line).slice(0, characters / 3), 'en', 'a.md');
    expect(article.sections.length).toBeGreaterThan(0);
  }, 60_000);
});
