import { expect, it } from 'vitest';
import { dateText } from '../../../src/compose/content/text/date-text.js';
import { languagePack } from '../../../src/language/index.js';

it.each([
  ['vi', '2026-10-26', '26/10/2026'],
  ['vi', '--10-06', '6/10'],
  ['en', '2026-10-26', '26 October 2026'],
  ['en', '2026-10-26T08:00:00Z', '26 October 2026'],
  ['vi', '2026-10', '10/2026'],
  ['en', '2026', '2026'],
  ['vi', '2026-13-01', undefined],
  ['vi', 'hôm qua', undefined],
])('in %s, %s is %s', (language, date, text) => {
  expect(dateText(date, languagePack(language))).toBe(text);
});
