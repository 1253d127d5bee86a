import { describe, expect, it } from 'vitest';
import { briefingFrom, pointTexts } from '../briefing-from.js';

const papers = (grade: string): string[] => [
  `Điều ${grade === 'Mật' ? 2 : 1}. Giấy tờ của cảng thuộc độ ${grade}`,
  `1. Bản vẽ luồng lạch ${grade === 'Mật' ? 'ngoài cửa sông' : 'và kho bãi'}`,
  `a) Bản vẽ luồng vào cảng chưa công bố mà tàu của độ ${grade} phải dùng khi vào cảng ban đêm.`,
  `b) Bản vẽ kho nhiên liệu và đường ống của cảng được xếp vào độ ${grade} cho đến khi xây xong.`,
  `2. Sổ sách về ${grade === 'Mật' ? 'khách và hàng' : 'người và tàu'}`,
  `a) Sổ tàu công vụ của cảng được giữ trong tủ của độ ${grade} và kiểm lại hai lần mỗi năm.`,
  `b) Sổ trực của đội bảo vệ cảng được giữ ở phòng của độ ${grade} trong mười năm liền.`,
  `3. Báo cáo về sự cố trên luồng được giao cho người giữ giấy tờ độ ${grade} trong ngày xảy ra sự cố.`,
];

const decision = (grades: readonly [string, string]): string =>
  [
    'QUYẾT ĐỊNH BAN HÀNH DANH MỤC GIẤY TỜ CỦA CẢNG VÀM LÁNG',
    ...grades.flatMap(papers),
    'Điều 3. Hiệu lực thi hành',
    'Quyết định này có hiệu lực thi hành từ ngày 01 tháng 6 năm 2026.',
  ].join('\n\n');

describe('articles that are called alike but for the end', () => {
  it('have their name over each list', async () => {
    const { briefing, errors } = await briefingFrom(decision(['Tối mật', 'Mật']), 'vi', 'long');
    expect(errors).toEqual([]);
    const headings = briefing.topics.filter(({ kind }) => kind === 'enumeration').map(({ heading }) => heading);
    expect(headings).toContain('Giấy tờ của cảng thuộc độ Tối mật: Sổ sách về người và tàu');
    expect(headings).toContain('Giấy tờ của cảng thuộc độ Mật: Sổ sách về khách và hàng');
    expect(headings.filter((heading) => !heading.startsWith('Giấy tờ của cảng'))).toEqual([]);
  });
});

const fines = (what: string): string[] => [
  `Điều ${what === 'neo đậu' ? 1 : 2}. Vi phạm quy định về ${what}`,
  'Phạt tiền một triệu đồng đối với chủ tàu có một trong các hành vi sau đây:',
  `a) Không ghi vào sổ của bến khi ${what} ban đêm;`,
  `b) Không trả lời hiệu của trạm khi ${what} trong mùa lũ.`,
];

describe('lists that two sections announce in the same words', () => {
  it('are each told with the heading of their section', async () => {
    const text = ['NGHỊ ĐỊNH VỀ XỬ PHẠT VI PHẠM TRÊN SÔNG', ...fines('neo đậu'), ...fines('chạy tàu')].join('\n\n');
    const { briefing, errors } = await briefingFrom(text, 'vi');
    expect(errors).toEqual([]);
    const told = briefing.topics.map(({ heading, points: [first] }) => `${heading}: ${first?.text ?? ''}`).join('\n');
    expect(told).toMatch(/Vi phạm quy định về neo đậu: Phạt tiền một triệu đồng/);
    expect(told).toMatch(/Vi phạm quy định về chạy tàu: Phạt tiền một triệu đồng/);
    expect(pointTexts(briefing).join('\n')).toContain('khi chạy tàu trong mùa lũ');
  });
});
