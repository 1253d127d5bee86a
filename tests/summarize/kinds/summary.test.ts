import { describe, expect, it } from 'vitest';
import { summaryDraft } from '../../../src/summarize/kinds/summary.js';
import { annotated } from '../annotated.js';

const lines = [
  'The harbour office keeps a book in which every storm since 1911 is written down.',
  'Divers found a crack of four metres in the old sea wall on Monday.',
  'However, the wall will be closed to walkers from Friday on.',
];

/** The lines of a summary, by how likely each of them is one that goes first. */
const orderBy = async (firstValues: readonly number[]): Promise<string[]> => {
  const { annotation, statements } = await annotated(`# Notes from the quay\n\n${lines.join('\n\n')}`);
  const chosen = statements.map((_, index) => ({ sentences: [index] }));
  const { topic } = summaryDraft(annotation, statements, chosen, firstValues);
  return topic.points.map(({ text }) => text.slice(0, 8));
};

describe('a summary begins', () => {
  it('as its article does, where nothing is likelier to go first by more than chance', async () => {
    expect((await orderBy([0.4, 0.45, 0.3]))[0]).toBe('The harb');
  });

  it('with what a person would say first, and goes on in order', async () => {
    expect((await orderBy([0.2, 0.7, 0.3]))[0]).toBe('Divers f');
    expect((await orderBy([0.2, 0.7, 0.3]))[1]).toBe('The harb');
  });

  it('never with what goes on from a line that was told', async () => {
    expect((await orderBy([0.2, 0.3, 0.9]))[0]).toBe('The harb');
  });
});
