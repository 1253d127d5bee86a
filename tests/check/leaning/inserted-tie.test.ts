import { describe, expect, it } from 'vitest';
import { insertedTie } from '../../../src/check/leaning/inserted-tie.js';
import { languagePack, wordsOf } from '../../../src/language/index.js';

const tieIn = (language: string, text: string): string | undefined => {
  const tie = insertedTie(wordsOf(text), text, languagePack(language));
  return tie === undefined ? undefined : text.slice(tie.start, tie.end);
};

describe('a word inside a sentence joins it to the one before', () => {
  it.each([
    ['en', 'The new timetable, however, has brought passengers back.', 'however'],
    ['en', 'The grant is not secure, however.', 'however'],
    ['fr', 'La digue, en revanche, a tenu.', 'en revanche'],
    ['es', 'La compuerta, sin embargo, sigue cerrada.', 'sin embargo'],
    ['de', 'Die Schleuse blieb jedoch geschlossen.', 'jedoch'],
    ['de', 'Wer sein Boot behalten will, muss es deshalb bis Mai abholen.', 'deshalb'],
    ['en', 'Old boats are therefore refused by the wardens.', 'therefore'],
    ['fr', 'Les vieux bateaux sont donc refusés.', 'donc'],
    ['vi', 'Hai bên sau đó đã lập biên bản.', 'sau đó'],
    ['vi', 'Người dân vì thế phải đi đường vòng.', 'vì thế'],
  ])('(%s): %s', (language, text, word) => {
    expect(tieIn(language, text)).toBe(word);
  });
});

describe('a sentence is joined to nothing before it', () => {
  it.each([
    ['behind a semicolon of its own', 'en', 'The dam held; the gate, however, broke.'],
    ['where no commas set the word apart', 'en', 'The gate stays shut however high the river rises.'],
    ['behind a comma that parts its own clauses', 'de', 'Die Schleuse blieb zu, das Tor stand jedoch offen.'],
    ['where the word tells a later step of its own', 'vi', 'Ông Nam mở cống sau đó gọi cho xã.'],
    ['behind a subject of many words', 'vi', 'Tổ thợ máy của trạm bơm số hai sau đó rời đi.'],
    ['where the word joins two clauses', 'vi', 'Cống đã mở, tuy nhiên, nước vẫn dâng.'],
  ])('%s (%s): %s', (_, language, text) => {
    expect(tieIn(language, text)).toBeUndefined();
  });
});
