import { describe, expect, it } from 'vitest';
import { readText, sectionsOf } from './read-text.js';

const en =
  'The council voted on Tuesday night to build a barrier across the mouth of the harbour after years of argument.';
const vi = 'Hội đồng thành phố biểu quyết tối thứ Ba xây đê chắn sóng ở cửa cảng, khép lại nhiều năm tranh luận.';

describe('headings by their number', () => {
  it.each([
    ['en', ['I. Money', 'II. People', 'III. Time']],
    ['en', ['1. Money', '2. People', '3. Time']],
    ['en', ['1) Money', '2) People', '3) Time']],
    ['en', ['1.1. Money', '1.2. People', '2.1. Time']],
    ['en', ['1.1 Money', '1.2 People', '1.3 Time']],
    ['en', ['A. Money', 'B. People', 'C. Time']],
    ['en', ['a) Money', 'b) People', 'c) Time']],
    ['en', ['Section 1. Money', 'Section 2. People', 'Section 3. Time']],
    ['en', ['Article 1 Money', 'Article 2 People', 'Article 3 Time']],
    ['vi', ['I. Kinh phí', 'II. Nhân lực', 'III. Tiến độ']],
    ['vi', ['I/ Kinh phí', 'II/ Nhân lực', 'III/ Tiến độ']],
    ['vi', ['I - KINH PHÍ', 'II - NHÂN LỰC', 'III - TIẾN ĐỘ']],
    ['vi', ['1/ Kinh phí', '2/ Nhân lực', '3/ Tiến độ']],
    ['vi', ['a, Kinh phí:', 'b, Nhân lực:', 'c, Tiến độ:']],
    ['vi', ['Điều 1. Kinh phí', 'Điều 2. Nhân lực', 'Điều 3. Tiến độ']],
    ['vi', ['Mục 1 KINH PHÍ', 'Mục 2 NHÂN LỰC', 'Mục 3 TIẾN ĐỘ']],
    ['vi', ['Phần thứ nhất: Kinh phí', 'Phần thứ hai: Nhân lực', 'Phần thứ ba: Tiến độ']],
  ])('%s: %j', async (language, headings) => {
    const body = language === 'vi' ? vi : en;
    const article = await readText([body, ...headings.flatMap((heading) => [heading, body])].join('\n\n'), language);
    expect(article.blocks.map(({ kind }) => kind).join(' ')).toBe(
      'paragraph heading paragraph heading paragraph heading paragraph',
    );
    const found = article.sections
      .slice(1)
      .map(({ heading, level }) => [heading && article.text.slice(heading.start, heading.end), level]);
    expect(found).toEqual(
      headings.map((heading) => [
        heading.replace(/^.*?(?:\d|\b[IVX]+|^[A-Ca-c]|thứ \S+)[.):/,]* (?:- )?|^.*?: (?=.)/u, '').replace(/:$/, ''),
        1,
      ]),
    );
  });

  it('a chapter has its title on the line below', async () => {
    const text = `${vi}\n\nCHƯƠNG I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\n${vi}\n\nĐiều 2. Đối tượng\n\n${vi}\n\nCHƯƠNG II\nTỔ CHỨC\n\nĐiều 3. Bộ máy\n\n${vi}`;
    expect(sectionsOf(await readText(text, 'vi'))).toEqual([
      '0 |  | ',
      '1 | CHƯƠNG I | QUY ĐỊNH CHUNG',
      '2 | Điều 1 | Phạm vi',
      '2 | Điều 2 | Đối tượng',
      '1 | CHƯƠNG II | TỔ CHỨC',
      '2 | Điều 3 | Bộ máy',
    ]);
  });

  it('is a division behind whose colon no space stands, and its sentence its text', async () => {
    const text = `Luật bến phà\n\nĐiều 61:Bến phà do xã lập.\n\n${vi}\n\nĐiều 62:Phà chạy ban ngày.\n\n${vi}`;
    const article = await readText(text, 'vi');
    expect(sectionsOf(article)).toEqual(['1 | Điều 61 | ', '1 | Điều 62 | ']);
    expect(article.blocks.map(({ span }) => article.text.slice(span.start, span.end))).toContain('Phà chạy ban ngày.');
  });

  it('is a division whose first letter an old font has no capital for', async () => {
    const text = `Luật bến phà\n\nĐiều 61. Hiệu lực\n\n${vi}\n\nĐiều 62. áp dụng tạm thời\n\n${vi}`;
    const article = await readText(text, 'vi');
    expect(sectionsOf(article)).toContain('1 | Điều 62 | áp dụng tạm thời');
  });

  it('an article may hold its whole text on its line', async () => {
    const text = `Quyết định về chợ đêm bến Tràm\n\n${vi}\n\nĐiều 1. Chợ đêm mở cửa từ 18 giờ đến 23 giờ các ngày thứ Sáu và thứ Bảy.\n\nĐiều 2. Ban quản lý chợ chịu trách nhiệm thi hành quyết định này.`;
    const article = await readText(text, 'vi');
    expect(sectionsOf(article)).toEqual(['0 |  | ', '1 | Điều 1 | ', '1 | Điều 2 | ']);
    expect(article.blocks.map(({ kind }) => kind).join(' ')).toBe('paragraph heading paragraph heading paragraph');
  });

  it('one of several may be a sentence', async () => {
    const text = `${vi}\n\n1. Sở Xây dựng\n\n- Lập hồ sơ mời thầu trước ngày 15 tháng 8 năm nay;\n- Giám sát việc thi công hằng tuần và báo cáo.\n\n2. Sở Tài chính\n\n- Bố trí vốn đối ứng cho năm tới theo đúng quy định;\n- Thẩm định dự toán trước khi trình.\n\n3. Các sở khác phối hợp theo chức năng được giao.`;
    expect(sectionsOf(await readText(text, 'vi'))).toEqual([
      '0 |  | ',
      '1 | 1. | Sở Xây dựng',
      '1 | 2. | Sở Tài chính',
      '1 | 3. | ',
    ]);
  });

  it('are the words behind the number of an article, however many they are', async () => {
    const long = `Các trường hợp ${'mà chủ đò, người quản lý bến không được chở khách và hàng hóa '.repeat(5)}vào ban đêm`;
    const found = sectionsOf(await readText(`${vi}\n\nĐiều 22. ${long}\n\n${vi}`, 'vi'));
    expect(found[1]).toBe(`1 | Điều 22 | ${long}`);
  });

  it.each([
    [
      'items are sentences',
      `1. The gate is shut at night.\n\n${en}\n\n2. The gate is open at noon.\n\n${en} They all agreed.`,
    ],
    ['items stand below one another', '1. Gates\n\n2. Locks\n\n3. Piers'],
    ['a law is cited', `Section 5 of the Harbour Act says so.\n\n${en}\n\nSection 6 of the Harbour Act does not.`],
    [
      'a law is cited above a list',
      `Article 5 Harbour Act 2019 lets these boats land:\n\n- Boats of the town.\n- Boats of the coast guard.`,
    ],
    ['a name begins with a letter', `A. Smith came.\n\n${en}\n\nJ. Reed went.`],
  ])('there are none where %s', async (_, text) => {
    expect(sectionsOf(await readText(`${en}\n\n${text}\n\n${en}`))).toEqual(['0 |  | ']);
  });
});

