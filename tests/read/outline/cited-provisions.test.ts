import { expect, it } from 'vitest';
import { readText } from './read-text.js';

const headingsOf = async (lines: readonly string[], language: 'en' | 'vi'): Promise<string[]> => {
  const { text, sections } = await readText(lines.join('\n\n'), language);
  return sections.flatMap(({ heading, label, level }) => {
    const words = [label, heading].flatMap((span) => (span === undefined ? [] : [text.slice(span.start, span.end)]));
    return words.length === 0 ? [] : [`${level} ${words.join(' ')}`];
  });
};

const amending = [
  'LUẬT SỬA ĐỔI LUẬT BẾN CẢNG',
  'Điều 1. Sửa đổi, bổ sung một số điều của Luật Bến cảng',
  '1. Sửa đổi, bổ sung Điều 5 như sau:',
  '“Điều 5. Giờ mở cửa cống',
  '1. Cửa cống mở từ 6 giờ đến 18 giờ hằng ngày, trừ những ngày có bão theo dự báo.',
  '2. Trưởng bến báo trước một ngày cho các chủ tàu khi cửa cống không mở.',
  'Điều 5a. Tàu khách',
  'Tàu khách được qua cống trước các tàu khác trong mọi trường hợp.”.',
  '2. Sửa đổi, bổ sung khoản 2 Điều 8 như sau:',
  '“2. Tàu chở hàng nguy hiểm phải chờ ở phao số không cho đến khi bến trống.”.',
  '3. Bãi bỏ Điều 9 và Điều 10 của Luật Bến cảng.',
  'Điều 2. Hiệu lực thi hành',
  'Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2027.',
];

it('the articles that an act quotes are none of its own, and the points that put them there head them', async () => {
  expect(await headingsOf(amending, 'vi')).toEqual([
    '1 Điều 1 Sửa đổi, bổ sung một số điều của Luật Bến cảng',
    '2 1. Sửa đổi, bổ sung Điều 5 như sau',
    '2 2. Sửa đổi, bổ sung khoản 2 Điều 8 như sau',
    '1 Điều 2 Hiệu lực thi hành',
  ]);
});

it('a count goes on behind what is quoted', async () => {
  const { blocks } = await readText(amending.join('\n\n'), 'vi');
  const markers = blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ marker }) => marker) : []));
  expect(markers).toContain('3.');
});

it('what nobody closed is no quotation', async () => {
  const open = amending.map((line) => line.replaceAll('”', ''));
  expect((await headingsOf(open, 'vi')).join('\n')).toContain('Điều 5a');
});
