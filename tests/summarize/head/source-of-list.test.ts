import { expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { sourceOfList } from '../../../src/summarize/head/citation/source-of-list.js';

const sourceIn = (announcer: string, language: string): string | undefined => {
  const act = sourceOfList({ start: 0, end: announcer.length }, announcer, languagePack(language));
  return act === undefined ? undefined : announcer.slice(act.start, act.end);
};

it.each([
  ['Theo Điều 12 Luật Bến bãi 2023, chủ tàu nộp phí khi:', 'Điều 12 Luật Bến bãi 2023'],
  ['Căn cứ theo khoản 2 Điều 12 Luật Bến bãi 2023 quy định như sau:', 'khoản 2 Điều 12 Luật Bến bãi 2023'],
  ['Tại Điều 12 Luật Bến bãi 2023, phí được chia thành:', 'Điều 12 Luật Bến bãi 2023'],
  ['Năm loại phí được quy định tại Điều 12 Luật Bến bãi 2023 gồm:', 'Điều 12 Luật Bến bãi 2023'],
  [
    'Phí được quy định tại Điều 3 Luật Bến bãi 2025 sửa đổi Điều 12 Luật Cảng 2019 như sau:',
    'Điều 3 Luật Bến bãi 2025',
  ],
])('the list that "%s" announces stands in %s', (announcer, act) => {
  expect(sourceIn(announcer, 'vi')).toBe(act);
});

it.each([
  'Chủ tàu neo quá mười hai giờ, trừ trường hợp tại khoản 4 Điều 12 Luật Bến bãi 2023, nộp phí như sau:',
  'Kể từ ngày nhận đủ hồ sơ theo Điều 88 Luật Bến bãi 2023, trưởng bến trả lời trong thời hạn:',
])('what an announcement cites of its matter is no source of the list: %s', (announcer) => {
  expect(sourceIn(announcer, 'vi')).toBeUndefined();
});