describe('headings by their shape', () => {
  it.each([
    ['capitals', 'THE MONEY', 'THE PEOPLE'],
    ['bold lines', '**The money**', '**The people**'],
    ['lines with a colon', 'The money:', 'The people:'],
    ['what sections are called', 'Results:', 'Conclusion:'],
  ])('%s', async (_, first, second) => {
    const article = await readText(`${en}\n\n${first}\n\n${en}\n\n${second}\n\n${en}`);
    const plain = (heading: string): string => heading.replaceAll(/[*:]/g, '');
    expect(sectionsOf(article)).toEqual(['0 |  | ', `1 |  | ${plain(first)}`, `1 |  | ${plain(second)}`]);
  });

  it('none is a row of a table that was set without its lines', async () => {
    const article = await readText(`${en}\n\nNORTH PIER 4.9 3.7 3.8\n\nSOUTH PIER 1.6 2.2 1.9\n\n${en}`);
    expect(sectionsOf(article)).toEqual(['0 |  | ']);
  });

  it('one heads a list', async () => {
    const article = await readText(
      `${en}\n\nWhat was decided\n\n- The gate stays shut;\n- The lock is mended.\n\n${en}`,
    );
    expect(sectionsOf(article)).toEqual(['0 |  | ', '1 |  | What was decided']);
  });

  it('capitals stand above numbers that begin anew, and beside numbers that do not', async () => {
    const anew = ['MONEY', '1. Costs', '2. Income', 'PEOPLE', '1. Staff', '2. Guests'];
    const levels = async (headings: readonly string[]): Promise<number[]> =>
      (await readText([en, ...headings.flatMap((heading) => [heading, en])].join('\n\n'))).sections
        .slice(1)
        .map(({ level }) => level);
    expect(await levels(anew)).toEqual([1, 2, 2, 1, 2, 2]);
    expect(await levels(['OPENING', 'I. Costs', 'II. Income', 'CLOSE'])).toEqual([1, 1, 1, 1]);
  });

  it.each([
    ['an announcement', `The rules:\n\n- One gate;\n- Two locks.`],
    ['a call', `Ladies and gentlemen!\n\n${en}`],
    ['who a picture shows', `Mr Tom Reed\n\n${en}`],
    ['who that is', `Mr Tom Reed, head of the harbour board\n\n${en}`],
  ])('none is %s', async (_, text) => {
    expect(sectionsOf(await readText(`${en}\n\n${text}\n\n${en}`))).toEqual(['0 |  | ']);
  });
});

