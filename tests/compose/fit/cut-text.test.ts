import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../../src/compose/fit/cut-text.js';

const cutAt = (text: string, most: number) => cutText(text, (beginning) => beginning.length <= most);

describe('cutText', () => {
  it('ends at a sentence where that leaves enough', () => {
    expect(cutAt('Một câu ngắn. Câu sau, dài hơn nhiều.', 20)).toEqual({
      beginning: 'Một câu ngắn.',
      rest: 'Câu sau, dài hơn nhiều.',
    });
  });

  it('ends at a clause where no sentence ends late enough', () => {
    expect(cutAt('Ai. Một mệnh đề dài, rồi một mệnh đề nữa', 26)?.beginning).toBe('Ai. Một mệnh đề dài,');
  });

  it('ends at a word, and inside one only where the word alone is too long', () => {
    expect(cutAt('một hai ba bốn', 9)).toEqual({ beginning: 'một hai', rest: 'ba bốn' });
    expect(cutAt('abcdefgh ij', 5)).toEqual({ beginning: 'abcde', rest: 'fgh ij' });
  });

  it('does not part a letter from its marks', () => {
    const decomposed = 'ệệệ'.normalize('NFD');
    expect(cutAt(decomposed, 4)?.beginning).toBe('ệ'.normalize('NFD'));
  });

  it('says when nothing fits', () => {
    expect(cutAt('abc', 0)).toBeUndefined();
  });

  it('loses no letter, and the beginning fits', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        const cut = cutAt(text, most);
        if (!cut) return;
        expect(cut.beginning.length).toBeLessThanOrEqual(most);
        expect((cut.beginning + cut.rest).replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
