import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';

const vietnamese = [
  'Xin ông cho biết việc nạo vét đến đâu rồi?',
  '– Chúng tôi đã nạo vét xong sáu trong chín ki-lô-mét luồng, phần còn lại vướng dây cáp cũ.',
  'Theo ông, bao giờ thì xong?',
  '– Nếu trời yên, cuối tháng Bảy chúng tôi sẽ xong. Tôi không hứa sớm hơn.',
];
const english = [
  'How far are you with the dredging?',
  'I can say that six of nine kilometres are done, and that old cables lie in the rest.',
  'When do you hope to end it?',
  'In calm weather we shall be done by the end of July. I promise nothing sooner.',
];

/** Who answers first, by what stands above the questions. */
const answererBelow = async (above: readonly string[], language: 'en' | 'vi' = 'vi'): Promise<string | undefined> => {
  const { text, turns } = await readText(
    [...above, ...(language === 'vi' ? vietnamese : english)].join('\n\n'),
    language,
  );
  const answer = turns.find(({ kind }) => kind === 'answer');
  expect(answer).toBeDefined();
  return answer?.speaker === undefined ? undefined : text.slice(answer.speaker.start, answer.speaker.end);
};

const title = 'Luồng vào cảng Vàm Láng sắp thông';

describe('who answers below questions alone', () => {
  it.each([
    ['Ông Trần Văn Hậu, Giám đốc Ban quản lý cảng Vàm Láng'],
    ['Ông Trần Văn Hậu (ảnh), Giám đốc Ban quản lý cảng Vàm Láng.'],
    ['PGS.TS. Trần Văn Hậu.'],
    ['Ông Trần Văn Hậu – Giám đốc Ban quản lý cảng Vàm Láng'],
    ['Giám đốc Ban quản lý cảng Vàm Láng Trần Văn Hậu'],
    ['Phó Giám đốc Sở Nông nghiệp và Môi trường (NN&MT) Trần Văn Hậu, thành viên Ban chỉ đạo'],
    ['“Luồng phải thông trước mùa lũ thì tàu mới vào được cảng”… Ông Trần Văn Hậu, quyền Giám đốc cảng Vàm Láng.'],
    ['Phóng viên đã có cuộc trao đổi với ông Trần Văn Hậu, Giám đốc Ban quản lý cảng, về việc này.'],
  ])('is presented above them: "%s"', async (line) => {
    expect(await answererBelow([title, line])).toBe('Trần Văn Hậu');
  });

  it('is whom a paper says that it spoke with', async () => {
    const lead = 'The channel has silted up. The Weekly spoke with Ann Lee, the harbour master, about the work.';
    expect(await answererBelow(['A channel for the harbour', lead], 'en')).toBe('Ann Lee');
  });

  it('is who is described, and not who is only named as talking to them', async () => {
    const lead =
      'The channel has silted up. Ann Lee, who retires this month as harbour master, talks to Tom Hall about it.';
    expect(await answererBelow(['A channel for the harbour', lead], 'en')).toBe('Ann Lee');
    const other = 'The channel has silted up. Tom Hall of the Weekly talks to Ann Lee, the harbour master, about it.';
    expect(await answererBelow(['A channel for the harbour', other], 'en')).toBe('Ann Lee');
  });

  it('is the one person whom sentences above the questions name in full, also behind what they are', async () => {
    const lead = 'Sau bảy năm lặn biển, nhà hải dương học Trần Văn Hậu vừa vẽ xong bản đồ luồng đầu tiên.';
    expect(await answererBelow([title, lead])).toBe('Trần Văn Hậu');
    const other = 'Bản đồ do kỹ sư Lê Thị Mận in lại.';
    expect(await answererBelow([title, `${lead} ${other}`])).toBeUndefined();
  });

  it('is who stands in the picture, where what is above the questions names them', async () => {
    const lead = 'After nine winters on the mud the hydrographer Ann Lee has drawn the first map of the channel.';
    const page = [
      '# A channel for the harbour',
      lead,
      '![Ann Lee beside the old pier. (Photo: Tom Hall)](pier.jpg)',
      ...english,
    ];
    const { text, turns } = await readText(page.join('\n\n'), 'en', 'a.md');
    const speaker = turns.find(({ kind }) => kind === 'answer')?.speaker;
    expect(text.slice(speaker?.start, speaker?.end)).toBe('Ann Lee');
  });

  it('is not the paper that they spoke to', async () => {
    const lead = 'Ann Lee keeps the channel of Vam open. She spoke to Harbour Weekly in the rain.';
    expect(await answererBelow(['A channel for the harbour', lead], 'en')).toBe('Ann Lee');
  });

  it('is who is named at the opening of the passage in which the paper says that it asked them', async () => {
    const lead = 'Ann Lee keeps the channel of Vam open with two old dredgers. We asked her how long they will last.';
    expect(await answererBelow(['A channel for the harbour', lead], 'en')).toBe('Ann Lee');
    const other = 'The channel of Vam is open again. We asked her how long that will last.';
    expect(await answererBelow(['A channel for the harbour', other], 'en')).toBeUndefined();
  });

  it('is whom the last sentence above the questions presents', async () => {
    const lead = 'Luồng vào cảng cạn thêm nửa mét. Ông Trần Văn Hậu, Ban quản lý cảng, phân tích vì sao.';
    expect(await answererBelow([title, lead])).toBe('Trần Văn Hậu');
  });

  it('is whom the first question calls, where what stands above it names them in full', async () => {
    const called = ['Ms Lee, how far are you with the dredging?', ...english.slice(1)];
    const above = ['A channel for the harbour', 'The channel has silted up. Ann Lee was asked to clear it.'];
    const { text, turns } = await readText([...above, ...called].join('\n\n'), 'en');
    const speaker = turns.find(({ kind }) => kind === 'answer')?.speaker;
    expect(text.slice(speaker?.start, speaker?.end)).toBe('Ann Lee');
  });

  it('is the one person whom what stands above the questions tells of', async () => {
    const told = 'Ann Lee-Moran has kept the harbour for 20 years. As she retires, she looks back on storms and silt.';
    const { text, turns } = await readText(['A harbour and its keeper', told, ...english].join('\n\n'), 'en');
    const speaker = turns.find(({ kind }) => kind === 'answer')?.speaker;
    expect(text.slice(speaker?.start, speaker?.end)).toBe('Ann Lee-Moran');
  });

  it('is whom a sentence says somebody to be, also where it tells what people say', async () => {
    const lead = 'Người đề xuất nạo vét, mà dân bến nói là “ông bùn”, là ông Trần Văn Hậu, 52 tuổi, giám đốc cảng.';
    expect(await answererBelow([title, lead])).toBe('Trần Văn Hậu');
  });

  it('is whom a sentence describes before it says what they speak of', async () => {
    const lead = 'Sau hai mùa cạn, kỹ sư Trần Văn Hậu, giám đốc cảng Vàm Láng, nói về chỗ yếu nhất: lấy mẫu bùn.';
    expect(await answererBelow([title, lead])).toBe('Trần Văn Hậu');
    const told = 'After two bad summers Dr Ann Lee, head of the harbour, speaks about the mud in the channel.';
    expect(await answererBelow(['A channel for the harbour', told], 'en')).toBe('Ann Lee');
  });

  it('is not known where two are presented, or one does something', async () => {
    const two = ['Ông Trần Văn Hậu, Giám đốc Ban quản lý cảng', 'Bà Lê Thị Mai, Chủ tịch xã Vàm Láng'];
    expect(await answererBelow([title, ...two])).toBeUndefined();
    expect(await answererBelow([title, 'Ông Trần Văn Hậu cho biết luồng đã thông từ tháng trước.'])).toBeUndefined();
    expect(await answererBelow([title])).toBeUndefined();
    // What is called by a person's name is nobody.
    expect(await answererBelow([title, 'Sinh viên Trường Đại học Lê Hoàng Sa'])).toBeUndefined();
  });

  it('does not say what somebody else says in a box', async () => {
    const box = 'TS. Võ Trí, Viện trưởng Viện Thủy lợi: Luồng này cần được nạo vét mỗi năm một lần.';
    const lines = [title, 'Ông Trần Văn Hậu, Giám đốc cảng', ...vietnamese.slice(0, 2), box, ...vietnamese.slice(2)];
    const { text, turns } = await readText(lines.join('\n\n'), 'vi');
    expect(turns.map(({ span }) => text.slice(span.start, span.end)).join(' ')).not.toContain('Võ Trí');
    expect(turns.filter(({ kind }) => kind === 'answer')).toHaveLength(2);
  });
});