describe('names of paragraphs', () => {
  it.each([
    ['en', 'Objective: ', 'Results: ', 'Objective', 'Results'],
    ['en', '**Objective:** ', '**Results:** ', 'Objective', 'Results'],
    ['vi', 'Mục tiêu: ', 'Kết luận: ', 'Mục tiêu', 'Kết luận'],
    ['vi', 'Mục tiêu. ', 'Kết luận. ', 'Mục tiêu', 'Kết luận'],
    ['de', 'Ziel: ', 'Fazit: ', 'Ziel', 'Fazit'],
  ])('%s: "%s" and "%s" are headings', async (language, first, second, one, other) => {
    const body = language === 'vi' ? vi : en;
    const article = await readText(`${body}\n\n${first}${body}\n\n${second}${body}`, language);
    expect(sectionsOf(article)).toEqual(['0 |  | ', `1 |  | ${one}`, `1 |  | ${other}`]);
    expect(article.blocks.slice(-1).map(({ span }) => article.text.slice(span.start, span.end))).toEqual([body]);
  });

  it('any are, where paragraph after paragraph has one', async () => {
    const article = await readText(`${en}\n\nWho pays: ${en}\n\nWho builds: ${en}\n\nWhat comes next: ${en}`);
    expect(sectionsOf(article).slice(1)).toEqual(['1 |  | Who pays', '1 |  | Who builds', '1 |  | What comes next']);
  });

  it.each([
    ['one paragraph has one', `Objective: ${en}`],
    ['they are particulars', `Time: 8 a.m. on Monday\n\nPlace: Town Hall\n\nHost: The board`],
    ['they are of people', `Ann Lee: ${en}\n\nTom Reed: ${en}\n\nEva Stone: ${en}`],
  ])('there are none where %s', async (_, text) => {
    expect(sectionsOf(await readText(`${en}\n\n${text}\n\n${en}`))).toEqual(['0 |  | ']);
  });
});

