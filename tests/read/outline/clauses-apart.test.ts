import { describe, expect, it } from 'vitest';
import { readText, sectionsOf } from './read-text.js';

const clauses =
  '1. Nghị định này quy định phí neo đậu tại các bến trong tỉnh. 2. Nghị định này áp dụng cho mọi chủ tàu, trừ tàu cứu nạn; tàu chở học sinh nộp một nửa phí.';

describe('an article of an act whose lines ran together', () => {
  it('is its title and its clauses', async () => {
    const text = [
      `Điều 1. Phạm vi thu phí tại bến ${clauses}`,
      'Điều 2. Đối tượng áp dụng Nghị định này áp dụng đối với chủ tàu, trưởng bến và người thu phí neo đậu trong tỉnh.',
      'Điều 3. Trưởng bến chịu trách nhiệm thi hành Nghị định này.',
    ].join('\n\n');
    const article = await readText(text, 'vi');
    expect(sectionsOf(article)).toEqual([
      '1 | Điều 1 | Phạm vi thu phí tại bến',
      '1 | Điều 2 | Đối tượng áp dụng',
      '1 | Điều 3 | ',
    ]);
    const [list] = article.blocks.filter((block) => block.kind === 'list');
    expect(
      list?.items.map(({ marker, span }) => `${marker} ${article.text.slice(span.start, span.start + 20)}`),
    ).toEqual(['1. Nghị định này quy đị', '2. Nghị định này áp dụn']);
  });

  it('is so where all of it is typed as a heading', async () => {
    const text = [
      `### Điều 1. Phạm vi thu phí tại bến ${clauses}`,
      '### Điều 2. Phí neo đậu 2. Tàu cá',
      'Tàu cá nộp phí mỗi tháng một lần tại nhà của trưởng bến.',
    ].join('\n\n');
    const article = await readText(`# Nghị định về phí neo đậu\n\n${text}`, 'vi');
    expect(sectionsOf(article)).toEqual(['1 | Điều 1 | Phạm vi thu phí tại bến', '1 | Điều 2 | Phí neo đậu 2. Tàu cá']);
    const [list] = article.blocks.filter((block) => block.kind === 'list');
    expect(list?.items.map(({ marker }) => marker)).toEqual(['1.', '2.']);
  });

  it('is a title from end to end where nothing ends it', async () => {
    const title = 'Nội dung Ban quản lý các bến tàu và cầu cảng trong tỉnh có trách nhiệm chủ trì';
    const text = [
      `Điều 1. ${title}`,
      '1. Sửa cầu.',
      '2. Thu phí.',
      `Điều 2. ${title} mỗi năm`,
      '1. Báo cáo.',
      '2. Kiểm tra.',
    ];
    expect(sectionsOf(await readText(text.join('\n\n'), 'vi'))).toEqual([
      `1 | Điều 1 | ${title}`,
      `1 | Điều 2 | ${title} mỗi năm`,
    ]);
  });

  it('is left where a number in it is no clause', async () => {
    const text = 'Điều 4. Chủ tàu nộp phí theo khoản 1. Người thu ghi vào mục 2. Trưởng bến ký vào sổ của bến mỗi tối.';
    const { blocks } = await readText(`Điều 3. Sổ của bến do trưởng bến giữ tại bến.\n\n${text}`, 'vi');
    expect(blocks.filter(({ kind }) => kind === 'list')).toEqual([]);
  });
});
