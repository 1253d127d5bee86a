import { describe, expect, it } from 'vitest';
import { cleanCharacters } from '../../src/read/clean.js';

const clean = (raw: string): string => cleanCharacters(raw).text;

describe('cleanCharacters', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\u0085d\u2028e\u2029f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['spaces of any width', 'a\u00a0b\u2009c\u3000d\te', 'a b c d e'],
    ['zero-width and soft hyphens', 'so\u00adft\u200b zero\u2060\ufeff', 'soft zero'],
    [
      'soft hyphens that are shown',
      'boats of 16 to 22 ¬¬¬feet, the moor¬ings, and a har¬\nbour',
      'boats of 16 to 22 feet, the moorings, and a harbour',
    ],
    ['control characters', 'a\u0000b\u001bc\u007f', 'abc'],
    ['noncharacters', 'a\ufffe\uffff\u{1fffe}b', 'ab'],
    ['lone surrogates', 'a\ud83db\udc00', 'ab'],
    ['marks of direction', '\u200f\u202bשלום\u202c\u2067עולם\u2069', 'שלוםעולם'],
    ['decomposed Vietnamese', 'Hà Nội'.normalize('NFD'), 'Hà Nội'],
    ['letters parted from their marks by a zero-width space', 'e\u200b\u0301', 'é'],
    [
      'what was made into UTF-8 twice',
      'the townâ\u0080\u0099s Â\u00a0quay â\u0080\u0094 Ã\u0089tang',
      'the town’s  quay — Étang',
    ],
    ['a space that was made into UTF-8 twice, and what is left of it', 'a.Â\u00a0Â\u00a0b:Â', 'a. b: '],
    ['joiners where nothing joins', 'na\u200cme \u200dx', 'name x'],
  ])('cleans %s', (_, raw, expected) => {
    expect(clean(raw)).toBe(expected);
  });

  it.each([
    ['an emoji of several pictures', '👩‍🔬 👨‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍🚒'],
    ['Persian', 'می\u200cخواهم'],
    ['Devanagari', 'क्\u200dष'],
    ['Vietnamese', 'Thứ trưởng Thường trực'],
    ['French', 'Âge à «Ã»'],
    ['what is negated', '¬p ∧ ¬¬q, x¬y'],
    ['a letter that is told of', 'Chữ Â'],
  ])('keeps %s', (_, text) => {
    expect(cleanCharacters(text)).toEqual({ text, removed: 0 });
  });

  it('counts what it removes, but not the byte order mark', () => {
    expect(cleanCharacters('\ufeffa\u0007b\u200bc').removed).toBe(2);
  });
});