describe('others who are not asked', () => {
  const said = 'Luồng sâu thêm một mét thì tàu năm trăm tấn vào được, và giá cước sẽ giảm cho bà con.';
  const line = 'Bà Lê Thị Mận, Chủ tịch Hội Chủ tàu Vàm Láng: Luồng sâu thì cước rẻ';

  /** Who says something, and the first words of it. */
  const voicesIn = async (...below: readonly string[]): Promise<string[]> => {
    const { text, turns } = await readText([title, ...vietnamese, ...below].join('\n\n'), 'vi');
    return turns.flatMap(({ kind, speaker, span }) =>
      kind === 'speech' && speaker !== undefined
        ? [`${text.slice(speaker.start, speaker.end)}: ${text.slice(span.start, span.start + 9)}`]
        : [],
    );
  };

  it('are heard below a line that names them and sums up what they say, and where it stands beside their name', async () => {
    expect(await voicesIn('Xin cảm ơn ông!', line, said, said)).toEqual(['Lê Thị Mận: Luồng sâu']);
    expect(await voicesIn('Xin cảm ơn ông!', `${line}. ${said}`, said)).toEqual(['Lê Thị Mận: Luồng sâu']);
  });

  it('are theirs whose office stands before the name, and go on in the paragraphs below where all is answered', async () => {
    const minister = 'Thứ trưởng Bộ Xây dựng Võ Minh Trí:';
    expect(await voicesIn('Xin cảm ơn ông!', `${minister} ${said}`, said)).toEqual(['Võ Minh Trí: Luồng sâu']);
    const { text, turns } = await readText(
      [title, ...vietnamese, 'Xin cảm ơn ông!', `${minister} ${said}`, 'Bến mới sẽ mở vào tháng tám năm nay.'].join(
        '\n\n',
      ),
      'vi',
    );
    const last = turns.at(-1);
    expect(last?.kind).toBe('speech');
    expect(text.slice(last?.span.start, last?.span.end)).toMatch(/tháng tám năm nay\.$/u);
  });

  it('are named behind the short name of a body in brackets, which is not called after them', async () => {
    const economist = 'Chuyên gia kinh tế trưởng Ngân hàng Phát triển châu Á (ADB) Võ Minh Trí:';
    expect(await voicesIn('Xin cảm ơn ông!', `${economist} ${said}`, said)).toEqual(['Võ Minh Trí: Luồng sâu']);
  });

  it('are two where two are named', async () => {
    const other = 'Ông Võ Trí, thuyền trưởng tàu Vàm Láng 2: Chúng tôi đã đợi mười năm';
    expect(await voicesIn(line, said, other, said)).toEqual(['Lê Thị Mận: Luồng sâu', 'Võ Trí: Luồng sâu']);
  });
});

