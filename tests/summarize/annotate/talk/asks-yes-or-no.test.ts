import { expect, it } from 'vitest';
import { languagePack } from '../../../../src/language/index.js';
import { asksYesOrNo } from '../../../../src/summarize/annotate/talk/asks-yes-or-no.js';

it.each([
  ['vi', 'Bán nhà có phải nộp thuế không?', true],
  ['vi', 'Hộ nghèo đã được miễn phí chưa?', true],
  ['vi', 'Phí neo đậu được tính theo những gì?', false],
  ['vi', 'Vì sao phí không giảm?', false],
  ['vi', 'Bán nhà có phải nộp thuế không', false],
  ['en', 'Can the house be sold?', true],
  ['en', 'Is the fee due in May?', true],
  ['en', 'When is the fee due?', false],
  ['en', 'Who can sell the house?', false],
])('%s: %s asks for yes or no: %s', (language, heading, asks) => {
  expect(asksYesOrNo(heading, languagePack(language))).toBe(asks);
});