describe('lines that have the shape of a heading and are none', () => {
  it.each([
    ['en', 'Quarter | 1 | 2 | 3 |'],
    ['en', 'The'],
    ['en', 'In honour of'],
    ['en', '(Told at the meeting of the harbour board)'],
    ['vi', '**Xin cảm ơn bà!**'],
  ])('%s: %s', async (language, line) => {
    const body = language === 'vi' ? vi : en;
    const lines = [body, line, body, '**Kinh phí**', body, '**Nhân lực**', body];
    const headings = sectionsOf(await readText(lines.join('\n\n'), language)).join('\n');
    expect(headings).not.toContain(line.replaceAll('*', ''));
  });

  it('a sentence that lost its stop below a heading, which is no upper one for it', async () => {
    const unstopped = 'We need to think of the mud in the harbour as more than a bill to be paid';
    const lines = ['# Speech', en, 'Mud and Money', unstopped, en, 'Lamps', en, 'The Lock Gates', en];
    expect(sectionsOf(await readText(lines.join('\n\n')))).toEqual([
      '0 |  | ',
      '1 |  | Mud and Money',
      '1 |  | Lamps',
      '1 |  | The Lock Gates',
    ]);
  });

  it('the title said again on two lines', async () => {
    const lines = ['Meet the Harbour Pilots', en, 'Meet the', `Harbour Pilots, who bring in the ships. ${en}`, en];
    expect(sectionsOf(await readText(lines.join('\n\n')))).toEqual(['0 |  | ']);
  });

  it('the lead that asks what the headings below it ask', async () => {
    const lead = '**Ai xây đê? Ai trả tiền xây đê?**';
    const lines = ['# Xây đê', lead, '**Ai xây đê?**', vi, '**Ai trả tiền xây đê?**', vi];
    expect(sectionsOf(await readText(lines.join('\n\n'), 'vi'))).toEqual([
      '0 |  | ',
      '1 |  | Ai xây đê?',
      '1 |  | Ai trả tiền xây đê?',
    ]);
  });

  it('a heading that is printed again below itself', async () => {
    const lines = ['# Budget', '## New taxes', 'New taxes', en, '## Wages', 'Wages', en];
    const sections = sectionsOf(await readText(lines.join('\n\n')));
    expect(sections.map((line) => line.split(' | ')[2])).toEqual(['New taxes', 'Wages']);
  });

  it('a line that a page cut inside of brackets, and one that ends in a credit', async () => {
    const lines = [vi, 'Mức phí neo đậu (gồm bậc 1, bậc', vi, 'Đê chắn sóng nhìn từ bến (Ảnh tư liệu)', vi];
    expect(sectionsOf(await readText(lines.join('\n\n'), 'vi'))).toHaveLength(1);
  });

  it.each(['Theo Điều 3 Luật Cảng:', 'Mức phí neo đậu như sau:'])('an announcement: %s', async (line) => {
    const lines = [vi, line, vi, 'Kinh phí:', vi, 'Nhân lực:', vi];
    const headings = sectionsOf(await readText(lines.join('\n\n'), 'vi')).join('\n');
    expect(headings).not.toContain(line.replace(':', ''));
  });

  it('a line that only leads elsewhere', async () => {
    const { blocks } = await readText([vi, 'Xem thêm', vi, vi].join('\n\n'), 'vi');
    expect(blocks.some(({ kind }) => kind === 'heading')).toBe(false);
  });

  it('lines of a text that is in capitals throughout', async () => {
    const lines = Array.from(
      { length: 14 },
      (_, index) => `THE HARBOUR NEEDS A BARRIER NOW${index % 2 ? '' : ', AND'}`,
    );
    expect(sectionsOf(await readText(['Speech', en, ...lines].join('\n\n')))).toHaveLength(1);
  });
});

describe('headings among the sentences of a count', () => {
  it('lack the stop and have something below them', async () => {
    const lines = [
      `1. ${vi}`,
      `2. ${vi}`,
      '3. Hồ sơ đề nghị',
      'a) Đơn đề nghị;',
      'b) Bản vẽ đê.',
      '4. Trình tự',
      vi,
      'a) Thẩm định;',
    ];
    const { blocks, text } = await readText([vi, 'Điều 2. Thủ tục', ...lines].join('\n\n'), 'vi');
    const headings = blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ span }) => text.slice(span.start, span.end));
    expect(headings).toEqual(['Điều 2. Thủ tục', '3. Hồ sơ đề nghị', '4. Trình tự']);
  });

  it('are none where others without a stop have nothing below', async () => {
    const { blocks } = await readText([en, `1. ${en}`, '2. A second wall', '3. Sand', `4. ${en}`].join('\n\n'));
    expect(blocks.some(({ kind }) => kind === 'heading')).toBe(false);
  });

  it('a long announcement is none, whatever stands below it', async () => {
    const long =
      'kiểm tra các vấn đề về quyền đối với bến cảng, luồng lạch và phao tiêu, gồm một số trong những nội dung sau:';
    const lines = [vi, `a) Môn lý thuyết: ${long}`, vi, `b) Môn thực hành: ${long}`, vi];
    const { blocks } = await readText(lines.join('\n\n'), 'vi');
    expect(blocks.some(({ kind }) => kind === 'heading')).toBe(false);
  });
});

describe('a bold line', () => {
  it('heads what opens with the law that it cites, though no stop stands there', async () => {
    const lines = [vi, '**Ai được xây đê?**', 'Theo khoản 2 Điều 59 Luật Cảng,', vi, '**Ai trả tiền xây đê?**', vi];
    const headings = sectionsOf(await readText(lines.join('\n\n'), 'vi'));
    expect(headings).toContain('1 |  | Ai được xây đê?');
  });
});

describe('a line that names an office', () => {
  const below = 'Ann Lee announced on Tuesday night that the harbour barrier will be built after years of argument.';
  const headingsIn = async (line: string, text: string) =>
    (await readText([en, line, text, en].join('\n\n'), 'en')).blocks.filter(({ kind }) => kind === 'heading').length;

  it('is no heading above the name that it belongs to', async () => {
    expect(await headingsIn('Tarn County District Attorney', below)).toBe(0);
  });

  it('heads what does not begin with a name', async () => {
    expect(await headingsIn('Tarn County District Attorney', en)).toBe(1);
    expect(await headingsIn('Money for the barrier', below)).toBe(1);
  });
});

