import { expect, it } from 'vitest';
import { withoutQuotations } from '../../../src/language/index.js';

it.each([
  ['She said "my boat" and left.', 'She said           and left.'],
  ['Elle dit « mon bateau » et partit.', 'Elle dit                et partit.'],
  ['Sie rief: »Mein Boot!« Dann ging sie.', 'Sie rief:              Dann ging sie.'],
])('takes what stands between marks out of %s', (text, plain) => {
  expect(withoutQuotations(text)).toBe(plain);
});
