import { expect, it } from 'vitest';
import { isProvision } from '../../../src/check/rules/speech/provision.js';
import { languagePack } from '../../../src/language/index.js';

it.each([
  ['vi', 'Điều 12. Phí bến được nộp trước ngày 05 hằng tháng.', true],
  ['vi', '2. Chủ tàu được miễn phí trong mùa mưa.', true],
  ['vi', 'đ) Tàu chở khách qua phà vào ban đêm;', true],
  ['vi', 'Điều đáng mừng là phí bến không tăng.', false],
  ['en', 'Section 4. Owners pay the fee by May.', true],
  ['en', 'A. Miller and I paid the fee by May.', false],
  ['en', '20 boats lay at the quay for days.', false],
  ['de', '§ 4 Wer ein Boot hat, zahlt die Gebühr.', true],
])('a quotation that opens with the number of a provision is a law that is cited (%s: %s)', (language, quoted, is) => {
  expect(isProvision(quoted, languagePack(language))).toBe(is);
});
