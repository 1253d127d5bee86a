import { expect, it } from 'vitest';
import { annotated } from '../annotated.js';

const shown = async (...sentences: readonly string[]): Promise<string[]> =>
  (await annotated(['# The harbour', ...sentences].join('\n\n'))).statements.map(({ text }) => text);

it.each([
  ['alone', ['S. Lee reported that the gate had failed twice.', 'The board thanked her.']],
  [
    'beside its neighbour',
    [
      'S. Lee reported that the gate had failed twice.',
      'Nobody knew why.',
      'T. Osei asked who had shut it, and S. Lee said nobody.',
    ],
  ],
])('keeps the initial of a name at the head of a sentence: %s', async (_, sentences) => {
  expect((await shown(...sentences))[0]).toBe('S. Lee reported that the gate had failed twice');
});

it('leaves out a letter that counts', async () => {
  expect(await shown('A. Gates are to be shut by hand in May.', 'B. Boats are to leave the basin in June.')).toEqual([
    'Gates are to be shut by hand in May',
    'Boats are to leave the basin in June',
  ]);
});
