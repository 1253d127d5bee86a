import { expect, it } from 'vitest';
import { leaningWord } from '../../../src/check/index.js';
import { languagePack, wordsOf } from '../../../src/language/index.js';

const leaning = (text: string): string | undefined => leaningWord(wordsOf(text), text, languagePack('en'));

it('does not take what is moved or recommended for a word that points back', () => {
  expect(leaning('That the board approve the second plan')).toBeUndefined();
  expect(leaning('That was approved by the board')).toBe('That');
});
