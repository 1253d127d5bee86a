import { describe, expect, it } from 'vitest';
import { briefingFrom, pointTexts } from '../briefing-from.js';
import { pointsOf } from '../../../src/model/points.js';

const need = [
  'The pier of Tarn Bay carries the ferry, the lifeboat and 40,000 walkers a year.',
  'Divers found 31 cracked piles in June, and the ferry company has asked for an answer before winter.',
  'The insurers will not renew their cover after March unless the cracked piles are dealt with.',
];
const needVi = [
  'Cầu cảng Bến Gỗ đón 1.200 lượt khách mỗi ngày, trong đó có 300 học sinh qua sông đi học.',
  'Hồi tháng sáu, thợ lặn thấy 31 cọc đã nứt, và hãng đò xin có câu trả lời trước mùa gió chướng.',
  'Từ năm ngoái, cầu cảng phải đóng 14 ngày vì nước lớn, mỗi ngày thiệt hại gần 20 triệu đồng.',
  'Ban quản lý bến đã dựng rào quanh hai nhịp giữa và cắm biển hạn chế tải trọng xe máy ba bánh.',
  'Học sinh đi vòng qua cầu Cây Me mất thêm 50 phút mỗi buổi sáng, và nhiều em đến lớp muộn.',
];
const options = [
  'Option A is to repair the pier for £90,000. It would last for about eight years. Not recommended.',
  'Option B is to build a pier of steel for £2 million. It would last for sixty years. Recommended.',
  'Option C is to close the pier. The lifeboat would have no berth within nine miles. This option is not recommended.',
];
const asked = 'The board is asked to approve Option B at its meeting in May.';

const paper = (...told: readonly string[]): string =>
  ['The pier of Tarn Bay', 'WHY', ...need, 'OPTIONS', ...told, 'RECOMMENDATION', asked].join('\n\n');

/** All lines of a deck, those below others too. */
const linesOf = async (text: string, slides?: number, language = 'en'): Promise<string[]> => {
  const size = slides === undefined ? undefined : { slides, summary: true };
  const { briefing, errors } = await briefingFrom(text, language, size);
  expect(errors).toEqual([]);
  return briefing.topics.flatMap((topic) => pointsOf(topic).map(({ text: line }) => line));
};

