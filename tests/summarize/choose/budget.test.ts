import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { budgetOf, type Length } from '../../../src/summarize/choose/budget/budget.js';

const lengths: Length[] = ['short', 'standard', 'long'];
const wordsOf = (length: Length, words: number, genre: Genre = 'speech'): number =>
  Math.round(budgetOf(length, words, 40, genre).words);

describe('the words of a deck', () => {
  it.each<[Length, number]>([
    ['short', 100],
    ['standard', 150],
    ['long', 200],
  ])('are all that a short text has, without a summary (%s)', (length, whole) => {
    expect(budgetOf(length, whole, 40)).toMatchObject({ words: whole, whole: true, summary: false });
    expect(budgetOf(length, 12, 40)).toMatchObject({ words: 12, whole: true, summary: false });
    expect(budgetOf(length, whole + 1, 40)).toMatchObject({ whole: false, summary: true });
  });

  it.each(lengths.flatMap((length) => (['news', 'letter'] as const).map((genre) => [length, genre] as const)))(
    'are never fewer where the article is longer (%s, %s)',
    (length, genre) => {
      const told = Array.from({ length: 1200 }, (_, words) => budgetOf(length, words, 40, genre).words);
      expect(told.filter((words, at) => words < (told[at - 1] ?? 0))).toEqual([]);
    },
  );

  it.each<[Length, number]>([
    ['short', 264],
    ['long', 560],
  ])('are a share of what the article has (%s)', (length, ofEightHundred) => {
    expect(wordsOf(length, 800)).toBe(ofEightHundred);
    expect(wordsOf(length, 600)).toBe(ofEightHundred * 0.75);
  });

  it('are twice as many at standard length where the article has four times as many, and fewer of news', () => {
    expect([400, 1600].map((words) => wordsOf('standard', words, 'news'))).toEqual([247, 493]);
    expect([400, 1000, 1600].map((words) => wordsOf('standard', words))).toEqual([312, 540, 716]);
  });

  it('are more the longer the length is, and no more than the article has', () => {
    for (const genre of ['news', 'letter'] as const)
      for (const words of [160, 220, 300, 500, 900, 3000]) {
        const told = lengths.map((length) => wordsOf(length, words, genre));
        expect(told).toEqual(told.map((each) => Math.min(each, words)).sort((one, other) => one - other));
      }
  });

  it.each<[Length, number]>([
    ['short', 120],
    ['long', 250],
  ])('are a larger share where an article is not much longer than one that is shown whole (%s)', (length, words) => {
    expect(wordsOf(length, 300, 'news')).toBe(words);
  });

  it.each<[Length, number, number]>([
    ['short', 300, 8],
    ['standard', 740, 16],
    ['long', 1400, 36],
  ])('end somewhere, and so do its slides (%s)', (length, words, slides) => {
    expect(budgetOf(length, 100_000, 40)).toMatchObject({ words, slides });
    expect(budgetOf(length, 500, 40).slides).toBe(slides);
  });
});

describe('a number of slides', () => {
  it('is as many slides of words as a slide carries, whatever the article', () => {
    for (const words of [100, 5000])
      expect(budgetOf({ slides: 7, summary: true }, words, 40)).toEqual({
        words: 280,
        slides: 7,
        summary: true,
        linesOfSummary: 5,
        whole: false,
      });
  });

  it('may be a part of one', () => {
    expect(budgetOf({ slides: 2.5, summary: false }, 900, 60)).toMatchObject({ words: 150, slides: 3, summary: false });
  });
});
