import { describe, expect, it } from 'vitest';
import { annotated, candidatesIn, type Annotated } from './annotated.js';
import { briefingFrom } from './briefing-from.js';
import { isSummarySentence } from '../../src/summarize/choose/summary/summary-sentence.js';
import { isNoStatement } from '../../src/summarize/choose/no-statement/no-statement.js';

const act = [
  '# Nghị quyết số 12/2026/NQ-HĐND quy định mức hỗ trợ người đi phà và việc vận hành bến khách',
  '### Điều 1. Phạm vi điều chỉnh',
  'Nghị quyết này quy định mức hỗ trợ người đi phà và việc vận hành bến khách trên địa bàn tỉnh.',
  '### Điều 2. Hỗ trợ người đi phà hằng tháng',
  [
    '1. Đối tượng hưởng hỗ trợ: Học sinh và người cao tuổi thuộc hộ nghèo, hộ cận nghèo của các xã cù lao, có đăng ký với bến.',
    '2. Hệ số hỗ trợ hằng tháng:',
    '   a) Học sinh tiểu học: 2.5',
    '   b) Người cao tuổi từ đủ 80 tuổi trở lên: 1.5',
  ].join('\n'),
  '### Điều 3. Mức hỗ trợ thêm cho chủ bến',
  [
    '1. Đối tượng áp dụng: Chủ bến khách ngang sông đã ký hợp đồng với Ủy ban nhân dân cấp xã trước ngày 01 tháng 3 năm 2026.',
    '2. Chủ bến được hỗ trợ thêm 150.000 đồng mỗi tháng cho mỗi chiếc phà đang hoạt động trên bến của mình.',
  ].join('\n'),
  '### Điều 4. Vận hành bến trong mùa lũ',
  'Trước mùa lũ, chủ bến phải lập phương án vận hành bến và trình Ủy ban nhân dân cấp xã phê duyệt. Phương án gồm các nội dung sau:',
  ['a) Số chuyến phà mỗi ngày;', 'b) Số áo phao của từng chuyến;', 'c) Người trực bến ban đêm.'].join('\n'),
  '### Điều 5. Giá dịch vụ',
  'Giá dịch vụ trông giữ xe tại bến được thực hiện theo quy định của pháp luật về giá.',
  '### Điều 6. Giải thích từ ngữ',
  'Trong Nghị quyết này, các từ ngữ dưới đây được hiểu như sau:',
  [
    '1. Bến khách là nơi phà đón và trả khách qua sông theo giờ niêm yết.',
    '2. Chủ bến là người ký hợp đồng vận hành bến với Ủy ban nhân dân cấp xã.',
  ].join('\n'),
  '### Điều 7. Tổ chức thực hiện',
  [
    '1. Ủy ban nhân dân tỉnh bố trí kinh phí hỗ trợ trong dự toán hằng năm và báo cáo kết quả trước tháng mười hai.',
    '2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tham gia giám sát việc thực hiện Nghị quyết này.',
  ].join('\n'),
  '### Điều 8. Hiệu lực thi hành',
  [
    '1. Nghị quyết này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2026.',
    '2. Chủ bến đã ký hợp đồng trước ngày đó được hưởng hỗ trợ từ tháng liền sau.',
  ].join('\n'),
  'Bãi bỏ các quy định sau:',
  [
    '- Quy định về giá vé phà tại Quyết định số 15/2019/QĐ-UBND ngày 02 tháng 5 năm 2019;',
    '- Quy định về bến khách tại Quyết định số 31/2021/QĐ-UBND ngày 10 tháng 8 năm 2021.',
  ].join('\n'),
  'Nghị quyết này được Hội đồng nhân dân tỉnh khóa X, kỳ họp thứ 12 thông qua ngày 20 tháng 6 năm 2026.',
].join('\n\n');

const read = (): Promise<Annotated> => annotated(act, 'vi', 'legal');
const toldOf = async (words: string): Promise<boolean> => {
  const all = await read();
  return candidatesIn(all).some(({ sentences }) => sentences.includes(all.at(words)));
};

describe('what an act says by form', () => {
  it.each(['thông qua ngày 20 tháng 6', 'Đề nghị Ủy ban Mặt trận'])('is no statement: "%s"', async (words) => {
    const { annotation, statements, at } = await read();
    expect(isNoStatement(annotation, statements, at(words))).toBe(true);
  });

  it('leaves the day from which it holds to a summary, and no list has that', async () => {
    const all = await read();
    expect(isSummarySentence(all.annotation, all.at('có hiệu lực thi hành kể từ'))).toBe(true);
    const lists = candidatesIn(all).flatMap(({ series, sentences }) => (series === undefined ? [] : sentences));
    expect(lists).not.toContain(all.at('có hiệu lực thi hành kể từ'));
  });

  it('is not set above the words that it explains, below a heading that says so', async () => {
    const { briefing } = await briefingFrom(act, 'vi', 'long');
    const lines = briefing.topics.flatMap(({ points }) => points.map(({ text }) => text));
    expect(lines.some((line) => line.includes('Chủ bến là người'))).toBe(true);
    expect(lines.some((line) => line.includes('được hiểu như sau'))).toBe(false);
  });
});

describe('what no longer holds', () => {
  it('is told neither as a list nor item by item, in an act that rules something else', async () => {
    expect(await toldOf('Quyết định số 15/2019')).toBe(false);
    expect(await toldOf('Quyết định số 31/2021')).toBe(false);
  });

  it('is told where the act is made for it', async () => {
    const own = act.replace(/^# .*/u, '# Nghị quyết số 12/2026/NQ-HĐND bãi bỏ một số quy định về bến khách');
    const all = await annotated(own, 'vi', 'legal');
    const told = candidatesIn(all).flatMap(({ sentences }) => sentences);
    expect(told).toContain(all.at('Quyết định số 15/2019'));
  });
});

describe('an article of an act', () => {
  it('is told with whom its rates are for, or not at all', async () => {
    const all = await read();
    const lists = candidatesIn(all).filter(({ sentences }) => sentences.includes(all.at('Học sinh tiểu học')));
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.every(({ sentences }) => sentences.includes(all.at('Đối tượng hưởng hỗ trợ')))).toBe(true);
  });

  it('says in no summary whom it is for, as if the act were', async () => {
    const { annotation, at } = await read();
    expect(isSummarySentence(annotation, at('Đối tượng áp dụng'))).toBe(false);
  });

  it('tells who has to do it above what belongs to it', async () => {
    const { briefing } = await briefingFrom(act, 'vi', 'long');
    const list = briefing.topics.find(({ points }) => points.some(({ text }) => text.includes('Số áo phao')));
    expect(list?.points[0]?.text).toContain('chủ bến phải lập phương án');
  });

  it('that only says that another rule holds tells nothing', async () => {
    expect(await toldOf('Giá dịch vụ trông giữ xe')).toBe(false);
  });
});
