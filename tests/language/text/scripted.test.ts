import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLatin, scriptedPattern } from '../../../src/language/text/scripted.js';

const sources = [
  '^\\p{Lu}\\p{L}{2,}',
  '[\\p{L}\\p{M}\\p{N}²]+$',
  '\\p{Ll}',
  '(?<!\\p{L})[\\p{Lu}\\d][).]',
  '[\\p{Lt}\\p{Lo}]',
  '[^\\p{L}\\p{N}]+',
  '\\p{M}',
];
const units = fc.oneof(
  fc.constantFrom(...Array.from('aAđĐẾế19²½.)(- ªº\n“')),
  fc.constantFrom('e\u0301', '語', 'Я', 'ǅ', 'ƻ', '\u00ad', '😀', '٣'),
);

describe('scriptedPattern', () => {
  it('finds what the pattern finds, in Latin text and in other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.array(units, { maxLength: 12 }), (source, characters) => {
        const text = characters.join('');
        const whole = new RegExp(source, 'u');
        expect(scriptedPattern(source).exec(text)?.[0]).toEqual(whole.exec(text)?.[0]);
        expect(scriptedPattern(source, 'gu').in(text)[Symbol.replace](text, '_')).toBe(
          text.replace(new RegExp(source, 'gu'), '_'),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('knows every letter that passes as Latin', () => {
    for (let code = 0x20; code < 0x2100; code += 1) {
      const letter = String.fromCharCode(code);
      if (!isLatin(letter)) continue;
      for (const name of ['L', 'Lu', 'Ll', 'Lt', 'Lo', 'M', 'N'])
        expect([letter, name, scriptedPattern(`\\p{${name}}`).test(letter)]).toEqual([
          letter,
          name,
          new RegExp(`\\p{${name}}`, 'u').test(letter),
        ]);
    }
  });
});
