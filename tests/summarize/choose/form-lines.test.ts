import { describe, expect, it } from 'vitest';
import { annotated, candidatesIn } from '../annotated.js';

const lines = [
  'WHAT: The harbour board opens the new pier of the ferry and reads the names of all who gave land for it.',
  'WHEN: Saturday, 10 May, at ten in the morning, when the bells of the town ring for the first crossing.',
];
const around = ['The pier took two years.', 'It cost 4.2 million crowns.', 'The fare stays at two crowns.'];

const toldWithin = async (above: readonly string[], words: number): Promise<string[]> => {
  const known = await annotated(['# The new pier', above.join(' '), ...lines].join('\n\n'));
  const { text, sentences } = known.annotation.reading;
  const told = new Set(candidatesIn(known, words).flatMap((one) => one.sentences));
  return sentences.flatMap(({ index, start }) =>
    told.has(index) ? (/WHAT|WHEN/u.exec(text.slice(start, start + 4)) ?? []) : [],
  );
};

describe('lines of a form', () => {
  it('are all told or none', async () => {
    expect(await toldWithin(around, 100)).toEqual(['WHAT', 'WHEN']);
    expect(await toldWithin(around, 20)).toEqual([]);
  });

  it('are told by themselves where the article has little else', async () => {
    expect(await toldWithin(around.slice(0, 1), 20)).toContain('WHAT');
  });
});
