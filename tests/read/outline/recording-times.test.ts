import { describe, expect, it } from 'vitest';
import { readText, sectionsOf } from './read-text.js';

/** Headings of a text, in order. */
const headings = async (text: string): Promise<string[]> =>
  sectionsOf(await readText(text, 'en', 'a.md'))
    .map((line) => line.split(' | ')[2] ?? '')
    .filter((name) => name !== '');

const said = 'The harbour master told the board that the chain of the gate is worn out and must be replaced in May.';
const below = (...names: readonly string[]): string =>
  ['# The harbour board', said, ...names.map((name) => `## ${name}\n\n${said}`)].join('\n\n');

describe('the time of a recording at the end of a heading', () => {
  it('is left out where several have one', async () => {
    expect(await headings(below('The gate 4:04', 'State of the pier (12:47)', 'Closing 1:02:10'))).toEqual([
      'The gate',
      'State of the pier',
      'Closing',
    ]);
  });

  it('stays where it is a time of day, is said with a word before it, or stands alone', async () => {
    expect(await headings(below('Opening 9:00', 'Lunch 12:30'))).toEqual(['Opening 9:00', 'Lunch 12:30']);
    const said = ['The first boat is at 9:07', 'The last is at 21:13'];
    expect(await headings(below(...said))).toEqual(said);
    expect(await headings(below('The gate 4:04', 'The pier'))).toEqual(['The gate 4:04', 'The pier']);
  });
});
