import { describe, expect, it } from 'vitest';
import { cutsOf } from '../../../src/check/sentence/cuts.js';
import { type ExtractUse, isLicensed } from '../../../src/check/sentence/licence.js';
import { isSureCut } from '../../../src/check/sentence/sure-cut.js';
import { languagePack } from '../../../src/language/index.js';
import { marked } from './marked.js';

const allowed = (language: string, told: string, use: ExtractUse = 'line'): boolean => {
  const { text, sentence, spans } = marked(told);
  const pack = languagePack(language);
  return cutsOf(text, sentence, spans, pack).every((cut) => isLicensed(text, cut, pack, use));
};

const sure = (language: string, told: string): boolean => {
  const { text, sentence, spans } = marked(told);
  const pack = languagePack(language);
  return cutsOf(text, sentence, spans, pack).every((cut) => isSureCut(text, cut, pack));
};

describe('a line may be cut', () => {
  it.each([
    ['at a mark', 'en', 'The gate was shut, |as the farmers had asked|.'],
    ['before a word that opens a clause', 'en', 'The gate was shut |because the river rose|.'],
    ['before a word that opens a clause', 'vi', 'Cống đã đóng |vì nước dâng|.'],
    ['behind a connective', 'en', '|In addition| the gate was shut.'],
    ['behind what joins a clause', 'en', '|It is known that| the gate was shut.'],
    ['around an aside between marks', 'en', 'The gate, |built in 1931,| was shut.'],
    ['behind an ordinal', 'vi', '|Thứ nhất| cống đã đóng.'],
  ])('%s (%s): %s', (_, language, told) => {
    expect(allowed(language, told)).toBe(true);
  });

  it.each([
    ['inside a phrase', 'en', 'The gate was shut by |the harbour board|.'],
    ['inside a word of two syllables', 'vi', 'Công ty bị lừa |đảo ba lần|.'],
    ['around what carries a mark on one side', 'en', 'The gate, |built in 1931| was shut.'],
    ['behind a word that opens nothing', 'en', '|The old gate| was shut.'],
  ])('but not %s (%s): %s', (_, language, told) => {
    expect(allowed(language, told)).toBe(false);
  });

  it('before its predicate only as a heading, and anywhere between words as a name', () => {
    const told = 'The old gate |was shut by the board|.';
    expect(allowed('en', told)).toBe(false);
    expect(allowed('en', told, 'heading')).toBe(true);
    expect(allowed('en', '|The old| gate was shut by |the board|.', 'name')).toBe(true);
    expect(allowed('vi', 'Công ty bị lừa |đảo ba lần|.', 'name')).toBe(false);
  });
});

describe('a cut changes nothing', () => {
  it.each([
    ['a connective at the head', 'en', '|However,| the gate was shut.'],
    ['a connective at the head', 'vi', '|Tuy nhiên,| cống đã đóng.'],
    ['an ordinal', 'vi', '|Thứ hai,| cống đã đóng.'],
    ['a dateline', 'en', '|HARLOW, May 5 –| The gate was shut.'],
    ['who says it', 'en', 'The gate was shut, |said Ann Lee|.'],
    ['who says it', 'vi', '|Theo Sở Thủy sản,| cống đã đóng.'],
    ['a speaker before a colon', 'en', '|Ann Lee:| The gate was shut.'],
    ['what stands in brackets', 'en', 'The gate |(built in 1931)| was shut.'],
    ['what stands between dashes', 'en', 'The gate |– built in 1931 –| was shut.'],
    ['what a semicolon parts', 'en', 'The gate was shut; |the mill stayed open|.'],
    ['what counts the parts of a text', 'en', '|a)| The gate was shut.'],
  ])('by leaving out %s (%s): %s', (_, language, told) => {
    expect(sure(language, told)).toBe(true);
  });

  it.each([
    ['en', 'The gate was shut, |as the farmers had asked|.'],
    ['en', '|At noon,| the gate was shut.'],
    ['en', 'The gate, |built in 1931,| was shut.'],
    ['vi', '|Vào buổi trưa,| cống đã đóng.'],
  ])('but not by more than that (%s): %s', (language, told) => {
    expect(sure(language, told)).toBe(false);
  });
});
