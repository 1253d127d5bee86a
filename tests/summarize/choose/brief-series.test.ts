import { describe, expect, it } from 'vitest';
import { annotated, candidatesIn } from '../annotated.js';

const steps = [
  'Close the taps. Turn off the boiler and the washing machine as well, and ask all others in the house to do so.',
  'Read the meter. Wait for a quarter of an hour in which nobody draws water, and read the meter again.',
  'Find the floor. Shut the valve of each floor in turn from the top one down, until the needle stands still.',
];
const guide = (items: readonly string[]): string =>
  `# Find the leak\n\nThe bill of the water works may rise for no reason that you know of.\n\n${items.map((item, at) => `${at + 1}. ${item}`).join('\n')}`;

const itemsIn = async (text: string, words: number): Promise<string[]> => {
  const known = await annotated(text);
  const series = candidatesIn(known, words).flatMap((one) => one.series ?? []);
  return series.flatMap(({ items }) =>
    items.map(({ span }) => known.annotation.reading.text.slice(span.start, span.end)),
  );
};

describe('steps that open with a name', () => {
  it('are all told by their names where there is no room for more', async () => {
    expect(await itemsIn(guide(steps), 30)).toEqual(['Close the taps', 'Read the meter', 'Find the floor']);
  });

  it('are told in full where there is', async () => {
    expect((await itemsIn(guide(steps), 200))[1]).toContain('Wait for a quarter of an hour');
  });

  it('have no names where one is a sentence that says all', async () => {
    const long =
      'The whole of the house stays dry when the main valve beside the cellar door is shut before the winter comes.';
    expect(await itemsIn(guide([...steps, long]), 30)).toEqual([]);
  });
});
