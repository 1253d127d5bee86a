import { describe, expect, it } from 'vitest';
import { laidOut } from '../../../src/summarize/say/laid-out.js';
import { annotated } from '../annotated.js';

/** The first sentence laid out, as lead and parts. */
const laidOutOf = async (sentence: string, language: 'en' | 'vi') => {
  const { annotation, statements } = await annotated(sentence, language);
  const [statement] = statements;
  const point = statement === undefined ? undefined : laidOut(annotation, statement);
  return point === undefined ? undefined : { annotation, point, parts: (point.children ?? []).map(({ text }) => text) };
};

const lists = [
  [
    'en',
    'The plan has three parts: building a barrier across the harbour mouth, moving the fish market to the old quay, and warning people by text message.',
    3,
  ],
  [
    'vi',
    'Kế hoạch gồm các hạng mục sau: xây đê chắn sóng ở cửa sông, lắp trạm bơm tại chợ cũ, dựng hệ thống báo động dọc bến tàu.',
    3,
  ],
] as const;

describe('a sentence that lists what its head announces', () => {
  it.each(lists)('is laid out with nothing lost (%s): %s', async (language, sentence, count) => {
    const { annotation, point, parts } = (await laidOutOf(sentence, language)) ?? expect.fail('it is not laid out');
    expect(point.text).toMatch(/:$/);
    expect(parts).toHaveLength(count);
    const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    const said = [point.text, ...parts].flatMap(words);
    const joined = words(sentence).filter((word) => !said.includes(word));
    expect(joined.filter((word) => word !== 'and' && word !== 'và')).toEqual([]);
    for (const { evidence } of [point, ...(point.children ?? [])])
      for (const { start, end, quote } of evidence) expect(annotation.reading.text.slice(start, end)).toBe(quote);
  });

  it('is parted at its semicolons, where it has some', async () => {
    const sentence =
      'Các bến phà: xây dựng lịch chạy, sửa chữa cầu dẫn trước mùa lũ; tăng cường đèn báo, lắp đặt phao cứu sinh; kiểm tra toàn bộ dây neo.';
    expect((await laidOutOf(sentence, 'vi'))?.parts).toEqual([
      'Xây dựng lịch chạy, sửa chữa cầu dẫn trước mùa lũ',
      'Tăng cường đèn báo, lắp đặt phao cứu sinh',
      'Kiểm tra toàn bộ dây neo',
    ]);
  });

  it.each([
    [
      'vi',
      'Tỉnh đề nghị hai huyện phối hợp như nạo vét kênh Bắc; mong muốn huyện Sông Trà sớm giao mặt bằng, đắp lại bờ bao phía đông, xây dựng trạm bơm mới.',
    ],
    ['en', 'The plan covers a barrier across the harbour, a pumping station, or a warning system for the quays.'],
    [
      'en',
      'The plan does not cover the following works: a barrier across the harbour, not a pumping station, and no warning system.',
    ],
    ['vi', 'Công an phòng, chống tội phạm trong dịp lễ.'],
    ['vi', 'Thủ trưởng ký, đóng dấu và gửi văn bản cho các đơn vị.'],
    [
      'vi',
      'Xã chọn một trong các việc sau: xây đê chắn sóng ở cửa sông, lắp trạm bơm tại chợ cũ hoặc dựng hệ thống báo động dọc bến.',
    ],
  ] as const)('stays whole where something may reach over a joint (%s): %s', async (language, sentence) => {
    expect(await laidOutOf(sentence, language)).toBeUndefined();
  });
});
