import { expect, it } from 'vitest';
import { withInitialsJoined } from '../../src/read/lines/initials.js';
import { readText, sectionsOf } from './outline/read-text.js';

it('puts the first letter of a heading back where the heading stands elsewhere in one piece', () => {
  const heading = 'Đảm bảo an toàn cho các bến phà';
  const text = (rest: string): string => `Bến Tràm\n\n${heading}\n\nĐ\n\n${rest}\n\nBến có hai cầu.`;
  expect(withInitialsJoined(text('ảm bảo an toàn cho các bến phà'))).toContain(`${heading}\n\n${heading}\n`);
  expect(withInitialsJoined(text('ảm bảo giờ chạy của các bến phà'))).toContain('Đ\n\nảm bảo giờ');
});

it('makes one heading of the two', async () => {
  const body = 'Xã Hòa Mỹ cấp áo phao cho ba bến và kiểm tra số áo phao của từng bến mỗi tháng một lần.';
  const text = [
    'Ba bến phà của xã Hòa Mỹ',
    body,
    'Bảo đảm đủ áo phao cho khách',
    'B',
    'ảo đảm đủ áo phao cho khách',
    `Theo kế hoạch, ${body}`,
    'Sửa lại hai cầu tàu',
    `Ngoài ra, ${body}`,
  ];
  expect(sectionsOf(await readText(text.join('\n\n'), 'vi')).filter((line) => line.includes('áo phao'))).toHaveLength(
    1,
  );
});
