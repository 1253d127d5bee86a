import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

/** Blocks as one line each, and how many sentences each has. */
const blocksOf = async (text: string, language = 'en'): Promise<[string, number][]> => {
  const article = await readText(text, language);
  return article.blocks.map((block) => [
    article.text.slice(block.span.start, block.span.end).replace(/\s+/g, ' '),
    'sentences' in block
      ? block.sentences.length
      : 'items' in block
        ? block.items.reduce((sum, { sentences }) => sum + sentences.length, 0)
        : 0,
  ]);
};

describe('a sentence that the end of a page parted', () => {
  it('is one again', async () => {
    const text = [
      'The council opened the gate. The harbour master keeps the keys of the northern gate',
      'and of the lock behind it. Nobody else has any.',
    ].join('\n\n');
    expect(await blocksOf(text)).toEqual([[text.replace(/\s+/g, ' '), 3]]);
  });

  it('is one again over several lines, and in an item', async () => {
    const text = [
      '1. Mọi chủ tàu phải ghi tên vào sổ của bến phà Tràm.',
      '2. Chủ tàu đã ghi tên trước ngày 1 tháng 7 năm 2024 mà không thuộc trường hợp miễn phí',
      'và chưa nộp phí của năm trước thì nộp phí hai năm tại bến phà Tràm hoặc tại trụ sở',
      'của ủy ban.',
    ].join('\n\n');
    const blocks = await blocksOf(text, 'vi');
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.[0]).toContain('miễn phí và chưa nộp phí');
    expect(blocks[0]?.[1]).toBe(2);
  });

  it('is one again where the year stands below the word for it', async () => {
    const text =
      'Bến phà Tràm thu phí theo biểu của Tờ trình số 45 ngày 17 tháng 11 năm\n2025.\n\nChủ tàu nộp phí tại bến.';
    expect((await blocksOf(text, 'vi')).map(([line]) => line)).toEqual([
      'Bến phà Tràm thu phí theo biểu của Tờ trình số 45 ngày 17 tháng 11 năm 2025.',
      'Chủ tàu nộp phí tại bến.',
    ]);
  });

  it('is one again where what is counted stands below its qualifier', async () => {
    const text = [
      'The harbour police report more than',
      '500 arrests in one week of May.',
      'More than',
      '€130,000 was found.',
    ];
    expect(await blocksOf(text.join('\n\n'))).toEqual([
      ['The harbour police report more than 500 arrests in one week of May.', 1],
      ['More than €130,000 was found.', 1],
    ]);
    const list = ['The harbour police found more than', '1. a boat without a light', '2. a boat without a name'];
    expect(await blocksOf(list.join('\n\n'))).toHaveLength(2);
  });

  it('is one again where a sentence begins with a preposition, and a number goes on with it', async () => {
    const above = 'The quay of Vam is old. It has stood since the war.';
    const text = [
      'With the ferries of the outer islands, which are thought to carry',
      '1.1 million people by 2040, Vam becomes the largest port of the coast.',
    ];
    expect(await blocksOf([above, ...text].join('\n\n'))).toEqual([
      [above, 2],
      [text.join(' '), 1],
    ]);
    const list = ['With a new lock, the harbour board hopes for three things', '1.1 Deeper water', '1.2 Fewer storms'];
    expect((await blocksOf(list.join('\n\n'))).length).toBeGreaterThan(1);
  });

  it('is one again where a noun goes on below what points to it, and a note of what was heard ends it', async () => {
    const text = [
      'That is what the old lamp, which the fishermen of three villages put up last spring in the yard of this',
      'Harbour Office, reminds us of every day. ~ [MUSIC] ~',
    ];
    expect(await blocksOf(text.join('\n\n'))).toEqual([[text.join(' '), 2]]);
  });

  it('is one again where a short line breaks off above the rest of it', async () => {
    const [line, rest] = ['Hướng dẫn gửi xe ở bến phà sau', 'mưa lớn áp dụng từ tháng Năm. Người gửi không trả phí.'];
    const above = 'Chợ nổi họp mỗi sáng. Ghe đậu kín hai bờ.';
    expect(await blocksOf([above, line, rest].join('\n\n'), 'vi')).toEqual([
      [above, 2],
      [`${line} ${rest}`, 2],
    ]);
    expect(await blocksOf([above, 'Gửi xe', rest].join('\n\n'), 'vi')).toHaveLength(3);
  });

  it('is one again where a shortened name was taken for its end, and no list is', async () => {
    const text = [
      'Đội tuần tra của bến phà Tràm tìm thấy chiếc ghe bị mất, chủ ghe là anh Lê Văn Th.',
      '(43 tuổi) ở ấp Đông. Ghe còn nguyên máy.',
    ].join('\n\n');
    expect(await blocksOf(text, 'vi')).toEqual([[text.replace(/\s+/g, ' '), 2]]);
    const list =
      'Sổ của bến phà Tràm ghi tên ba chủ ghe theo thứ tự, trước hết là anh Lê Văn Th.\n\n(2) Anh Trần Văn B.';
    expect((await blocksOf(list, 'vi')).length).toBeGreaterThan(1);
  });

  it('is none where each paragraph opens with who says it', async () => {
    const chat = ['we meet on Monday.', 'the old pier may well be fine with yet', 'okay, what about the lamps?'];
    const lines = chat.map((line, index) => `**${['rosa', 'rosa', 'tom'][index] ?? ''}:** ${line}`);
    const blocks = await blocksOf(['# Chat of the harbour', ...lines].join('\n\n'));
    expect(blocks).toHaveLength(3);
  });

  it('is one again where a line broke within a span of years', async () => {
    const first = '1. Quy hoạch bến phà Tràm của xã Hòa Mỹ được lập cho thời kỳ 2021';
    const text = `${first}\n- 2030, tầm nhìn đến năm 2050.\n2. Quy hoạch được công bố tại trụ sở của xã.`;
    expect(await blocksOf(text, 'vi')).toEqual([[text.replace(/\s+/g, ' '), 2]]);
  });

  it.each([
    ['a number', 'The council wants to be free of debts by', '2050. The harbour trust pays no rent until then.'],
    ['a name', 'The chair was elected to the board of', 'Tarn and Lott Ferries. The mayor thanked her.'],
    [
      'a clause',
      'The harbour is old, and this matters more to us because',
      'Tarn lives on its ferries. The mayor agreed.',
    ],
    ['what it opens with', 'In honor of', 'Harbour Day, the trust shows its oldest boats. The mayor came.'],
    ['a noun', 'She thanked the', 'Harbour Trust for the lamps. The mayor thanked her.'],
  ])('is one again where it waits for %s', async (_, first, second) => {
    const blocks = await blocksOf(`The council met on Monday.\n\n${first}\n\n${second}\n\nIt met again.`);
    expect(blocks.map(([text]) => text)).toContain(`${first} ${second}`);
  });

  it.each(['khi', 'của', 'thì', 'và'])('is one again before a capital where it ends in "%s"', async (word) => {
    const first = `Chủ bến phải nộp phí neo đậu của năm trước và phí của năm nay ${word}`;
    const second = 'Ủy ban nhân dân xã Hòa Mỹ mở lại bến phà sau mùa nước nổi.';
    const blocks = await blocksOf(`Bến phà có hai cầu tàu.\n\n${first}\n\n${second}\n\nXã có ba bến phà.`, 'vi');
    expect(blocks.map(([text]) => text)).toContain(`${first} ${second}`);
  });

  it('stays apart above an article, and where its last word is half of another', async () => {
    const first = 'Chủ bến phải nộp phí neo đậu của năm trước và của năm nay trước khi';
    const article = await blocksOf(`${first}\n\nĐiều 4. Phí neo đậu của các tàu ở bến.\n\nXã có ba bến.`, 'vi');
    expect(article.map(([text]) => text)).toContain(first);
    const freedom = 'Các chủ bến trong xã được chọn giờ mở cửa và giá vé một cách tự do';
    const blocks = await blocksOf(`Xã có ba bến.\n\n${freedom}\n\nỦy ban xã giữ sổ của các bến.`, 'vi');
    expect(blocks.map(([text]) => text)).toContain(freedom);
  });

  it('is one again in the first item below a heading', async () => {
    const text = [
      'Điều 8. Đội ứng phó của bến',
      '1. Đội ứng phó do Trưởng bến Tràm thành lập từ những người làm việc tại bến phà thuộc',
      'quyền quản lý của xã trước mùa mưa bão.',
      '2. Đội có năm người.',
    ].join('\n\n');
    const blocks = await blocksOf(text, 'vi');
    expect(blocks.some(([block]) => block.includes('thuộc quyền quản lý'))).toBe(true);
  });

  it.each([
    ['a mark ends the first half', 'The harbour master keeps the keys of the northern gate.', 'and of the lock.'],
    ['the line is as short as it was meant', 'The keys of the gate', 'and of the lock behind it.'],
    [
      'it is an item, and the last one follows',
      'The master tells tenants that nobody may look; and',
      'Charges them for it.',
    ],
    ['a letter is a name', 'The council may choose plan A', 'The gate stays open until the council has met.'],
    ['the rest has no end', 'Who wants to see the tables of the tides has to type the command', 'tides print all'],
    ['the rest opens in a capital', 'The harbour master keeps the keys of the northern gate', 'And the lock is his.'],
  ])('stays apart where %s', async (_, first, second) => {
    expect(
      await blocksOf(`The council met on Monday.\n\n${first}\n\n${second}\n\nThe council met again.`),
    ).toHaveLength(4);
  });

  it('stays behind the list of which it is the end', async () => {
    const text = [
      'The harbour master must see to it that',
      '1. every boat that lies in the basin over night,',
      '2. every boat that is laid up on the quay over the winter',
      'is entered in the register of boats.',
    ].join('\n\n');
    expect((await blocksOf(text)).at(-1)?.[0]).toBe('is entered in the register of boats.');
  });
});

