import { describe, expect, it } from 'vitest';
import { leaningWord } from '../../src/check/index.js';
import { languagePack, pointsForward, wordsOf } from '../../src/language/index.js';

/** Of the first demonstrative of a sentence. */
const isForward = (language: string, text: string, demonstrative: string): boolean => {
  const words = wordsOf(text);
  const index = words.findIndex(({ key }) => key === demonstrative);
  expect(index).toBeGreaterThanOrEqual(0);
  return pointsForward(words, index, text, languagePack(language));
};

describe('what a demonstrative points to follows behind a colon', () => {
  it.each([
    ['en', 'The plan has these parts: a lock, a quay and a road.', 'these'],
    ['en', 'In these villages: Tarn, Vam and Loi, the wells are dry.', 'these'],
    ['en', 'The board took “these three steps”: it sold the quay and kept the lock.', 'these'],
    ['en', 'The plan has these parts： a lock and a quay.', 'these'],
  ])('(%s) %s', (language, text, word) => {
    expect(isForward(language, text, word)).toBe(true);
  });

  it.each([
    ['where a preposition leads to it', 'en', 'The board adds a condition to this plan: the quay stays open.', 'this'],
    ['where no colon follows', 'en', 'The plan has these parts and a road.', 'these'],
    ['where a comma stands before the colon', 'en', 'The board sold these boats, and kept one: the ferry.', 'these'],
    ['where a bracket stands before the colon', 'en', 'The board sold these boats (in May: two).', 'these'],
    ['where the colon is far', 'en', 'The board sold these old boats of the northern quay: two are left.', 'these'],
    ['where it stands by itself before the colon', 'en', 'The board decided this: the quay stays open.', 'this'],
  ])('not %s', (_, language, text, word) => {
    expect(isForward(language, text, word)).toBe(false);
  });

  it('so that a sentence does not lean by it', () => {
    const leans = (text: string): string | undefined => leaningWord(wordsOf(text), text, languagePack('en'));
    expect(leans('The new plan has these parts: a lock, a quay and a road.')).toBeUndefined();
    expect(leans('The crew leads this work.')).toBe('this');
  });
});
