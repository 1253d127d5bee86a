import { expect, it } from 'vitest';
import { briefingFrom } from '../briefing-from.js';

const list = [
  '- Neo tàu ở luồng giữa hai cống khi nước lớn, hoặc để tàu không có người trông qua đêm.',
  '- Chở hành khách không mặc áo phao, kể cả trên quãng ngắn từ bến ra tàu du lịch.',
  '- Đổ dầu thải và rác xuống sông trong phạm vi ba trăm mét tính từ nhà máy nước.',
].join('\n');

it('the provision that an announcement cites stands above its list, where the heading does not name it', async () => {
  const text = `# Chủ tàu không được làm những gì?\n\nLuật Bến thủy có hiệu lực từ đầu năm sau, thay cho các quy định cũ của từng tỉnh.\n\nVề những việc chủ tàu không được làm, tại Điều 9 Luật Bến thủy 2025 quy định các hành vi sau đây:\n\n${list}`;
  const { briefing, errors } = await briefingFrom(text, 'vi');
  const listed = briefing.topics.find(({ kind }) => kind === 'enumeration');
  expect(errors).toEqual([]);
  expect([listed?.label, listed?.heading]).toEqual(['Điều 9 Luật Bến thủy 2025', 'Những việc chủ tàu không được làm']);
});
