import { describe, expect, it } from 'vitest';
import { languagePack, lengthOfNumber, optionNameAt, optionOfHeading, wordsOf } from '../../../src/language/index.js';

describe('the name of an option', () => {
  it.each([
    ['en', 'Option B keeps the mill', 'option', 2, 2],
    ['en', 'Option K keeps the mill', 'option', 11, 2],
    ['en', 'The second option keeps the mill', 'option', 2, 3],
    ['en', 'Option two keeps the mill', 'option', 2, 2],
    ['vi', 'Phương án 2 giữ lại bến', 'phương án', 2, 3],
    ['vi', 'Phương án thứ nhất giữ lại bến', 'phương án', 1, 4],
    ['fr', 'La variante II conserve le moulin', 'variante', 2, 3],
  ])('is a noun and its place (%s): %s', (language, text, noun, number, length) => {
    expect(optionNameAt(wordsOf(text), 0, text, languagePack(language))).toEqual({ noun, number, length });
  });

  it.each([
    ['en', 'Two options keep the mill'],
    ['en', 'Options are weighed'],
    ['en', 'Option a is one of them'],
    ['vi', 'Hai phương án giữ lại bến'],
  ])('is no count of them, and no noun alone (%s): %s', (language, text) => {
    expect(optionNameAt(wordsOf(text), 0, text, languagePack(language))).toBeUndefined();
  });

  it('may stand behind the number of a heading', () => {
    const heading = '3.2. Option B';
    expect(optionOfHeading(wordsOf(heading), heading, languagePack('en'))).toMatchObject({ number: 2, at: 1 });
  });
});

it.each([
  ['en', 'two hundred and twelve boats', 4],
  ['en', 'two and the ferry', 1],
  ['de', 'drei tausend Boote', 2],
])('a number in words has so many (%s): %s', (language, text, length) => {
  expect(lengthOfNumber(wordsOf(text), 0, languagePack(language))).toBe(length);
});
