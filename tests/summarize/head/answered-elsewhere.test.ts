import { expect, it } from 'vitest';
import { briefingFrom } from '../briefing-from.js';

const about = [
  'Nhà văn hóa nằm bên bờ sông, cách chợ xã hơn ba trăm mét và nhìn thẳng ra bến phà cũ.',
  'Công trình có sân rộng cho trẻ em chơi và một phòng đọc sách hướng ra hàng dừa ven sông.',
];
const facts = ['- Số phòng: 12 phòng', '- Sức chứa: 300 người', '- Thời điểm bàn giao: Quý I/2027'];
const other = [
  '## Ai được dùng nhà văn hóa?',
  'Mọi hộ trong xã được mượn hội trường miễn phí hai lần mỗi năm, sau khi báo trước bảy ngày cho ban quản lý.',
  'Câu lạc bộ thiếu nhi được dùng phòng đọc vào các buổi chiều trong tuần, có người lớn đi cùng.',
];
const headings = async (first: readonly string[]): Promise<string[]> => {
  const text = ['# Nhà văn hóa xã Vàm Láng', '## Bao giờ bàn giao nhà văn hóa?', ...first, ...other].join('\n\n');
  const { briefing } = await briefingFrom(text, 'vi', 'long');
  return briefing.topics.flatMap(({ heading, points }) =>
    points.some(({ text: line }) => line.includes('bờ sông')) ? [heading] : [],
  );
};

it('lines that name no time stand under no heading that asks when, where a list of the section answers', async () => {
  expect(await headings([...about, 'Thông tin chung:', facts.join('\n')])).not.toContain(
    'Bao giờ bàn giao nhà văn hóa?',
  );
});

it('they do where no line of the section names a time', async () => {
  expect(await headings(about)).toContain('Bao giờ bàn giao nhà văn hóa?');
});
