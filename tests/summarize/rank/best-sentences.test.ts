import { describe, expect, it } from 'vitest';
import { languagePack, wordsOf } from '../../../src/language/index.js';
import { bestSentences } from '../../../src/summarize/rank/best-sentences.js';

const best = (texts: readonly string[], scores: readonly number[], limit: number) =>
  bestSentences(
    { sentences: texts.map((text) => ({ words: wordsOf(text) })), pack: languagePack('en') },
    scores,
    limit,
  );

describe('best sentences', () => {
  it('passes over what says the same as one before', () => {
    const texts = ['Red boat sank.', 'Boat, red, sank.', 'Rain fell today.', 'Fish swim near rocks.'];
    expect(best(texts, [5, 4.9, 4, 1], 3)).toEqual([0, 2, 1]);
  });

  it('compares by what the scores are to each other, whatever their scale', () => {
    const texts = ['Red boat sank.', 'Boat, red, sank.', 'Rain fell today.', 'Fish swim near rocks.'];
    expect(best(texts, [-5, -5.1, -6, -9], 3)).toEqual(best(texts, [105, 104.9, 104, 101], 3));
    expect(best(texts, [1, 1, 1, 1], 2)).toEqual([0, 2]);
  });

  it('goes on by score alone behind the sixty that are compared', () => {
    const texts = Array.from({ length: 200 }, (_, place) => `Word${place} and more.`);
    const scores = texts.map((_, place) => place);
    const chosen = best(texts, scores, 200);
    expect(new Set(chosen).size).toBe(200);
    expect(chosen.slice(60)).toEqual(Array.from({ length: 140 }, (_, rank) => 139 - rank));
  });
});
