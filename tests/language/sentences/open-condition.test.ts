import { expect, it } from 'vitest';
import { isConditionAlone, languagePack } from '../../../src/language/index.js';

it.each([
  ['vi', 'Trường hợp con sinh dưới 32 tuần tuổi.', true],
  ['vi', 'Đối với trường hợp mà con sinh dưới 32 tuần tuổi.', true],
  ['vi', 'Nếu chủ tàu nộp phí muộn.', true],
  ['vi', 'Trường hợp chủ tàu nộp phí muộn, tàu không được rời bến.', false],
  ['vi', 'Nếu chủ tàu nộp phí muộn thì tàu không được rời bến.', false],
  ['vi', 'Chủ tàu nộp phí muộn không được rời bến.', false],
  ['en', 'If the county dredged a third more it would last for thirty years.', false],
])('%s: %s is a condition alone: %s', (language, text, isAlone) => {
  expect(isConditionAlone(text, languagePack(language))).toBe(isAlone);
});
