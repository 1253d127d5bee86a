import { expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { isPersonal } from '../../../src/summarize/annotate/personal.js';

it.each([
  ['en', 'I have kept this ford for nine years.'],
  ['en', 'Last week I closed it.'],
  ['en', 'Our boat is late, and we are not.'],
  ['vi', 'Năm ngoái tôi đã đóng bến.'],
])('%s: somebody speaks of themselves: %s', (language, text) => {
  expect(isPersonal(text, languagePack(language))).toBe(true);
});

it.each([
  ['en', 'Lee, who kept the books, is charged with an A-I felony.'],
  ['en', 'The ferry board held its first Ask Me Anything on Monday.'],
  ['en', 'She called it “our best year”.'],
  ['en', 'The board meets on Monday.'],
])('%s: nobody does: %s', (language, text) => {
  expect(isPersonal(text, languagePack(language))).toBe(false);
});