describe('a sentence that broke behind its dots', () => {
  const first = 'Do trò chơi buộc người dùng đi lại để tìm thú ảo, thu thập bóng và trứng..';
  const rest = 'nên đã có không ít chuyện bi hài ở bến phà.';

  it('is one again where it goes on in small letters', async () => {
    expect(await blocksOf(`${first}\n\n${rest}`, 'vi')).toEqual([[`${first} ${rest}`, 1]]);
  });

  it('is whole where a capital begins the next', async () => {
    expect(await blocksOf(`${first}\n\nĐã có không ít chuyện bi hài ở bến phà.`, 'vi')).toHaveLength(2);
  });
});

describe('a sentence that broke before its dash', () => {
  const first =
    '1. Sở Giao thông theo dõi, đôn đốc các bến thu phí neo đậu theo đúng kế hoạch, tổng hợp số phí đã thu của các bến trong tỉnh; báo cáo kết quả hằng tháng về Cục Đường thủy nội địa phía Nam';
  const rest = '- Cơ quan thường trực của Ban chỉ đạo bến bãi trước ngày 20 hằng tháng để báo cáo Bộ Giao thông.';
  const second = '2. Các bến giữ sổ thu phí và gửi số thu của bến về Sở Giao thông trước ngày 15 hằng tháng.';

  it('is one again, in its item', async () => {
    const [found] = await blocksOf([first, rest, second].join('\n\n'), 'vi');
    expect(found).toEqual([`${first} ${rest} ${second}`, 2]);
  });

  it('is a list below the item where more lines have a dash', async () => {
    const [found] = await blocksOf([first, rest, '- Bộ Giao thông.', second].join('\n\n'), 'vi');
    expect(found?.[1]).toBe(4);
  });

  it('is none below an item that has a dash itself', async () => {
    const above = `- ${first.slice(3)}`;
    const [found] = await blocksOf(['- Các bến giữ sổ thu phí.', above, rest].join('\n\n'), 'vi');
    expect(found?.[1]).toBe(3);
  });
});

