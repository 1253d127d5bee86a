import { expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';

const bodies = {
  en: 'Holt, 6 May 2030 – The Tarn yard opened a plant for old batteries today. It can take 12,000 tonnes a year.',
  vi: 'Hòa Mỹ, ngày 6 tháng 5 năm 2030 – Công ty Tràm hôm nay đưa nhà máy pin vào vận hành. Nhà máy xử lý 12.000 tấn mỗi năm.',
};
const found = async (line: string, language: 'en' | 'vi') => {
  const bytes = Buffer.from(`${line}\n\n${bodies[language]}\n\n${bodies[language]}`);
  const { value } = await read({ bytes, name: 'a.md', language });
  const { title, text, genre } = value;
  return [title === undefined ? undefined : text.slice(title.start, title.end), genre];
};

it.each([
  ['# PRESS RELEASE: Tarn opens a plant for old batteries', 'en', 'Tarn opens a plant for old batteries'],
  ['# Press release – "Nothing is waste", says the Tarn yard', 'en', '"Nothing is waste", says the Tarn yard'],
  ['# THÔNG CÁO BÁO CHÍ: Tràm mở nhà máy pin đầu tiên', 'vi', 'Tràm mở nhà máy pin đầu tiên'],
  ['THÔNG CÁO BÁO CHÍ: Tràm mở nhà máy pin đầu tiên', 'vi', 'Tràm mở nhà máy pin đầu tiên'],
] as const)('what a release calls itself is no part of its title (%s)', async (line, language, title) => {
  expect(await found(line, language)).toEqual([title, 'release']);
});

it.each([
  [
    ['**PRESS RELEASE**', '**For immediate release: Tarn, 3 June 2030**', '# Tarn opens a plant for old batteries'],
    'en',
    'Tarn opens a plant for old batteries',
  ],
  [
    [
      '**CÔNG TY CỔ PHẦN PIN TRÀM**\nLô C7, Khu công nghiệp Hòa Mỹ, tỉnh Tràm',
      '# THÔNG CÁO BÁO CHÍ',
      '**Tràm thu hồi 18.460 bộ pin xe đạp điện do quá nhiệt khi sạc**',
    ],
    'vi',
    'Tràm thu hồi 18.460 bộ pin xe đạp điện do quá nhiệt khi sạc',
  ],
] as const)('no place, day or address above a headline is the title: %j', async (head, language, title) => {
  expect(await found(head.join('\n\n'), language)).toEqual([title, 'release']);
});

it('is all of the title where nothing but a day follows', async () => {
  expect((await found('# Press release: 6 May', 'en'))[0]).toBe('Press release: 6 May');
});

it('is no title with when it may be published', async () => {
  expect((await found('PRESS RELEASE – FOR IMMEDIATE RELEASE', 'en'))[0]).toBeUndefined();
});
