import { expect, it } from 'vitest';
import { hasAntecedent, languagePack, nounPointedTo, wordsOf } from '../../../src/language/index.js';
import type { PointerConditions } from '../../../src/language/index.js';

const conditions: PointerConditions = {
  noNouns: { before: ['calendarNouns'], behind: ['calendarNouns', 'prepositions'] },
  isNews: true,
};

/** The nouns that demonstratives of a line point to. */
const pointedTo = (text: string, tag = 'en', own: Partial<PointerConditions> = {}): string[] => {
  const words = wordsOf(text);
  return words.flatMap((_, index) => {
    const noun = nounPointedTo(words, index, languagePack(tag), { ...conditions, ...own });
    return noun === undefined ? [] : [words[noun]?.key ?? ''];
  });
};

it('a demonstrative points to the noun on its side', () => {
  expect(pointedTo('The port bought these boats')).toEqual(['boats']);
  expect(pointedTo('Cảng đã mua hai tàu này', 'vi')).toEqual(['tàu']);
  expect(pointedTo('The port bought two boats')).toEqual([]);
});

it('what is of a list that is no noun, or points to nothing that was named, is left out', () => {
  expect(pointedTo('The port bought two boats this year')).toEqual([]);
  expect(pointedTo('Cảng đã mua hai tàu trong năm này', 'vi')).toEqual([]);
  expect(pointedTo('The port pays those who keep watch')).toEqual([]);
});

it('so is what a paper calls itself, but in news, and what all see who listen', () => {
  expect(pointedTo('Under this act, boats need lamps')).toEqual(['act']);
  expect(pointedTo('Under this act, boats need lamps', 'en', { isNews: false })).toEqual([]);
  expect(pointedTo('We met in this hall', 'en', { around: new Set(['hall']) })).toEqual([]);
});

it('the antecedent may stand in the line itself', () => {
  const words = wordsOf('The scheme is cheap, and this scheme is safe');
  expect(hasAntecedent(words, 5, 6)).toBe(true);
  expect(hasAntecedent(words, 0, 1)).toBe(false);
});
