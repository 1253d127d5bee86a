import { expect, it } from 'vitest';
import { pairedMarks } from '../../../src/summarize/say/paired-marks.js';

it.each([
  ['“We have waited for years', '“We have waited for years”'],
  ['The money is spent”', '“The money is spent”'],
  ['"We have waited for years', '"We have waited for years"'],
  ['The money is spent"', '"The money is spent"'],
  ['“Chúng tôi đã chờ ba mùa lúa', '“Chúng tôi đã chờ ba mùa lúa”'],
  ['He waved and said: "Is it late?', 'He waved and said: "Is it late?"'],
  ['She "waited". "It was cold', 'She "waited". "It was cold"'],
  ['Ông cười rồi nói: "Nhà thuyền hả?', 'Ông cười rồi nói: "Nhà thuyền hả?"'],
  [
    'It will last two winters," said Ann Lee, who keeps the ford.',
    '"It will last two winters," said Ann Lee, who keeps the ford.',
  ],
  ['Kami menjaga muara ini," kata Sari di dermaga.', '"Kami menjaga muara ini," kata Sari di dermaga.'],
  ['A board of 6" by hand', 'A board of 6" by hand'],
  ['“Both ends” stand', '“Both ends” stand'],
  ['No marks at all', 'No marks at all'],
  ['„Wir warten“, sagte er', '„Wir warten“, sagte er'],
  ['A mark " in the middle', 'A mark " in the middle'],
  ['The plan “Clean water"', 'The plan “Clean water"'],
])('%s is shown as %s', (text, shown) => {
  expect(pairedMarks(text)).toBe(shown);
});

it.each([
  ['Có tính mới.”', 'Có tính mới'],
  ['b) Lập danh sách;”', 'b) Lập danh sách'],
  ['It may be used in industry."', 'It may be used in industry'],
  ['Cống đã hỏng từ lâu "', 'Cống đã hỏng từ lâu'],
  ['“Both ends” stand', '“Both ends” stand'],
])('%s, which paragraphs before it open, is shown as %s', (text, shown) => {
  expect(pairedMarks(text, false)).toBe(shown);
});
