import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '../../src/language/index.js';

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
const latin = [...range(0x20, 0x24f), ...range(0x1e00, 0x1eff), ...range(0x2010, 0x205e), ...range(0x20a0, 0x20bf)];

/** A word in another script makes the whole text be read by properties of characters. */
const inFull = (text: string) => wordsOf(`${text} Ω`).slice(0, -1);

describe('words of Latin text', () => {
  it('are those that properties of characters give, for every character', () => {
    for (const character of latin) {
      for (const text of [character, `a${character}b`, `1${character}2`, `d’${character}`]) {
        expect(wordsOf(text)).toEqual(inFull(text));
      }
    }
  });

  it('are the same for any text and range', () => {
    const common = Array.from("aĐư1 .,'’-d²½l");
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...common), fc.constantFrom(...latin)) }), (text) => {
        expect(wordsOf(text)).toEqual(inFull(text));
        expect(wordsOf(text, 2)).toEqual(wordsOf(`${text} Ω`, 2).slice(0, -1));
      }),
      { numRuns: 1000 },
    );
  });

  it('fold alike whether composed or not', () => {
    for (const character of latin) expect(fold(character)).toBe(fold(character.normalize('NFD')));
  });
});
