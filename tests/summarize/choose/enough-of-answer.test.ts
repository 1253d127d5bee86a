import { expect, it } from 'vitest';
import { isEnoughOfAnswer, wordsUntilEnough } from '../../../src/summarize/choose/passages/enough-of-answer.js';
import { setsScene } from '../../../src/summarize/value/summary/interview-summary.js';
import { annotated } from '../annotated.js';

const interview = [
  '# The lock will fail before the money comes',
  'Ann Lee has kept the locks of the canal since 1996. Before she goes in May, she talks about rotten gates.',
  'A brass lamp hangs from a nail. Every gate is to be new by 2032. She met me with two dogs and a kettle.',
  '**So you are a third of the way there?**',
  'The board says so to visitors. No. When divers looked at every gate last autumn we found 210 of wood, and so we are behind.',
  '**What would it take, in your view?**',
  'I would say that it takes 24 gates a year until 2032, which the board has never paid for in my time.',
  '**What do you tell whoever comes next to you?**',
  'Put on boots.',
].join('\n\n');

it('an answer is told with what a yes or no in it denies, and with more than a few words of many', async () => {
  const { annotation, at } = await annotated(interview);
  const says = at('The board says so');
  const enough = (...sentences: number[]): boolean => isEnoughOfAnswer(annotation.reading, sentences);
  expect(enough(says)).toBe(false);
  expect(enough(says, says + 1)).toBe(false);
  expect(enough(says, says + 1, says + 2)).toBe(true);
  // All that is answered, and what is no answer.
  expect(enough(at('Put on boots'))).toBe(true);
  expect(enough(at('A brass lamp'))).toBe(true);
});

it('a few words of an answer cost what comes with them', async () => {
  const { annotation, at } = await annotated(interview);
  const { reading } = annotation;
  const says = at('The board says so');
  const behind = [says + 1, says + 2].reduce((sum, index) => sum + (reading.sentences[index]?.words.length ?? 0), 0);
  expect(wordsUntilEnough(reading, [says])).toBe(behind);
  expect(wordsUntilEnough(reading, [says, says + 1, says + 2])).toBe(0);
  expect(wordsUntilEnough(reading, [at('Put on boots')])).toBe(0);
});

it('how the paper met whom it asks is a scene, and what the talk comes back to is none', async () => {
  const { annotation, at } = await annotated(interview);
  expect(['A brass lamp', 'She met me'].map((words) => setsScene(annotation, at(words)))).toEqual([true, true]);
  expect(['Ann Lee has kept', 'Every gate is'].map((words) => setsScene(annotation, at(words)))).toEqual([
    false,
    false,
  ]);
});