describe('options', () => {
  it('are all told, each with what it is and its verdict, and what is asked for', async () => {
    const lines = await linesOf(paper(...options));
    for (const letter of ['A', 'B', 'C'])
      expect(lines.some((line) => line.startsWith(`Option ${letter} is to`))).toBe(true);
    expect(lines.filter((line) => /not recommended/iu.test(line))).toHaveLength(2);
    expect(lines.some((line) => line.includes('asked to approve Option B'))).toBe(true);
  });

  it('are told with both parts of what they cost', async () => {
    const [, ...others] = options;
    const phased =
      'Option A is to repair the pier. Phase 1, the piles and the deck: £60,000. Phase 2, the lamps and the rails: £30,000. It would last for about eight years. The ferry would sail all the same. The lifeboat would stay. Not recommended.';
    for (const line of await linesOf(paper(phased, ...others)))
      expect(line.includes('Phase 1')).toBe(line.includes('Phase 2'));
    expect((await linesOf(paper(phased, ...others))).join()).toContain('Phase 1');
  });

  it('are told with all that they are compared by, where there is room for it', async () => {
    const weighed = (name: string, what: string, sum: string, months: number, gain: string, loss: string): string =>
      [
        `### ${name} – ${what}`,
        [
          `- Contents: ${what}, with all the piles that divers marked in June.`,
          `- Costs: £${sum}. Time: ${months} months.`,
          `- Advantage: ${gain}.`,
          `- Drawback: ${loss}.`,
        ].join('\n'),
      ].join('\n\n');
    const text = [
      '# The pier of Tarn Bay',
      '## Why',
      ...need,
      '## Use of the pier',
      'The ferry sails nine times a day in summer and four times in winter, and 310 pupils cross the bay in it.',
      'The lifeboat was called out 41 times last year, twice from the beach, as the ladder of the pier was shut.',
      'Shops by the landing take a third of their money from walkers, and two of them have closed since June.',
      '## Options',
      weighed('Option 1', 'repair the pier', '90,000', 7, 'quick and cheap', 'no boat above 10 tons could berth'),
      weighed('Option 2', 'a pier of steel', '2 million', 20, 'a berth for the lifeboat', 'no ferry for 9 weeks'),
      weighed('Option 3', 'a new pier', '3 million', 22, 'the ferry sails throughout', 'four houses would go'),
      '## Recommendation',
      'The board is asked to approve Option 3 at its meeting in May.',
    ].join('\n\n');
    const lines = (await linesOf(text)).join('\n');
    for (const said of ['22 months', 'Drawback: four houses', 'Drawback: no boat', 'Advantage: a berth'])
      expect(lines).toContain(said);
    expect(lines).toContain('31 cracked piles');
  });

  it('are led by their names, one line each', async () => {
    const { briefing } = await briefingFrom(paper(...options), 'en');
    const topic = briefing.topics.find(({ points }) => points.some(({ lead }) => lead === 'Option A'));
    expect(topic?.points.map(({ lead }) => lead)).toEqual(['Option A', 'Option B', 'Option C']);
  });

  it('are told as the one that is recommended where there is little room', async () => {
    const lines = await linesOf(paper(...options), 1);
    expect(lines.some((line) => line.includes('asked to approve Option B'))).toBe(true);
    expect(lines.filter((line) => /^Option [AC]/u.test(line))).toEqual([]);
  });

  it('leave room for what the paper asks for', async () => {
    const list = [
      'The board is asked to:',
      '- approve Option B;',
      '- close the pier in June;',
      '- write to the insurers.',
    ];
    const text = paper(...options).replace(asked, list.join('\n'));
    const lines = await linesOf(text, 1.6);
    expect(lines).toContain('Write to the insurers');
  });

  it('have what only stands between left out, and the verdict below', async () => {
    const told = [
      'Option A: repair the pier for £90,000. Divers would work from two barges for most of the summer. Fishing would stop for nine weeks, and the ferry would land at the quay of the lifeboat. Officers do not recommend this option.',
      'Option B: build a pier of steel for £2 million. It would last for sixty years. Recommended.',
    ];
    const { briefing, errors } = await briefingFrom(paper(...told), 'en', { slides: 2.4, summary: true });
    const line = briefing.topics.flatMap(({ points }) => points).find(({ lead }) => lead === 'Option A');
    expect(errors).toEqual([]);
    expect(line?.children?.map(({ text }) => text)).toEqual(['Officers do not recommend this option']);
  });

  it('are taken in the summary where that stands behind the last of them', async () => {
    const told = [
      '## Phương án 1: Sửa cầu cảng',
      'Kinh phí 900 triệu đồng. Thi công trong ba tháng, đò ngang vẫn chạy.',
      '## Phương án 2: Xây mới',
      'Kinh phí 20 tỷ đồng. Phải dừng đò ngang trong cả mùa khô.',
      'Từ phân tích trên, Phòng đề nghị Ủy ban nhân dân xã chọn phương án 1, khởi công trong tháng 3.',
    ];
    const text = ['# Cầu cảng Bến Gỗ', '## Hiện trạng', ...needVi, ...told].join('\n\n');
    const { briefing, errors } = await briefingFrom(text, 'vi');
    expect(errors).toEqual([]);
    const line = 'Phòng đề nghị Ủy ban nhân dân xã chọn phương án 1';
    const topic = briefing.topics.find(({ points }) => points.some(({ text: said }) => said.startsWith(line)));
    expect(topic?.kind).toBe('summary');
  });

  it('are told by their ranks', async () => {
    const told =
      'Phương án thứ nhất là sửa cầu cảng, hết 900 triệu đồng. Cách này làm xong trong ba tháng. Phương án thứ hai là xây mới, hết 20 tỷ đồng. Đò ngang phải dừng cả mùa khô.';
    const asks = 'Phòng khuyến nghị chọn phương án thứ nhất.';
    const text = ['# Cầu cảng Bến Gỗ', ...needVi, told, asks].join('\n\n');
    const lines = await linesOf(text, undefined, 'vi');
    expect(lines).toContain('Phòng khuyến nghị chọn phương án thứ nhất');
    expect(lines.filter((line) => /^Phương án thứ (?:nhất|hai) là/u.test(line))).toHaveLength(2);
  });

  it('are no lines of a summary', async () => {
    const { briefing } = await briefingFrom(paper(...options), 'en');
    const summary = briefing.topics.filter(({ kind }) => kind === 'summary');
    expect(summary.flatMap((topic) => pointTexts({ ...briefing, topics: [topic] })).join(' ')).not.toMatch(
      /It would|Option [ACB] is/u,
    );
  });

  it('of two are the sides of a comparison', async () => {
    const { briefing } = await briefingFrom(paper(...options.slice(0, 2)), 'en');
    const topic = briefing.topics.find(({ points }) => points.some(({ lead }) => lead === 'Option A'));
    expect(topic?.kind).toBe('comparison');
  });

  it('keep the sentence that "this option" stands in', async () => {
    const lines = await linesOf(
      paper(...options.slice(1), ...[])
        .replace(/Option B is/u, 'Option A is')
        .replace(/Option C is/u, 'Option B is'),
    );
    expect(lines.some((line) => line.includes('This option is not recommended'))).toBe(true);
  });
});
