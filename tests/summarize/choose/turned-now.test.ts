import { expect, it } from 'vitest';
import { annotated, candidatesIn } from '../annotated.js';

const linesWith = async (last: string): Promise<string[]> => {
  const text = `The share of boats that pay their fee on time was 6 % when the board took the quay over in March. ${last}`;
  const known = await annotated(`# The fees of the quay\n\n${text}\n\nThe board meets again in May.`, 'en', 'speech');
  const { sentences, text: all } = known.annotation.reading;
  return candidatesIn(known).map(({ sentences: own }) =>
    own.map((index) => all.slice(sentences[index]?.start, sentences[index]?.end)).join(' '),
  );
};

it.each([
  ['Now it is 38 %.', true],
  ['Now, moving to the gates.', false],
])('“%s” is told with what stands before it: %s', async (last, isTold) => {
  expect((await linesWith(last)).some((line) => line.startsWith('The share') && line.endsWith(last))).toBe(isTold);
});
