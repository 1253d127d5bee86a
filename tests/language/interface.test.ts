import { describe, expect, it } from 'vitest';
import { interfaceLanguage, interfaceWords, wordsWith } from '../../src/language/interface/index.js';

const placesIn = (words: string): string[] => words.match(/\{\w+\}/g)?.sort() ?? [];

describe.each(Object.entries(interfaceWords))('the page in %s', (_, words) => {
  it('says something of each kind, and nothing twice that a person must tell apart', () => {
    expect(Object.values<string>({ ...words }).filter((one) => one.trim() === '')).toEqual([]);
    const lengths = [words.short, words.standard, words.long, words.asEdited];
    expect(new Set(lengths).size).toBe(lengths.length);
    expect(words.undo).not.toBe(words.redo);
    expect(words.up).not.toBe(words.down);
  });

  it('has places for what is put in, as the other language has', () => {
    for (const [name, one] of Object.entries<string>({ ...words }))
      expect([name, placesIn(one)]).toEqual([
        name,
        placesIn(Object.entries<string>({ ...interfaceWords.en }).find(([other]) => other === name)?.[1] ?? ''),
      ]);
    expect(placesIn(words.slide)).toEqual(['{number}', '{title}']);
  });
});

describe('the language of the page', () => {
  it.each([
    [['vi-VN', 'en'], 'vi'],
    [['EN-gb', 'vi'], 'en'],
    [['fr', 'vi'], 'vi'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ])('of %s is %s', (wanted, found) => {
    expect(interfaceLanguage(wanted)).toBe(found);
  });
});

it('puts in what is known, and leaves what is not', () => {
  expect(wordsWith('Slide {number}: {title}', { number: 3, title: 'Fares' })).toBe('Slide 3: Fares');
  expect(wordsWith('Slide {number}: {title}', { number: 0 })).toBe('Slide 0: {title}');
});
