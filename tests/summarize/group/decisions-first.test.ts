import { describe, expect, it } from 'vitest';
import { annotated } from '../annotated.js';
import { decisionsFirst } from '../../../src/summarize/group/decisions-first.js';

const matter = (name: string, decided: string): string[] => [
  `## ${name}`,
  'Ann Lee told the board that the chain of the gate is worn out.',
  '### Decisions',
  decided,
];

/** Topics, one a section, by the headings that they stand below, as minutes with these parts show them. */
const orderOf = async (genre: 'minutes' | 'report', ...parts: readonly string[]): Promise<string[]> => {
  const { annotation } = await annotated(['# Minutes of the harbour board', ...parts].join('\n\n'), 'en', genre);
  const { sections, text } = annotation.reading;
  const topics = sections.flatMap(({ heading }) =>
    heading === undefined ? [] : [{ at: heading.start, name: text.slice(heading.start, heading.end) }],
  );
  return decisionsFirst(annotation, topics).map(({ name }) => name);
};

describe('what was decided', () => {
  const gate = matter('The gate', 'The chain is replaced in May.');

  it('stands in front of what was said before', async () => {
    expect(await orderOf('minutes', ...gate)).toEqual(['Decisions', 'The gate']);
  });

  it('stands in front of what was said on its own matter, where there are several', async () => {
    const order = ['Decisions', 'The gate', 'Decisions', 'The pier'];
    expect(await orderOf('minutes', ...gate, ...matter('The pier', 'The pier is shut.'))).toEqual(order);
  });

  it('stays where it stands in a report', async () => {
    expect(await orderOf('report', ...gate)).toEqual(['The gate', 'Decisions']);
  });
});