describe('an interview whose last answer has no name before it', () => {
  it('has it below its question', async () => {
    const lines = [
      'Mia Ross: Tell me how you came to the harbour.',
      'Ann Lee: I came by boat, and the boat sank, so I stayed and took the first work that I was offered.',
      'Mia Ross: What do you do there now?',
      'AL: I keep the records of the harbour, which are older than the town and need dry rooms.',
      'Mia Ross: What was hardest for you to learn?',
      'AL: I had to learn the old hand, in which every letter of the tide tables is written.',
      'Mia Ross: What do you hope to leave behind?',
      'I hope to leave a room without a leak. I do not hope for more than that.',
    ];
    const { text, turns } = await readText([title, ...lines].join('\n\n'), 'en');
    expect(turns.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? 'question' : 'answer')),
    );
    expect(text.slice(turns.at(-1)?.span.start)).toMatch(/^I hope to leave/);
  });
});

it('the paper’s own note, in italics below the last answer, is no part of it', async () => {
  const lines = [
    '# A channel for the harbour',
    ...english.map((line) => (line.endsWith('?') ? `**${line}**` : line)),
    '*Bo Nam asked the questions.*',
  ];
  const { text, turns, furniture } = await readText(lines.join('\n\n'), 'en', 'a.md');
  expect(turns.map(({ span }) => text.slice(span.start, span.end)).join(' ')).not.toContain('Bo Nam');
  expect(furniture.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`).join()).toContain('credit');
});

describe('who is named beside the paper', () => {
  const keeper = 'Ann Lee has kept the harbour for 20 years. Before she goes, she talks about mud and money.';

  it('is told from the paper and its day', async () => {
    const day = 'The Harbour Post, Sunday, 9 March 2025';
    expect(await answererBelow(['A harbour and its keeper', keeper, day], 'en')).toBe('Ann Lee');
    expect(await answererBelow(['A harbour and its keeper', day], 'en')).toBeUndefined();
  });

  it('is not whoever only says something', async () => {
    expect(await answererBelow(['A harbour', 'Ann Lee said the harbour was full of mud.'], 'en')).toBeUndefined();
  });
});