describe('questions on lines of their own', () => {
  const asked = ['Who pays for the barrier?', 'When will it be closed?', 'Where do boats wait?'];
  const text = (questions: readonly string[]): string =>
    [en, ...questions.flatMap((question) => [question, en]), '## Law', en, '## Map', en].join('\n\n');

  it('of two sentences are none, though nothing stops the second', async () => {
    const headed = async (line: string): Promise<string[]> =>
      sectionsOf(await readText([en, line, en, 'Money', en].join('\n\n'))).filter((one) => one.includes(line));
    expect(await headed('Stage one means a single gate. The default is two')).toEqual([]);
    expect(await headed('Gates of the harbour')).toHaveLength(1);
    expect(await headed('The harbour of St. Ives')).toHaveLength(1);
  });

  it('in capitals are headings among headings that are marked, where there are two of them', async () => {
    const among = async (...lines: string[]): Promise<string[]> =>
      sectionsOf(
        await readText(
          ['# The barrier', '## Why', en, ...lines.flatMap((line) => [line, en])].join('\n\n'),
          'en',
          'a.md',
        ),
      ).filter((line) => /[A-Z]{4}/u.test(line));
    expect(await among('THE MONEY', 'THE PEOPLE')).toHaveLength(2);
    expect(await among('THE MONEY')).toEqual([]);
  });

  it('are headings too where there are three of them among headings that are marked', async () => {
    const { sections, text: whole } = await readText(text(asked), 'en', 'article.md');
    const headings = sections.flatMap(({ heading }) => (heading ? [whole.slice(heading.start, heading.end)] : []));
    expect(headings).toEqual([...asked, 'Law', 'Map']);
  });

  it('are what somebody wonders where there is but one', async () => {
    const { sections, text: whole } = await readText(text(asked.slice(0, 1)), 'en', 'article.md');
    const headings = sections.flatMap(({ heading }) => (heading ? [whole.slice(heading.start, heading.end)] : []));
    expect(headings).toEqual(['Law', 'Map']);
  });
});

describe('a line below one that ends in a comma', () => {
  it('goes on with it, and heads nothing', async () => {
    const text = [
      'The pier opens again',
      'Mrs Ann Lee,',
      'Harbour master of Tarn',
      `${en} ${en}`,
      'The cost',
      `${en} ${en}`,
    ];
    const { sections } = await readText(text.join('\n\n'));
    expect(sections.filter(({ heading }) => heading !== undefined)).toHaveLength(1);
  });
});

describe('the parts of a programme', () => {
  it('are headings above the time when each begins', async () => {
    const text = [
      'The quay opens again this summer, and everybody who has helped with it is asked to come and see what was built.',
      'The blessing of the boats',
      'at 7:00 on 5 August 2026',
      'in the old chapel',
      'The crossing',
      'at 8:30 on 5 August 2026',
      'from the north pier',
    ].join('\n');
    expect(sectionsOf(await readText(text)).slice(1)).toEqual([
      expect.stringContaining('The blessing of the boats'),
      expect.stringContaining('The crossing'),
    ]);
  });
});

it('a few words behind an empty line head the items right below them, and a line in the middle of a paragraph does not', async () => {
  const items = ['+ 11 May: the gate is lowered', '+ 12 May: divers look at the sill', '+ 30 May: the gate opens'].join(
    '\n',
  );
  const heads = async (text: string): Promise<string[]> =>
    sectionsOf(await readText(text)).filter((each) => each.includes('Key dates'));
  expect(await heads(`${en}\n\nMoney\n\n${en}\n\nKey dates\n${items}`)).toHaveLength(1);
  expect(await heads(`${en}\n\nMoney\n\n${en}\nKey dates\n${items}`)).toHaveLength(0);
});

it('sections by number and a few words with a stop are headed by these, whatever joins the numbers', async () => {
  const told = 'Boats may moor at the inner quay from six in the morning until the gate is shut at night.';
  const lines = ['Rules of the harbour', told, '§ 10-100. Berths of boats.', told, '§ 10-105. Repealer.', told];
  const headings = sectionsOf(await readText(lines.join('\n\n'))).filter((line) => line.includes('§'));
  expect(headings).toEqual(['1 | § 10-100 | Berths of boats', '1 | § 10-105 | Repealer']);
});

