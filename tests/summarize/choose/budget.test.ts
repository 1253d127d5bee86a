import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { budgetOf, type Length } from '../../../src/summarize/choose/budget/budget.js';

const lengths: Length[] = ['short', 'standard', 'long'];
const wordsOf = (length: Length, words: number, genre: Genre = 'speech'): number =>
  Math.round(budgetOf(length, words, 40, genre).words);

describe('the words of a deck', () => {
  it.each(lengths)('are all that a text of up to 150 words has, without a summary (%s)', (length) => {
    expect(budgetOf(length, 150, 40)).toMatchObject({ words: 150, whole: true, summary: false });
    expect(budgetOf(length, 12, 40)).toMatchObject({ words: 12, whole: true, summary: false });
    expect(budgetOf(length, 151, 40)).toMatchObject({ whole: false, summary: true });
  });

  it.each<[Length, number]>([
    ['short', 264],
    ['standard', 448],
    ['long', 560],
  ])('are a share of what the article has (%s)', (length, ofEightHundred) => {
    expect(wordsOf(length, 800)).toBe(ofEightHundred);
    expect(wordsOf(length, 400)).toBe(ofEightHundred / 2);
  });

  it('are a smaller share of news at standard length, and the same at the others', () => {
    expect(lengths.map((length) => wordsOf(length, 800, 'news'))).toEqual([264, 392, 560]);
  });

  it.each<[Length, number]>([
    ['short', 75],
    ['standard', 130],
    ['long', 150],
  ])('are no less where an article is a little longer than one that is shown whole (%s)', (length, least) => {
    expect(wordsOf(length, 160)).toBe(least);
  });

  it.each<[Length, number, number]>([
    ['short', 300, 8],
    ['standard', 720, 16],
    ['long', 1400, 36],
  ])('end somewhere, and so do its slides (%s)', (length, words, slides) => {
    expect(budgetOf(length, 100_000, 40)).toMatchObject({ words, slides });
    expect(budgetOf(length, 500, 40).slides).toBe(slides);
  });
});

describe('a short paper', () => {
  it('is told by more of its words than a longer one, and no more at short length', () => {
    expect(wordsOf('standard', 250, 'letter')).toBe(170);
    expect(wordsOf('standard', 320, 'plan')).toBe(190);
    expect(wordsOf('standard', 400, 'plan')).toBe(wordsOf('standard', 400));
    expect(wordsOf('short', 250, 'letter')).toBe(wordsOf('short', 250));
    expect(wordsOf('standard', 250, 'news')).toBe(130);
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
