import { describe, expect, it } from 'vitest';
import { readText, sectionsOf } from './read-text.js';

const long =
  'The council voted on Tuesday night to build a barrier across the mouth of the harbour after years of argument.';
const vietnamese =
  'Hội đồng thành phố biểu quyết tối thứ Ba xây đê chắn sóng ở cửa cảng, khép lại nhiều năm tranh luận.';

describe('sections', () => {
  it('are one where there is no heading', async () => {
    const article = await readText(`${long}\n\n${long}`);
    expect(sectionsOf(article)).toEqual(['0 |  | ']);
    expect(article.sections[0]?.span).toEqual({ start: 0, end: article.text.length });
  });

  it('begin with each heading, and with what stands before the first', async () => {
    const article = await readText(`${long}\n\n## Costs\n\n${long}\n\n### Who pays:\n\n${long}\n\n## Risks\n\n${long}`);
    expect(sectionsOf(article)).toEqual(['0 |  | ', '1 |  | Costs', '2 |  | Who pays', '1 |  | Risks']);
    expect(article.sections.map(({ span }) => article.text.slice(span.start, span.start + 5))).toEqual([
      'The c',
      'Costs',
      'Who p',
      'Risks',
    ]);
  });

  it('of plain headings that part all marked ones stand above those', async () => {
    const part = (plain: string, ...marked: string[]): string =>
      [plain, long, ...marked.flatMap((heading) => [`### ${heading}`, long])].join('\n\n');
    const under = await readText(
      ['# Two ways to moor', long, part('Bow lines', 'Costs', 'Risks'), part('Stern lines', 'Costs', 'Use')].join(
        '\n\n',
      ),
    );
    expect(sectionsOf(under)).toEqual([
      '0 |  | ',
      ...['1 |  | Bow lines', '2 |  | Costs', '2 |  | Risks', '1 |  | Stern lines', '2 |  | Costs', '2 |  | Use'],
    ]);
    const below = await readText([long, part('Bow lines', 'Costs', 'Risks'), part('Stern lines', 'Use')].join('\n\n'));
    expect(sectionsOf(below)).toContain('2 |  | Stern lines');
  });

  it('end where a plain heading stands behind what one with a colon announces', async () => {
    const article = await readText(
      `## Quy định này không áp dụng đối với:\n\n${vietnamese}\n\nBến mới cho tàu cá\n\n${vietnamese}\n\n## Chi phí\n\n${vietnamese}\n\nNguồn vốn\n\n${vietnamese}`,
      'vi',
    );
    expect(sectionsOf(article)).toEqual([
      '1 |  | Quy định này không áp dụng đối với',
      '1 |  | Bến mới cho tàu cá',
      '1 |  | Chi phí',
      '2 |  | Nguồn vốn',
    ]);
  });

  it('that announce what stands below them are parts of plain ones that announce nothing', async () => {
    const lines = (...headings: string[]): string => headings.map((line) => `${line}\n\n${vietnamese}`).join('\n\n');
    const article = await readText(
      `${vietnamese}\n\n${lines('Số thuyền mỗi bến được nhận', 'Đối với bến sông:', 'Số thuyền ở các bến cũ', 'Đối với bến biển:')}`,
      'vi',
    );
    expect(sectionsOf(article)).toEqual([
      '0 |  | ',
      '1 |  | Số thuyền mỗi bến được nhận',
      '2 |  | Đối với bến sông',
      '1 |  | Số thuyền ở các bến cũ',
      '2 |  | Đối với bến biển',
    ]);
  });

  it('have bold type over what the format marks where one of them stands right above that', async () => {
    const parts = (between: string): string =>
      [
        '# Bến mới',
        '**Bến mới là gì?**',
        vietnamese,
        '**Bến mới phải xây qua những đợt nào?**',
        ...(between === '' ? [] : [between]),
        '### Đợt đóng cọc',
        vietnamese,
        '### Đợt lát mặt cầu',
        vietnamese,
        '**Ai được neo đậu tại bến**',
        vietnamese,
      ].join('\n\n');
    expect(sectionsOf(await readText(parts(''), 'vi', 'a.md'))).toEqual([
      '1 |  | Bến mới là gì?',
      '1 |  | Bến mới phải xây qua những đợt nào?',
      '2 |  | Đợt đóng cọc',
      '2 |  | Đợt lát mặt cầu',
      '1 |  | Ai được neo đậu tại bến',
    ]);
    const below = sectionsOf(await readText(parts(vietnamese), 'vi', 'a.md'));
    expect(below.at(-1)).toBe('2 |  | Ai được neo đậu tại bến');
  });

  it('hold nothing that goes on with the count of their headings', async () => {
    const tasks =
      'a) Kiểm tra toàn bộ cửa cống trước ngày 30 tháng 6 và báo cáo kết quả.\n\nb) Sửa xong những cửa đã vênh trước mùa lũ.';
    const text = [
      `1. Các xã ven sông\n\n${tasks}`,
      `2. Sở Thủy lợi:\n\n${tasks}`,
      `3. Trạm quản lý cống\n\n${tasks}`,
      '4. Các đơn vị báo cáo Ủy ban nhân dân tỉnh trước ngày 15 hằng tháng, kể cả khi không có cửa cống nào phải sửa chữa trong tháng.',
      '5. Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc việc thực hiện và tổng hợp kết quả của các xã ven sông trước mùa lũ.',
    ].join('\n\n');
    const article = await readText(`# Chuẩn bị mùa lũ\n\n${vietnamese}\n\n${text}`, 'vi');
    expect(sectionsOf(article)).toEqual([
      '0 |  | ',
      '1 | 1. | Các xã ven sông',
      '1 | 2. | Sở Thủy lợi',
      '1 | 3. | Trạm quản lý cống',
      '1 |  | ',
    ]);
    const last = article.sections.at(-1)?.span;
    expect(article.text.slice(last?.start, last?.end)).toMatch(/^4\. Các đơn vị/);
  });

  it.each([
    ['en', 'Chapter II. Money', '1 | Chapter II | Money'],
    ['en', 'Part One: Money', '1 | Part One | Money'],
    ['en', 'IV. Money', '1 | IV. | Money'],
    ['en', '2.1 Money', '1 | 2.1 | Money'],
    ['en', 'A. Money', '1 | A. | Money'],
    ['vi', 'Điều 5. Hiệu lực', '1 | Điều 5 | Hiệu lực'],
    ['vi', 'Phần thứ nhất: Quy định chung', '1 | Phần thứ nhất | Quy định chung'],
    ['vi', 'CHƯƠNG II QUY ĐỊNH CHUNG', '1 | CHƯƠNG II | QUY ĐỊNH CHUNG'],
    ['de', '§ 5 Geltung', '1 | § 5 | Geltung'],
    ['fr', 'Article 1er – Objet', '1 | Article 1er | Objet'],
    ['es', 'Artículo 5. Objeto', '1 | Artículo 5 | Objeto'],
    ['id', 'Pasal 5', '1 | Pasal 5 | '],
  ])('%s: tell the number of "%s" from its words', async (language, heading, expected) => {
    const text = language === 'vi' ? vietnamese : long;
    expect(sectionsOf(await readText(`${text}\n\n## ${heading}\n\n${text}`, language))[1]).toBe(expected);
  });

  it('stand on levels by their numbers where the format has them all on one', async () => {
    const article = await readText(
      [
        '## I. Money',
        long,
        '## 1. Costs',
        long,
        '## 1.1. Steel',
        long,
        '## 2. Income',
        long,
        '## II. People',
        long,
      ].join('\n\n'),
    );
    expect(article.sections.map(({ level }) => level)).toEqual([1, 2, 3, 2, 1]);
  });
});

