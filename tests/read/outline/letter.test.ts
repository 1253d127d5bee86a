import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const answering = [
  'Kính gửi: Hợp tác xã Vận tải Sông Trẹm.',
  'Cục Bến cảng nhận được công văn số 14/HTX ngày 9/3/2026 của Hợp tác xã về việc thu phí. Cục có ý kiến như sau:',
  '1. Về mức phí neo đậu:',
  '- Tại Điều 8 Luật Bến cảng số 05/2024/QH15 quy định:',
  '“Điều 8. Phí neo đậu',
  '1. Đối tượng nộp phí',
  'Chủ tàu nộp phí theo trọng tải ghi trong giấy chứng nhận đăng kiểm còn hiệu lực khi neo tại bến:',
  'a) Sà lan và tàu hàng có trọng tải từ 50 tấn trở lên;',
  'b) Tàu khách có từ ba mươi chỗ ngồi trở lên.',
  '- Tại khoản 2 Điều 9 Nghị định số 20/2025/NĐ-CP quy định:',
  '“2. Thời gian chờ nước lên không tính vào thời gian neo đậu.”',
  'Căn cứ các quy định nêu trên, sà lan của Hợp tác xã phải nộp phí khi neo quá mười hai giờ.',
  '2. Về hồ sơ xin hoàn phí:',
  'Hợp tác xã gửi hồ sơ về Bến cảng Sông Trẹm trước ngày 30/6/2026 để được xem xét, giải quyết.',
].join('\n\n');

it('what a letter answers point by point heads it, and nothing of the law that it quotes does', async () => {
  const { text, sections } = await readText(answering, 'vi');
  const headings = sections.flatMap(({ heading }) => (heading ? [text.slice(heading.start, heading.end)] : []));
  expect(headings).toEqual(['Về mức phí neo đậu', 'Về hồ sơ xin hoàn phí']);
});

it('an item that announces what is quoted below it is no item of the list before it, though nobody closed the quotation there', async () => {
  const { text, blocks } = await readText(answering, 'vi');
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  expect(items.some(({ span }) => text.slice(span.start, span.end).includes('Tại khoản 2'))).toBe(false);
});

describe('a letter of an office', () => {
  it('has its subject in two lines of capitals, and a closing without a comma above who signs', async () => {
    const body =
      'I refer to the notice that we received on the second of May, and to the rules which your members changed then.';
    const lines = [
      'Our Ref: Job No. 12',
      'Ms Ann Lee',
      '12 Harbour Street, Harlow',
      '8 November 2026',
      'Dear Ms Lee',
      'ASSOCIATIONS ACT 2015',
      'HARLOW ROWERS INC. (the Association)',
      body,
      body,
      'Yours sincerely',
      'Commissioner for Associations',
    ];
    const { text, title, furniture } = await readText(lines.join('\n\n'));
    expect(title && text.slice(title.start, title.end)).toMatch(/^ASSOCIATIONS ACT 2015/);
    const signed = furniture.filter(({ kind }) => kind === 'signature');
    expect(signed.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Commissioner for Associations']);
  });
});
