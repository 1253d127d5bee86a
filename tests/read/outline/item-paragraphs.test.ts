import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.js';
import { readText } from './read-text.js';

/** The items of all lists, each behind as many signs as it stands deep; paragraphs as they are. */
const linesOf = ({ text, blocks }: Article): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(({ span, depth = 0 }) => `${'>'.repeat(depth + 1)} ${text.slice(span.start, span.end)}`)
      : [text.slice(block.span.start, block.span.end)],
  );
const read = async (lines: readonly string[]): Promise<string[]> =>
  linesOf(await readText(['Phí neo đậu tại bến Tràm được quy định như sau:', ...lines].join('\n\n'), 'vi'));

describe('a paragraph below an item', () => {
  it('belongs to the item that announces it', async () => {
    const found = await read([
      '1. Phạt tiền 500.000 đồng đối với chủ tàu không nộp phí neo đậu.',
      '2. Biện pháp khắc phục hậu quả:',
      'Buộc nộp đủ số phí neo đậu của những tháng chưa nộp tại bến nơi tàu đậu.',
      'Như vậy, chủ tàu không nộp phí thì bị phạt và vẫn phải nộp đủ phí.',
    ]);
    expect(found.slice(2)).toEqual([
      '> Biện pháp khắc phục hậu quả:',
      '>> Buộc nộp đủ số phí neo đậu của những tháng chưa nộp tại bến nơi tàu đậu.',
      'Như vậy, chủ tàu không nộp phí thì bị phạt và vẫn phải nộp đủ phí.',
    ]);
  });

  it('belongs to it with those that semicolons part', async () => {
    const found = await read([
      '1. Mọi tàu đều nộp phí neo đậu tại bến Tràm.',
      '2. Chủ tàu nộp phí một lần cho cả năm, trừ các trường hợp sau đây:',
      'Tàu của bệnh viện và tàu chở học sinh qua sông;',
      'Tàu cứu nạn khi đang làm nhiệm vụ trên sông.',
      'Sổ của bến do trưởng bến giữ và được mở cho mọi chủ tàu xem.',
    ]);
    expect(found.slice(2)).toEqual([
      '> Chủ tàu nộp phí một lần cho cả năm, trừ các trường hợp sau đây:',
      '>> Tàu của bệnh viện và tàu chở học sinh qua sông;',
      '>> Tàu cứu nạn khi đang làm nhiệm vụ trên sông.',
      'Sổ của bến do trưởng bến giữ và được mở cho mọi chủ tàu xem.',
    ]);
  });

  it('belongs to what announces a list, with all up to the next item', async () => {
    const measures = [
      'Chủ tàu buộc tàu bằng hai dây.',
      'Trưởng bến trực ở bến cả đêm.',
      'Đò ngang nghỉ chạy từ sáu giờ chiều.',
    ];
    const found = await read([
      '1. Khi có bão, các việc phải làm bao gồm:',
      ...measures,
      '2. Khi nước lên, cống được đóng lại.',
    ]);
    expect(found.slice(1)).toEqual([
      '> Khi có bão, các việc phải làm bao gồm:',
      ...measures.map((one) => `>> ${one}`),
      '> Khi nước lên, cống được đóng lại.',
    ]);
    const last = await read(['1. Đò ngang chạy cả đêm.', '2. Khi có bão, các việc phải làm bao gồm:', ...measures]);
    expect(last.slice(2)).toEqual([
      '> Khi có bão, các việc phải làm bao gồm:',
      `>> ${measures[0] ?? ''}`,
      ...measures.slice(1),
    ]);
  });

  it('says what an item only names, where each of them has one or is a sentence', async () => {
    const first = 'Trưởng bến xem tàu trong ba ngày, sau đó thu phí của cả năm.';
    const second = 'Trưởng bến thu phí trước, sau đó xem tàu trong vòng mười ngày.';
    const found = await read(['* Trường hợp xem trước, thu sau', first, '* Trường hợp thu trước, xem sau', second]);
    expect(found.slice(1)).toEqual([
      '> Trường hợp xem trước, thu sau',
      `>> ${first}`,
      '> Trường hợp thu trước, xem sau',
      `>> ${second}`,
    ]);
  });

  it('stands behind a list of names', async () => {
    const last = 'Mỗi bến có một trưởng bến do chủ tịch xã cử trong ba năm.';
    const found = await read(['- Bến Tràm', '- Bến Đước', '- Bến Cau', last]);
    expect(found.slice(1)).toEqual(['> Bến Tràm', '> Bến Đước', '> Bến Cau', last]);
  });

  it('is no heading below one that announces it, though nobody ended it', async () => {
    const text = [
      '1. Sở Giao thông:',
      'Xem xét, cấp biển số cho tàu và tổ chức thu phí neo đậu tại các bến trong tỉnh',
      '2. Sở Tài chính:',
      'Cấp kinh phí sửa bến và kiểm tra việc thu phí của các bến trong tỉnh hằng quý.',
      '3. Ủy ban nhân dân các xã:',
      'Cử trưởng bến, niêm yết mức phí và giữ sổ của các bến trên địa bàn của mình.',
    ].join('\n\n');
    const { blocks } = await readText(`Kế hoạch thu phí bến bãi năm 2027 của tỉnh.\n\n${text}`, 'vi');
    expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(3);
  });
});
