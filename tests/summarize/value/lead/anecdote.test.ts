import { expect, it } from 'vitest';
import { anecdoteOf } from '../../../../src/summarize/value/lead/anecdote.js';
import { annotated } from '../../annotated.js';

const opening = 'Maud Lee came ashore in the dark with her cat, her coat and one shoe.';
const said = '“I had the other one in my hand,” she said, on a bench at the school of Corrie.';
const nut = 'Lee, 63, was one of 41 islanders who lost their boats when a storm broke the pier of Corrie.';
const rest = [
  'Nobody was hurt. The pier was built in 1868, and the town mended it in 2009.',
  'The town will pay 1,400 crowns for each boat. It opens a list at the school on 4 March.',
];
const title = '# Storm breaks the pier, and 41 boats are lost';

const sceneOf = async (...paragraphs: string[]): Promise<number> => {
  const { annotation } = await annotated([...paragraphs, ...rest].join('\n\n'), 'en', 'news');
  return anecdoteOf(annotation).size;
};

it('is what stands before the sentence that comes back to somebody with what happened', async () => {
  expect(await sceneOf(title, opening, said, nut)).toBe(2);
});

it.each([
  ['the title names whom it tells of', '# Storm breaks the pier and takes the boat of Maud Lee', opening, nut],
  ['what happened comes back to nobody', title, opening, nut.replace('Lee, 63, was one of 41', 'There were 41')],
  [
    'it begins with what happened',
    title,
    'Maud Lee lost her boat when a storm broke the pier of Corrie and 41 more.',
    nut,
  ],
  ['it tells the day', title, opening.replace('ashore', 'ashore on 9 May 2031'), nut],
])('is nothing where %s', async (_, ...paragraphs) => {
  expect(await sceneOf(...paragraphs)).toBe(0);
});