it('headings in bold type stand beside the one that the format marks below the first of them', async () => {
  const said = 'The board heard that the second gate will be cut into the dam in May, and that the ferries will wait.';
  const part = (heading: string): string => `${heading}\n\n${said}`;
  const text = [
    '# The gates',
    part('**Costs of the gates**'),
    part('### Plans of the board'),
    part('**Fees of the quay**'),
    part('**Boats of the pilots**'),
  ];
  expect(sectionsOf(await readText(text.join('\n\n'), 'en', 'a.md'))).toEqual([
    '1 |  | Costs of the gates',
    '1 |  | Plans of the board',
    '1 |  | Fees of the quay',
    '1 |  | Boats of the pilots',
  ]);
});

describe('behind names of single paragraphs', () => {
  const lead = 'Prices at the quay rose in the week to 12 July, and those of pepper most of all.';
  const named = [
    '**Pepper.** Growers hold little of it, and a trader got no more than seven tons in five days.',
    '**Coffee.** Steady rain ended the fear of a drought, and prices fell by a tenth.',
    '**Rice.** Unchanged for a second week, as the stores wait for orders of the autumn.',
  ];
  const closing = 'Next week pepper will trade between 165 and 172 crowns, the board of the quay expects.';

  it('what closes an article is of none of them', async () => {
    const article = await readText(['# Farm prices', lead, ...named, closing].join('\n\n'), 'en', 'a.md');
    expect(sectionsOf(article).at(-1)).toBe('1 |  | ');
    expect(article.sections.at(-1)?.span.start).toBe(article.text.indexOf('Next week'));
  });

  it('is of the last where others hold several paragraphs too', async () => {
    const several = [named[0], closing.replace('Next week', 'Last week'), named[1], named[2], closing].join('\n\n');
    const article = await readText(`# Farm prices\n\n${lead}\n\n${several}`, 'en', 'a.md');
    expect(sectionsOf(article).at(-1)).toBe('1 |  | Rice');
  });
});
