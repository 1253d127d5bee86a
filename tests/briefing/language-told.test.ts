import { expect, it } from 'vitest';
import { languageOfWords } from '../../src/briefing/complete/language-of-words.js';

it.each([
  ['Team retreat\nAgenda\nBudget\nStaff\nLunch\nMenu\nPizza\nSalad', 'und'],
  ['Plan\nAlpha\nDelta', 'und'],
  ['Menu', 'und'],
  ['Hotel\nTransport\nTotal', 'und'],
  ['What we ask for\nA van\nTwo coordinators for the branches', 'en'],
  ['Réunion\nOrdre du jour\nBudget de la commune\nTravaux', 'fr'],
  ['Họp tổ\nNội dung\nNgân sách\nNhân sự', 'vi'],
  ['Die Lage\nWas die Stadt für die Brücke zahlt', 'de'],
])('tells the language of a few words where they say it: %j', async (text, tag) => {
  expect(await languageOfWords(text)).toBe(tag);
});
