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

  it('are told with what the sentence behind the name says where there is room for that', async () => {
    const found = await itemsIn(
      guide(steps.map((step) => `${step} Then dry the floor, and look again in the evening.`)),
      66,
    );
    expect(found).toEqual(steps.map((step) => step.replace(/\.$/u, '')));
  });

  it('may hold one that says all in a sentence, and one that lists something, which is left out with its list', async () => {
    const short = 'Dry the floor of the cellar with a mop.';
    const listing =
      'Call the works. Tell them the street and the number of the meter. They ask for:\n   - your name,\n   - the hour.';
    const found = await itemsIn(guide([...steps, short, listing]), 78);
    expect(found.slice(3)).toEqual([
      'Dry the floor of the cellar with a mop',
      'Call the works. Tell them the street and the number of the meter',
    ]);
  });

  it('are no parts of a paper, each with a list of its own', async () => {
    const listing = 'Call the works. They ask for:\n   - your name,\n   - the hour.';
    const found = await itemsIn(
      guide([...steps, listing])
        .replace(/^4\./mu, 'IV.')
        .replace(/^(\d)\./gmu, 'I.'),
      66,
    );
    expect(found).not.toContain('Call the works');
  });

  it('keep what is said of each in the end', async () => {
    const known = await annotated(guide(steps.map((step) => `${step} Not recommended, as the meter is old.`)));
    const series = candidatesIn(known, 60).flatMap((one) => one.series ?? []);
    const verdicts = series.flatMap(({ items }) => items.map(({ verdict }) => verdict));
    expect(verdicts.map((span) => span && known.annotation.reading.text.slice(span.start, span.end))).toEqual(
      steps.map(() => 'Not recommended, as the meter is old'),
    );
  });

  it('have no name where the first sentence is a pronoun and a verb', async () => {
    expect(await itemsIn(guide(steps.map((step) => `It leaks. ${step}`)), 30)).toEqual([]);
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
