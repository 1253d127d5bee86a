import { describe, expect, it } from 'vitest';
import { languagePack } from '../../src/language/index.js';

/** From one on. */
const counted: Readonly<Record<string, string>> = {
  vi: 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một|mười hai',
  en: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  id: 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas',
  fr: 'un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze',
  es: 'uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce',
  de: 'eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
};

/** What a dictionary says of each; "thousand million" is not a billion everywhere. */
const large: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  vi: {
    chục: 10,
    trăm: 100,
    nghìn: 1e3,
    ngàn: 1e3,
    vạn: 1e4,
    triệu: 1e6,
    tỷ: 1e9,
    tỉ: 1e9,
    'nghìn tỷ': 1e12,
    'triệu tỷ': 1e15,
  },
  en: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  id: { lusin: 12, ratus: 100, ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 },
  fr: { centaines: 100, mille: 1e3, milliers: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  es: { docenas: 12, mil: 1e3, miles: 1e3, millón: 1e6, millones: 1e6, 'mil millones': 1e9, billón: 1e12 },
  de: { dutzend: 12, hundert: 100, tausend: 1e3, million: 1e6, mio: 1e6, milliarde: 1e9, mrd: 1e9, billion: 1e12 },
  ja: { 百: 100, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 },
  zh: { 万: 1e4, 亿: 1e8 },
};

const parts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  vi: {
    'một nửa': 1 / 2,
    'một phần ba': 1 / 3,
    'hai phần ba': 2 / 3,
    'một phần tư': 1 / 4,
    'ba phần tư': 3 / 4,
    'một phần năm': 1 / 5,
    'bốn phần năm': 4 / 5,
    'một phần mười': 1 / 10,
  },
  en: {
    half: 1 / 2,
    'a third': 1 / 3,
    'two thirds': 2 / 3,
    'a quarter': 1 / 4,
    'three quarters': 3 / 4,
    'a fifth': 1 / 5,
    'two fifths': 2 / 5,
    'four fifths': 4 / 5,
    'a tenth': 1 / 10,
    'twice as many': 2,
  },
  id: {
    setengah: 1 / 2,
    sepertiga: 1 / 3,
    'dua pertiga': 2 / 3,
    seperempat: 1 / 4,
    'tiga perempat': 3 / 4,
    seperlima: 1 / 5,
    sepersepuluh: 1 / 10,
    'dua kali lipat': 2,
    'tiga kali lipat': 3,
  },
  fr: {
    'la moitié': 1 / 2,
    'un tiers': 1 / 3,
    'deux tiers': 2 / 3,
    'un quart': 1 / 4,
    'trois quarts': 3 / 4,
    'un cinquième': 1 / 5,
    'un dixième': 1 / 10,
    'trois fois plus': 3,
  },
  es: {
    'la mitad': 1 / 2,
    'un tercio': 1 / 3,
    'dos tercios': 2 / 3,
    'un cuarto': 1 / 4,
    'tres cuartos': 3 / 4,
    'un quinto': 1 / 5,
    'una décima parte': 1 / 10,
    'el doble': 2,
    'el triple': 3,
  },
  de: {
    'die hälfte': 1 / 2,
    'ein drittel': 1 / 3,
    'zwei drittel': 2 / 3,
    'ein viertel': 1 / 4,
    'drei viertel': 3 / 4,
    'ein fünftel': 1 / 5,
    'ein zehntel': 1 / 10,
    'das dreifache': 3,
  },
  ja: { '半 分': 1 / 2, '3 分 の 1': 1 / 3, '3 分 の 2': 2 / 3, '4 分 の 1': 1 / 4, '4 分 の 3': 3 / 4 },
};

/** The second and the third of a series, as its items open. */
const following: Readonly<Record<string, readonly [second: string, third: string]>> = {
  vi: ['thứ hai', 'thứ ba'],
  en: ['second', 'third'],
  id: ['kedua', 'ketiga'],
  fr: ['deuxièmement', 'troisièmement'],
  es: ['segundo', 'tercero'],
  de: ['zweitens', 'drittens'],
};

const rows = (table: Readonly<Record<string, Readonly<Record<string, number>>>>): [string, string, number][] =>
  Object.entries(table).flatMap(([tag, words]) =>
    Object.entries(words).map(([word, value]): [string, string, number] => [tag, word, value]),
  );

describe('a number word', () => {
  it.each(rows(Object.fromEntries(Object.entries(counted).map(([tag, words]) => [tag, valuesOf(words)]))))(
    'counts (%s): %s is %d',
    (tag, word, value) => {
      expect(languagePack(tag).numerals[word]).toBe(value);
    },
  );

  it.each(rows(large))('multiplies (%s): %s is %d', (tag, word, value) => {
    expect(languagePack(tag).multipliers[word]).toBe(value);
  });

  it.each(rows(parts))('parts a whole (%s): %s is %d', (tag, word, value) => {
    expect(languagePack(tag).fractions[word]).toBeCloseTo(value, 9);
  });

  it.each(Object.entries(following))('has its place in a series (%s)', (tag, [second, third]) => {
    const places = languagePack(tag).ordinals;
    expect(places.findIndex((words) => words.includes(second))).toBe(1);
    expect(places.findIndex((words) => words.includes(third))).toBe(2);
  });
});

function valuesOf(words: string): Record<string, number> {
  return Object.fromEntries(words.split('|').map((word, index) => [word, index + 1]));
}
