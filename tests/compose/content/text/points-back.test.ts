import { expect, it } from 'vitest';
import { pointsBack } from '../../../../src/compose/content/text/points-back.js';
import { languagePack } from '../../../../src/language/index.js';

const points = (text: string, tag = 'en', isNews = true): boolean => pointsBack(text, languagePack(tag), isNews);

it('a line that opens with a pronoun, or with what joins it to the line before, points back', () => {
  expect(points('He was let go on the same evening')).toBe(true);
  expect(points('For example, the north pier has no lamps')).toBe(true);
  expect(points('Họ phải nộp lại toàn bộ số vé đã thu', 'vi')).toBe(true);
  expect(points('Tuy nhiên, bến phía bắc chưa có đèn', 'vi')).toBe(true);
  expect(points('The north pier has no lamps')).toBe(false);
  expect(points('Bến phía bắc chưa có đèn', 'vi')).toBe(false);
});

it('so does one whose first words point to a noun that it does not name itself', () => {
  expect(points('As part of this scheme, the port buys four ferries')).toBe(true);
  expect(points('Once the crews had left these boats the gates were shut')).toBe(true);
  expect(points('Theo phương án này, cảng mua thêm bốn phà', 'vi')).toBe(true);
  expect(points('The scheme of the port is cheap, and this scheme is safe')).toBe(false);
  expect(points('The port said that ferries run late')).toBe(false);
  expect(points('The port buys four ferries this year')).toBe(false);
  expect(points('Cảng mua thêm bốn phà trong năm này', 'vi')).toBe(false);
});

it('what a paper calls itself is no such noun, but in the news', () => {
  expect(points('Under this act, ferries need two lamps')).toBe(true);
  expect(points('Under this act, ferries need two lamps', 'en', false)).toBe(false);
  expect(points('This act takes the place of the old one', 'en', false)).toBe(false);
  expect(points('Theo nghị định này, phà phải có hai đèn', 'vi', false)).toBe(false);
});