it('numbered titles with a stop are headings, though one of them has a list right below it', async () => {
  const list = '- Sổ của bến ghi mỗi chuyến phà đã đi trong ngày.\n- Vé bán ra được đếm lại vào mỗi buổi tối.';
  const lines = [
    '1. Lập sổ thu phí của bến Tràm vào đầu tháng ba hằng năm cho tàu cá và sà lan.',
    vi,
    list,
    '2. Lập sổ chi của bến theo mẫu mới.',
    list,
    '3. Lập báo cáo của bến vào cuối mùa nước.',
    vi,
  ];
  const found = sectionsOf(await readText([vi, ...lines].join('\n\n'), 'vi'));
  expect(found.map((line) => line.split(' | ')[1])).toEqual(['', '1.', '2.', '3.']);
  const steps = ['1. Mở khóa van.', list, '2. Chờ nước rút.', list];
  expect(sectionsOf(await readText([vi, ...steps].join('\n\n'), 'vi'))).toEqual(['0 |  | ']);
});

it('a section whose number goes on from the chapter before is headed by what its clauses are of', async () => {
  const lines = [
    'CHAPTER 1: THE QUAY',
    `1. ${en}`,
    `2. ${en}`,
    'CHAPTER 2: FEES',
    `3. ${en}`,
    '4. Mooring fees',
    `(1) ${en}`,
    `(2) ${en}`,
    '5. A skipper must –',
    '(a) pay at the office on the quay before noon;',
    '(b) show the licence of the boat to the pilot.',
  ];
  const headings = sectionsOf(await readText(lines.join('\n\n')));
  expect(headings.filter((each) => each.includes('4.') || each.includes('5.'))).toEqual([
    expect.stringContaining('4. | Mooring fees'),
  ]);
});

describe('the only line below the title that has no stop', () => {
  it.each([
    ['en', 'Walkers and cyclists will keep the span after a repair of $3 million', []],
    ['vi', 'Người đi bộ giữ được cây cầu sau khi thành phố chi 3 tỷ đồng sửa chữa', []],
    ['en', 'How it came to this', ['How it came to this']],
  ])('is a standfirst where it says something, and heads nothing (%s): %s', async (language, line, headings) => {
    const body = language === 'vi' ? vi : en;
    const title = language === 'vi' ? 'Cầu Mill đóng cửa' : 'The Mill Street Bridge shuts';
    const { sections, text } = await readText([title, line, body, body].join('\n\n'), language, 'a.txt');
    expect(
      sections.flatMap(({ heading }) => (heading === undefined ? [] : [text.slice(heading.start, heading.end)])),
    ).toEqual(headings);
  });
});

describe('a line that no heading has the words of', () => {
  it.each([
    ['en', 'We thank the pilots of the northern harbour, whose work in the long winter has been heavy'],
    ['de', 'Der Halter eines Bootes hat der Behörde jede Fahrt in den Hafen binnen drei Tagen anzuzeigen'],
  ])('is a sentence (%s): %s', async (language, line) => {
    const body =
      language === 'en' ? en : 'Der Rat hat am Montag getagt. Er hat den Lotsen zugehört, die davon erzählten.';
    for (const each of [line, `5. ${line}`]) {
      const { blocks } = await readText([body, each, body, body].join('\n\n'), language, 'a.txt');
      expect(blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
    }
  });
});

describe('a line between the head of a text and its first paragraph', () => {
  it('is a caption or a standfirst between the head of a text and its first paragraph', async () => {
    const line = 'Công nhân đặt đá ở cầu Mill phía bến phà Đông';
    const text = ['# Cầu Mill đóng cửa đến hết tháng Năm', '### Nội dung chính', line, vi, vi].join('\n\n');
    const article = await readText(text, 'vi', 'a.txt');
    expect(sectionsOf(article).filter((each) => each.includes(line))).toEqual([]);
  });
});

it.each([
  ['a comma', ',', 0],
  ['a semicolon', ';', 0],
  ['a letter', '', 1],
])('a line below one that ends in %s', async (_, end, count) => {
  const above = `Will include the ferries, the barges and all other boats of the northern basin${end}`;
  const line = 'Led by the keeper of the lock and the pilots of Tarn';
  const article = await readText(['The new harbour office of Tarn', en, above, line, en, en].join('\n\n'));
  const heads = article.blocks.filter(
    ({ kind, span }) => kind === 'heading' && article.text.slice(span.start, span.end) === line,
  );
  expect(heads).toHaveLength(count);
});
