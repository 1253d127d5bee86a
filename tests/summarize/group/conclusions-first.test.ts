import { expect, it } from 'vitest';
import type { Topic } from '../../../src/model/briefing.js';
import { read } from '../../../src/read/index.js';
import { summarize } from '../../../src/summarize/index.js';

const conclusion = 'Như vậy, đình chỉ chuyến tàu là một trong những biện pháp xử lý tàu thiếu áo phao trên sông.';
const measures = [
  'a) Nhắc nhở chủ tàu ngay tại bến và ghi vào sổ trực của ngày hôm đó;',
  'b) Đình chỉ chuyến tàu cho đến khi đủ áo phao cho mọi hành khách;',
  'c) Giữ giấy phép rời bến của chủ tàu tái phạm trong cùng một mùa lũ.',
];
const topicsWith = async (basis: string): Promise<Topic[]> => {
  const text = [
    '# Xử lý tàu thiếu áo phao',
    '## Đình chỉ chuyến tàu có phải là biện pháp xử lý tàu thiếu áo phao không?',
    basis,
    'Biện pháp xử lý tàu thiếu áo phao bao gồm:',
    ...measures,
    conclusion,
    '## Ai được giữ giấy phép rời bến?',
    'Trưởng bến giữ giấy phép rời bến và trả lại cho chủ tàu khi tàu đã đủ áo phao cho hành khách.',
  ].join('\n\n');
  const { value: article } = await read({ bytes: new TextEncoder().encode(text), name: 'article.md', language: 'vi' });
  return summarize(article, { size: 'long', summary: 'never' }).value.topics;
};

it('what answers a question stands before the law that it is founded on, and alone below it', async () => {
  const topics = await topicsWith('Theo Điều 14 Nghị định 12/2027/NĐ-CP quy định như sau:');
  expect(topics.map(({ heading }) => heading)).toEqual([
    'Đình chỉ chuyến tàu có phải là biện pháp xử lý tàu thiếu áo phao không?',
    'Biện pháp xử lý tàu thiếu áo phao',
    'Ai được giữ giấy phép rời bến?',
  ]);
});

it('where no law is cited it stays behind what stands before it', async () => {
  const [first] = await topicsWith('Bến đã có quy định riêng từ mùa lũ năm ngoái và dán ngay cửa phòng vé.');
  expect(first?.points.map(({ text }) => text)).toEqual([
    expect.stringContaining('Bến đã có quy định riêng'),
    expect.stringContaining('là một trong những biện pháp'),
  ]);
});
