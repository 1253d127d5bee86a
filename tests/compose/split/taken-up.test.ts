import { expect, it } from 'vitest';
import { takenUp } from '../../../src/compose/split/titled/taken-up.js';
import type { Entry } from '../../../src/compose/content/entry.js';
import { languagePack } from '../../../src/language/index.js';

const entry = (text: string): Entry => ({ point: text, text, level: 0, evidence: [] });
const shareOf = (language: string, title: string, ...below: string[]): number =>
  takenUp(entry(title), below.map(entry), languagePack(language));

it('lines take a sentence up where they say a word of it', () => {
  expect(shareOf('en', 'The ferry sails again', 'A new ferry costs two million', 'Fares stay as they are')).toBe(1 / 2);
});

it('a line that says a word of one that does is of its matter too', () => {
  expect(
    shareOf('en', 'The ferry sails again', 'Passengers pay more on the ferry', 'Passengers with bicycles pay nothing'),
  ).toBe(1);
  expect(shareOf('en', 'The ferry sails again', 'Passengers with bicycles pay nothing', 'Passengers pay more')).toBe(0);
});

it('the first line may go on from the sentence, and no other', () => {
  expect(
    shareOf('en', 'The engineers dispute the danger', 'Their own study found a current', 'Fares stay as they are'),
  ).toBe(1 / 2);
  expect(
    shareOf('en', 'The engineers dispute the danger', 'Fares stay as they are', 'Their own study found a current'),
  ).toBe(0);
});

it('times, numbers and words of little meaning are told of everything', () => {
  expect(shareOf('en', 'The ferry sailed in January', 'The school opened in January')).toBe(0);
  expect(shareOf('en', 'Fares rise by 12 cents', 'The 12 teachers of the school meet')).toBe(0);
});

it('of words that have several syllables one alone says nothing', () => {
  expect(shareOf('vi', 'Phà chạy lại trên sông Hàn', 'Dòng sông dài hơn ba trăm cây số')).toBe(0);
  expect(shareOf('vi', 'Phà chạy lại trên sông Hàn', 'Phà mới chở được hai trăm người qua sông')).toBe(1);
});

it('the words of somebody are of the matter of a line on them', () => {
  const said = { ...entry('“One gate is enough”'), speaker: 'Captain Orla Lee' };
  const pack = languagePack('en');
  expect(takenUp(entry('The harbour closes'), [entry('Orla Lee keeps the harbour'), said], pack)).toBe(1);
  expect(takenUp(entry('The harbour closes'), [entry('Ann Aird keeps the harbour'), said], pack)).toBe(1 / 2);
});
