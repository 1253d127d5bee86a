import { expect, it } from 'vitest';
import { languagePack, phraseIn, wordsOf } from '../../src/language/index.js';

const pack = languagePack('en');
const words = wordsOf('The ferry must wait, and the market must not.');

it('finds the first word at which a phrase of a list begins', () => {
  expect(phraseIn(pack, 'auxiliaries', words)).toBe(2);
  expect(phraseIn(pack, 'auxiliaries', words, 3)).toBe(7);
});

it('finds none behind the range in which it may begin', () => {
  expect(phraseIn(pack, 'auxiliaries', words, 3, 7)).toBe(-1);
});
