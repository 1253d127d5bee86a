import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, wordsOf } from '../../../src/language/index.js';

const keys = (text: string): string[] => wordsOf(text).map(({ key }) => key);

describe('words', () => {
  test.each([
    ['会议于3月举行。', ['会', '议', '于', '3', '月', '举', '行']],
    ['サーバーを攻撃', ['サ', 'ー', 'バ', 'ー', 'を', '攻', '撃']],
    ['人々はNATO側に1.5億円', ['人', '々', 'は', 'nato', '側', 'に', '1.5', '億', '円']],
    ['L’hôpital n’a qu’un an', ["l'", 'hôpital', "n'", 'a', "qu'", 'un', 'an']],
    ['aujourd’hui, jusqu’à 4,5 millions d’euros', ["aujourd'hui", "jusqu'", 'à', '4,5', 'millions', "d'", 'euros']],
    ["It isn't M'Nông’s", ['it', "isn't", "m'nông's"]],
    ['24/7, 121kg, 대한민국 정부', ['24', '7', '121kg', '대한민국', '정부']],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test('are as many as a reader of Japanese counts characters', () => {
    expect(countWords('市は発表した。')).toBe(6);
  });

  test('stand in order, hold no space, and cover every letter and digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aZé’ 。漢かカー々1,.nd「')) }), (text) => {
        const words = wordsOf(text);
        let rest = '';
        let end = 0;
        for (const word of words) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          rest += text.slice(end, word.start);
          end = word.end;
        }
        expect(rest + text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(words.map(({ key }) => key).join('')).not.toMatch(/\s/);
      }),
    );
  });
});
