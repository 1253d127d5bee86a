import { describe, expect, it } from 'vitest';
import { systems } from '../../../bench/summary/systems/index.js';
import { articleOf } from './article-of.js';

const one = { sentences: 1 };

describe('systems that summaries are compared with', () => {
  it('Lead takes the first sentences of the documents in turn', () => {
    expect(systems.lead(articleOf([['a', 'b'], ['c'], ['d', 'e', 'f']], ['x']), one, 1)).toEqual([0, 2, 3, 1, 4, 5]);
  });

  it('random order is a permutation that the seed decides', () => {
    const article = articleOf([Array.from({ length: 20 }, (_, index) => `s${index}`)], ['x']);
    const order = systems.random(article, one, 1);
    expect([...order].sort((first, second) => first - second)).toEqual([...Array(20).keys()]);
    expect(systems.random(article, one, 1)).toEqual(order);
    expect(systems.random(article, one, 2)).not.toEqual(order);
  });

  it.each(['textrank', 'lexrank'] as const)('%s puts first what shares words with most others', (name) => {
    const article = articleOf(
      [['cold rain fell today', 'the red boat sank', 'a red boat with fish sank near rocks', 'fish near rocks swim']],
      ['x'],
    );
    const order = systems[name](article, one, 1);
    expect(order[0]).toBe(2);
    expect(order.at(-1)).toBe(0);
  });

  it.each(['textrank', 'lexrank'] as const)('%s keeps the order of sentences that share nothing', (name) => {
    expect(systems[name](articleOf([['a b', 'c d', '', 'e f']], ['x']), one, 1)).toHaveLength(4);
  });

  it('the oracle takes what raises ROUGE-1 most, and stops where nothing does', () => {
    const article = articleOf([['x y', 'a b', 'c', 'a b z']], ['a b c']);
    expect(systems.oracle(article, { sentences: 3 }, 1)).toEqual([1, 2]);
    expect(systems.oracle(article, { sentences: 1 }, 1)).toEqual([1]);
    expect(systems.oracle(article, { words: 2 }, 1)).toEqual([1]);
  });

  it('briefdeck gives as many sentences as the budget asks for', () => {
    const article = articleOf([['The red boat sank near the rocks today.', 'Cold rain fell.', 'It was late.']], ['x']);
    expect(systems.briefdeck(article, { sentences: 2 }, 1)).toHaveLength(2);
    expect(systems.briefdeck(article, { words: 4 }, 1)).toHaveLength(3);
  });
});
