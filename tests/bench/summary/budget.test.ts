import { describe, expect, it } from 'vitest';
import { sentenceBudget, withinBudget, wordBudget } from '../../../bench/summary/budget.js';
import { articleOf } from './article-of.js';

const ranked = [['a', 'b', 'c'], [], ['d', 'e'], ['f']];

describe('budget', () => {
  it('of sentences keeps whole sentences', () => {
    expect(withinBudget(ranked, { sentences: 3 })).toEqual([['a', 'b', 'c'], [], ['d', 'e']]);
  });

  it('of words cuts the last sentence off inside', () => {
    expect(withinBudget(ranked, { words: 4 }).flat()).toEqual(['a', 'b', 'c', 'd']);
    expect(withinBudget(ranked, { words: 3 }).flat()).toEqual(['a', 'b', 'c']);
    expect(withinBudget(ranked, { words: 99 }).flat()).toHaveLength(6);
  });

  it('of words is as long as the references of the article on average', () => {
    const article = articleOf([['a']], ['a b c'], ['a b c d', 'e']);
    expect(wordBudget(article)).toEqual({ words: 4 });
  });

  it('of sentences is the same for a whole set', () => {
    const articles = [articleOf([['a']], ['a', 'b'], ['a', 'b', 'c', 'd']), articleOf([['a']], ['a', 'b'])];
    expect(sentenceBudget(articles)).toEqual({ sentences: 3 });
  });
});
