import { describe, expect, it } from 'vitest';
import { turnedBy, turningWordsIn } from '../../../src/check/words/turned.js';
import { languagePack } from '../../../src/language/index.js';

describe('words that turn what a line says', () => {
  it.each([
    ['en', 'The gate did not open unless the rain stopped.', ['not', 'unless']],
    ['en', 'Not a boat was lost, and nobody was hurt.', ['Not', 'nobody']],
    ['en', 'The gate opened in May.', []],
    ['vi', 'Cống không mở nếu mưa chưa tạnh.', ['không', 'nếu', 'chưa']],
    ['vi', 'Cống mở vào tháng năm.', []],
  ])('are told in order (%s): %s', (language, text, words) => {
    expect(turningWordsIn(text, languagePack(language))).toEqual(words);
  });

  it.each([
    ['en', 'The gate opened.', 'The gate did not open.', { word: 'not', isGone: true }],
    ['en', 'The gate did not open.', 'The gate opened.', { word: 'not', isGone: false }],
    ['en', 'Nobody opened the gate.', 'The gate did not open.', undefined],
    ['en', 'The gate opened late.', 'The gate opened.', undefined],
    ['vi', 'Cống mở.', 'Nếu tạnh mưa, cống mở.', { word: 'Nếu', isGone: true }],
  ])('come or go (%s): %s', (language, text, was, turned) => {
    expect(turnedBy(text, was, languagePack(language))).toEqual(turned);
  });
});