describe('running text that a capital goes on below', () => {
  const lock = 'The council opened the gate. It keeps the keys of the lock';
  const count = async (...lines: string[]): Promise<number> =>
    (await blocksOf([...lines, 'Nobody else has any.'].join('\n\n'))).length;

  it.each([
    [
      'behind a dash',
      'The police said that the owner of the barge took her three boats –',
      'Swan, Heron and Eel – to the old quay of Tarn.',
    ],
    ['behind "is"', `${lock}. The chairman of the Bank is`, 'Mr Tom Ray who has kept the lock for years.'],
    ['within a name', `${lock}. In May it joined the 2030`, 'Global Harbour Pledge.'],
    [
      'within a name, below one long sentence',
      'The police of the harbour, who had searched since noon, found the barge with her three crew, cold and wet but whole, near West 35 th',
      'Street. They were taken to the hospital.',
    ],
    [
      'behind the raised end of a number',
      'The police named the owner as Tom Ray, 58, of 12 East 8 th',
      'Street, in Tarn, who said that his three boats were at sea.',
    ],
    [
      'behind a preposition',
      'The owner wrote nine letters to the harbour regarding',
      'Swan and Heron, his two old boats.',
    ],
    [
      'within a series',
      'Nine men were fined. Ann Lee, 24, of Tarn;',
      'Tom Ray, 36, of Vam; and Eve Moss, 41, of Loi, paid 40 crowns each.',
    ],
    ['behind the place of a dateline', 'TARN HARBOUR –', 'Nine men were fined in May for mooring at night.'],
    [
      'below a dash that only the next line has',
      `${lock} and of the gates behind it, which the county built for a great deal of money after the last great flood`,
      '- to let boats out at night.',
    ],
  ])('is one with it %s', async (_, line, rest) => {
    expect(await count(line, rest)).toBe(2);
  });

  it.each([
    ['where a sentence opens below', `${lock} in Tarn`, 'The chairman opened it in May.'],
    [
      'below an hour',
      'The police will let the owner of the boats know at 8 am',
      'Street lamps, in Tarn, are out until May.',
    ],
    ['below a heading that ends in a name', 'How the council keeps the gate of Tarn', 'Global Harbour Pledge.'],
    [
      'below a list that a colon announced',
      'Nine men were fined. They are: Ann Lee, 24, of Tarn;',
      'Tom Ray, 36, of Vam; and Eve Moss, 41, of Loi.',
    ],
    ['where "is" closes a clause', `${lock}. Nobody knows what it is`, 'Mr Tom Ray has kept the lock for years.'],
    [
      'above a list of dashes',
      `${lock} and of the gates behind it, which the county built for a great deal of money after the last great flood`,
      '- to let boats out at night.\n\n- to keep salt out.',
    ],
  ])('is apart %s', async (_, line, rest) => {
    expect(await count(line, rest)).toBeGreaterThan(2);
  });
});
