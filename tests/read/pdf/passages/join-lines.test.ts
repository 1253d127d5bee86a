import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../../src/read/pdf/passages/join-lines.js';

const joined = (lines: readonly string[], known: readonly string[] = [], breaksWords = true): string =>
  joinLines(lines, { words: new Set(known), breaksWords });

describe('words broken at the end of a line', () => {
  it.each<[string, string[], string[], string]>([
    ['a word that goes on in lower case', ['the environ-', 'mental cost'], [], 'the environmental cost'],
    ['a word that stands whole elsewhere', ['a sea-', 'bed of mud'], ['sea', 'bed', 'seabed'], 'a seabed of mud'],
    ['a hyphen that stands elsewhere', ['a full-', 'size vessel'], ['full-size'], 'a full-size vessel'],
    ['two words that stand elsewhere', ['a well-', 'known town'], ['well', 'known'], 'a well-known town'],
    ['a compound with a hyphen already', ['a state-of-', 'the-art gate'], [], 'a state-of-the-art gate'],
    ['a name', ['in Stratford-', 'Upon'], [], 'in Stratford-Upon'],
    ['a range', ['in 2026-', '2030'], [], 'in 2026-2030'],
    ['a soft hyphen', ['the environ\u00ad', 'mental cost'], [], 'the environmental cost'],
    ['a typographic hyphen', ['the environ\u2010', 'mental cost'], [], 'the environmental cost'],
    ['a dash between words', ['the barrier –', 'at last'], [], 'the barrier – at last'],
    ['no hyphen at all', ['the', 'barrier'], [], 'the barrier'],
    ['a script without spaces', ['港の防', '潮堤'], [], '港の防潮堤'],
  ])('%s', (_, lines, known, expected) => {
    expect(joined(lines, known)).toBe(expected);
  });

  it('are left as they are in Vietnamese, which breaks none', () => {
    expect(joined(['tuyến Hà Nội -', 'Hải Phòng'], [], false)).toBe('tuyến Hà Nội - Hải Phòng');
    expect(joined(['lực lượng đa-', 'quốc gia'], [], false)).toBe('lực lượng đa-quốc gia');
  });
});
