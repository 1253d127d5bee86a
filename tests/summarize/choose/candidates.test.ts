import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/summarize/choose/candidate.js';
import { together } from '../../../src/summarize/group/together.js';
import { annotated, candidatesIn, type Annotated } from '../annotated.js';

const textsOf = ({ statements }: Annotated, { sentences }: Candidate): string[] =>
  sentences.map((index) => statements[index]?.text ?? '');

/** Each candidate that holds some words, as what it shows. */
const holding = (text: Annotated, words: string, room?: number): string[][] =>
  candidatesIn(text, room)
    .map((candidate) => textsOf(text, candidate))
    .filter((texts) => texts.some((one) => one.includes(words)));

/** The same, where there is one at least. */
const someHolding: typeof holding = (...asked) => {
  const found = holding(...asked);
  expect(found).not.toEqual([]);
  return found;
};

describe('what each of two sides holds', () => {
  const ledger =
    '# Sổ bến\n\nSổ của bến Tràm có hai bên cho mỗi chuyến đò.\n\nBên Thu: Tiền vé của khách qua sông trong ngày.\n\nBên Chi: Tiền dầu và tiền công của người lái đò.\n\nCuối ngày người giữ bến cộng cả hai bên.';
  it('is told of both or of none', async () => {
    for (const texts of someHolding(await annotated(ledger, 'vi'), 'Tiền vé'))
      expect(texts.join(' ')).toContain('Tiền dầu');
  });
});

describe('a list that a stop parts', () => {
  it.each([
    ['en', 'The money comes from the state and the banks. Or it comes from the members themselves.', 'the state'],
    ['vi', 'Tiền được góp từ nhà nước và các ngân hàng. Hoặc tiền tiết kiệm của chính các thành viên.', 'nhà nước'],
  ])('is told whole (%s)', async (language, text, first) => {
    const found = holding(await annotated(text, language), first);
    expect(new Set(found.map((texts) => texts.length))).toEqual(new Set([2]));
  });
});

describe('from when an act holds', () => {
  it.each([
    [
      'vi',
      'Quy chế bến Tràm có hiệu lực kể từ ngày ký. Quy định về phí neo đậu tại Điều 5 có hiệu lực kể từ ngày 1 tháng 1 năm 2027.',
      'kể từ ngày ký',
    ],
    [
      'en',
      'The byelaws of the harbour come into force on the day of signing. The rules on mooring fees come into force on 1 January 2027.',
      'day of signing',
    ],
  ])('is told with what holds from another day (%s)', async (language, text, first) => {
    const found = someHolding(await annotated(text, language), first);
    expect(new Set(found.map((texts) => texts.length))).toEqual(new Set([2]));
  });
});

describe('a sentence that leans on the one before it', () => {
  it.each([
    [
      'en',
      'The bank lends the village six million crowns for ten years. It asks for no interest in the first two.',
      'no interest',
      'six million',
    ],
    [
      'vi',
      'Nhiều làng ven sông Hậu sống được nhờ khách đến xem chợ nổi mỗi sáng. Điển hình là làng Trường Lộc đón bốn trăm lượt khách một ngày.',
      'Trường Lộc',
      'Nhiều làng',
    ],
    [
      'vi',
      'Theo hợp tác xã, nếu quỹ không chi thêm tiền thì giá dầu cho ghe sẽ tăng ngay trong tháng. Cụ thể, dầu loại một tăng 524 đồng mỗi lít.',
      '524 đồng',
      'nếu quỹ không chi',
    ],
    [
      'vi',
      'Ngân hàng Sông Xanh cho hợp tác xã vay sáu tỷ đồng trong mười năm. Khoản tiền này đã được hội đồng thông qua ở kỳ họp thứ hai.',
      'Khoản tiền này',
      'sáu tỷ đồng',
    ],
    [
      'en',
      'Four boats left the harbour before the storm came in from the west. The other nine stayed at the quay.',
      'other nine',
      'Four boats',
    ],
    [
      'vi',
      'Đội kiểm tra thu giữ hai tấn cá khô không rõ nguồn gốc ở chợ Bến Tràm. Đến 23 giờ cùng ngày, đội thu giữ thêm một xe hàng ở cầu Mới.',
      'cùng ngày',
      'hai tấn cá khô',
    ],
    [
      'en',
      'Years ago the harbour promised to sell no more paper tickets. Unfortunately, the office still does.',
      'Unfortunately',
      'Years ago',
    ],
    [
      'en',
      'For years the ferry lost passengers to the bridge. The new timetable, however, has brought most of them back.',
      'new timetable',
      'For years',
    ],
    [
      'en',
      'Two berths on the east quay opened again in May. The added room lets three ships unload at once.',
      'added room',
      'Two berths',
    ],
    [
      'vi',
      'Nước lũ đã rút khỏi đoạn quốc lộ ven sông đi qua chợ Bến Tràm từ trưa thứ ba. Trong xã, 3 đoạn đường khác vẫn bị ngập sâu hơn nửa mét.',
      '3 đoạn đường khác',
      'Nước lũ đã rút',
    ],
    [
      'vi',
      'Hợp tác xã Sông Xanh đề nghị các chủ ghe báo sớm những chỗ bờ kè bị sạt. Đồng thời, tăng cường kiểm tra các bến phà vào mùa lũ.',
      'kiểm tra các bến phà',
      'báo sớm',
    ],
    [
      'fr',
      'La ville veut relever la digue de deux mètres. Pour cela, elle a acheté deux pompes et un terrain.',
      'deux pompes',
      'relever la digue',
    ],
  ])('comes with it or not at all (%s)', async (language, text, leaning, needed) => {
    const found = holding(await annotated(text, language), leaning);
    expect(found.length).toBeGreaterThan(0);
    for (const texts of found) {
      expect(texts).toHaveLength(2);
      expect(texts[0]).toContain(needed);
    }
  });

  it('is not chosen where what it leans on stands under another heading, or nowhere', async () => {
    const parted = await annotated(
      '# Loans\n\n## The bank\n\nThe bank lends the village six million crowns.\n\n## The terms\n\nIt asks for no interest in the first two years.',
    );
    expect(holding(parted, 'no interest')).toEqual([]);
    expect(holding(await annotated('It asks for no interest in the first two years of the loan.'), 'interest')).toEqual(
      [],
    );
  });

  it.each([
    ['en', 'of them', 'The town owns 120 pumps. Of these, 40 are broken.', '40 are broken'],
    [
      'en',
      'a name',
      'Two wardens watch the gate by night. The harbour board calls these the quiet shifts.',
      'quiet shifts',
    ],
    ['en', 'an addition', 'For years the islanders asked for a doctor. Families also want a school.', 'want a school'],
    [
      'vi',
      'an addition',
      'Nhiều năm nay dân đảo xin một bác sĩ. Nhiều nhà cũng xin một ngôi trường.',
      'xin một ngôi trường',
    ],
    ['vi', 'a part', 'Xã có 120 máy bơm. Trong đó, 40 máy đã hỏng từ năm ngoái.', '40 máy đã hỏng'],
    ['vi', 'a short name', 'Hợp tác xã Sông Xanh nuôi tôm ở Vàm Láng. Đơn vị đã trả hết nợ ngân hàng.', 'trả hết nợ'],
    ['vi', 'what stands above', 'Xã cấm bơm nước và cấm đốt rơm. Các quy định trên có hiệu lực từ tháng 6.', 'tháng 6'],
  ])('comes with it (%s, %s)', async (language, _, text, leaning) => {
    for (const texts of someHolding(await annotated(text, language), leaning)) expect(texts).toHaveLength(2);
  });

  it.each([
    ['en', 'Ann Lee lives in Tarn. Although the bank lends six million, the village will pay for the pumps itself.'],
    [
      'vi',
      'Xã có hai ngân hàng và một chợ nhỏ. Mặc dù ngân hàng cho vay sáu tỷ đồng, hợp tác xã vẫn tự trả tiền máy bơm.',
    ],
  ])('does not lean where it concedes something itself (%s)', async (language, text) => {
    const found = holding(await annotated(text, language), language === 'en' ? 'Although' : 'Mặc dù');
    expect(found.map((texts) => texts.length)).toEqual([1]);
  });

  it('is understood alone where it opens with a time or a name', async () => {
    const found = holding(
      await annotated(
        'The bank lends the village six million crowns. In March the council signed the contract in Tarn.',
      ),
      'signed the contract',
    );
    expect(found).toEqual([['In March the council signed the contract in Tarn']]);
  });
});

describe('a sentence that names whom it speaks of', () => {
  it.each([
    [
      'en',
      'calls a speaker by a short name',
      'Ann Lee, who runs the port, opened the quay on Monday. The band played for an hour. Lee said the second quay will open in May.',
      'second quay',
    ],
    [
      'en',
      'says what it said',
      'The band played for an hour. The port of Tarn said it sold two ferries to a yard.',
      'two ferries',
    ],
    [
      'vi',
      'names the place that it points to',
      'Đội nhạc chơi suốt buổi. Chủ tịch tỉnh An Hải tiếp bốn cựu lãnh đạo của tỉnh này vào sáng thứ hai.',
      'cựu lãnh đạo',
    ],
    [
      'vi',
      'opens with capital of a company',
      'Đội nhạc chơi suốt buổi. Vốn điều lệ của Cảng Tràm tăng lên 40 tỷ đồng.',
      '40 tỷ đồng',
    ],
  ])('stands alone where it %s: %s', async (language, _, text, words) => {
    const found = holding(await annotated(text, language), words);
    expect(found.map((texts) => texts.length)).toContain(1);
  });

  it('needs what names a speaker where it has but a pronoun', async () => {
    const text = await annotated('Ann Lee opened the quay on Monday. The second quay will open in May, she said.');
    for (const texts of someHolding(text, 'second quay')) expect(texts).toHaveLength(2);
  });
});

describe('a sentence that the next one limits', () => {
  it('is told without what only announces a list that limits it', async () => {
    const rule =
      'Luật cũ cho chủ tàu neo đậu ở bến không quá mười hai giờ mỗi ngày.\n\nNhưng luật mới đã thêm những trường hợp sau đây:\n\n- Tàu hỏng máy.\n- Tàu cứu hộ.';
    const found = holding(await annotated(rule, 'vi'), 'không quá mười hai giờ');
    expect(found.flat().filter((text) => text.startsWith('Nhưng luật mới'))).toEqual([]);
  });

  it('is shown with it', async () => {
    const found = holding(
      await annotated(
        'The grant covers two thirds of the cost. However, it lapses at the end of March unless a contract is signed.',
      ),
      'two thirds',
    );
    expect(found.length).toBeGreaterThan(0);
    for (const texts of found) expect(texts.join(' ')).toContain('lapses at the end of March');
  });
});

describe('a sentence that does not hold for somebody', () => {
  it.each([' ', '\n\n'])('is shown with what says for whom, beside it or below it', async (parting) => {
    const story = `# Chuyện đê\n\nSau mười hai năm, mọi chủ đất ven đê được đền bù theo giá mới của tỉnh.${parting}Riêng ông Bảy Lành không được đền bù vì đất của ông không có giấy tờ.`;
    for (const texts of someHolding(await annotated(story, 'vi'), 'mọi chủ đất'))
      expect(texts.join(' ')).toContain('Riêng ông Bảy Lành');
  });
});

describe('a sentence that calls somebody by a short name', () => {
  const story = (opening: string, last: string): string =>
    `# Chuyện bến phà\n\n${opening}\n\nChị Phan Thị Thúy, 40 tuổi, bán vé ở bến phà Tràm từ năm 2009. Mỗi ngày bến đón gần bốn nghìn lượt khách.\n\n${last}`;
  const opening = 'Xã Vàm Láng vừa thay chiếc phà cũ bằng hai chiếc phà mới chạy điện.';

  it('is told with the one that introduces her, not only with her family name in brackets', async () => {
    const text = await annotated(story(opening, 'Chuyến phà cuối của chị Thúy rời bến lúc 22 giờ hôm thứ bảy.'), 'vi');
    expect(someHolding(text, 'Chuyến phà cuối')).toEqual([
      [
        'Chị Phan Thị Thúy, 40 tuổi, bán vé ở bến phà Tràm từ năm 2009',
        'Chuyến phà cuối của chị Thúy rời bến lúc 22 giờ hôm thứ bảy',
      ],
    ]);
  });

  it('is told with the one that says more than a letter of her', async () => {
    const last = 'Chuyến phà cuối của chị T. rời bến lúc 22 giờ hôm thứ bảy.';
    const text = await annotated(story(opening, last).replace('Chị Phan Thị Thúy', 'Tài xế P.T.T.'), 'vi');
    expect(someHolding(text, 'Chuyến phà cuối').map((texts) => texts[0])).toEqual([
      'Tài xế P.T.T., 40 tuổi, bán vé ở bến phà Tràm từ năm 2009',
    ]);
  });

  it.each([
    ['she says it', 'Chị Thúy cho biết chuyến phà cuối rời bến lúc 22 giờ hôm thứ bảy.'],
    ['no title of hers is a pronoun', 'Chuyến phà cuối của bác sĩ Thúy rời bến lúc 22 giờ hôm thứ bảy.'],
  ])('may stand alone where %s', async (_, last) => {
    const found = someHolding(await annotated(story(opening, last), 'vi'), 'uyến phà cuối');
    expect(found.map((texts) => texts.length)).toContain(1);
  });

  it('may stand alone where the title names her', async () => {
    const last = 'Chuyến phà cuối của chị Thúy rời bến lúc 22 giờ hôm thứ bảy.';
    const named = story(opening, last).replace('Chuyện bến phà', 'Chị Phan Thị Thúy bán vé phà');
    const found = someHolding(await annotated(named, 'vi'), 'Chuyến phà cuối');
    expect(found.map((texts) => texts.length)).toContain(1);
  });
});

describe('a numbered rule of a law', () => {
  it.each(['\n\n', ' '])('is shown with what says where it does not hold, below it or in it', async (parting) => {
    const law = [
      '# Luật Bến cảng',
      '## Điều 1. Phạm vi điều chỉnh',
      'Luật này quy định việc tàu thuyền ra vào các bến cảng của tỉnh An Hải.',
      '## Điều 2. Thứ tự vào bến',
      `1. Tàu chở khách vào bến trước tàu chở hàng ở mọi cảng.${parting}Trường hợp tàu chở hàng mang thuốc cứu người thì tàu đó vào bến trước.`,
      '2. Tàu vào bến phải báo trước hai giờ cho cảng vụ.',
      '## Điều 3. Hiệu lực thi hành',
      'Luật này có hiệu lực từ ngày 01 tháng 01 năm 2027.',
    ].join('\n\n');
    const text = await annotated(law, 'vi');
    expect(text.annotation.reading.article.genre).toBe('legal');
    const single = holding(text, 'Tàu chở khách', 8).filter((texts) => texts.length < 3);
    for (const texts of single) expect(texts.join(' ')).toContain('Trường hợp tàu chở hàng');
  });
});

describe('a series', () => {
  const list =
    'The board attached three conditions to the plan:\n\n- The gates close only at high tide.\n- A panel reports on the marsh every year.\n- No household pays more than 38 crowns a year.';

  it('is chosen whole', async () => {
    const text = await annotated(`The board met on Monday in the town hall.\n\n${list}`);
    const [series, ...more] = candidatesIn(text).filter((candidate) => candidate.series !== undefined);
    expect(more).toEqual([]);
    expect(series?.series?.items).toHaveLength(3);
    expect(holding(text, 'A panel reports')).toEqual([
      [
        'The gates close only at high tide',
        'A panel reports on the marsh every year',
        'No household pays more than 38 crowns a year',
      ],
    ]);
  });

  it('is not chosen where it says whom to call', async () => {
    const calls =
      'Who lives by the harbour may call one of these offices:\n\n- Gates and openings: 1-555-555-0142\n- Water in cellars: 1-555-555-0187\n- Boats in the outer basin: 1-555-555-0163';
    const text = await annotated(`The board met on Monday in the town hall.\n\n${calls}`);
    expect(candidatesIn(text).some(({ series }) => series !== undefined)).toBe(false);
  });

  it('is not chosen below the rest of a row of a table', async () => {
    const row =
      'No | Kind | Means of proof | | 1 | Small payments | A word || 2 | Transfers | One of the following marks of the customer: (i) the finger of the left hand; (ii) the face as the card shows it.';
    const text = await annotated(`The board met on Monday in the town hall.\n\n${row}`);
    expect(candidatesIn(text).some(({ series }) => series !== undefined)).toBe(false);
  });

  it('is not chosen where it would fill the deck, nor are its items by themselves', async () => {
    const text = await annotated(`The board met on Monday in the town hall.\n\n${list}`);
    const room = 15;
    expect(candidatesIn(text, room).some(({ series }) => series !== undefined)).toBe(false);
    expect(holding(text, 'A panel reports', room)).toEqual([]);
  });

  it('has its inner items with it, and is its outer ones alone where there is no room', async () => {
    const nested =
      '- The gates close only at high tide.\n  - A horn sounds an hour before they close.\n  - Boats that wait outside are told by radio.\n- A panel reports on the marsh every year.\n- No household pays more than 38 crowns a year.';
    const text = await annotated(`The board decided this in the town hall:\n\n${nested}`);
    const itemsWithin = (room: number): number | undefined =>
      candidatesIn(text, room).find(({ series }) => series !== undefined)?.series?.items.length;
    expect(itemsWithin(1000)).toBe(5);
    expect(itemsWithin(30)).toBe(3);
  });

  it('gives no inner item without the one that it stands under', async () => {
    const nested =
      '- The gates close only at high tide.\n  - A horn sounds an hour before they close.\n  - Boats that wait outside are told by radio.\n- A panel reports on the marsh every year.';
    const text = await annotated(`The board decided this in the town hall:\n\n${nested}`);
    for (const texts of someHolding(text, 'A horn sounds', 20))
      expect(texts.join(' ')).toContain('The gates close only at high tide');
  });
});

describe('an item that only names what its own items tell of', () => {
  it('is chosen with one of them, and never alone', async () => {
    const agenda =
      '- barrier: sell the old pumps\n  - The buyers agreed to a price of nine crowns.\n  - The board waits for a letter from the bank.\n- Marsh: plant new reeds\n  - The panel agreed to plant them in the spring of next year.';
    const text = await annotated(`# Board\n\n## Agenda\n\n${agenda}`);
    expect(holding(text, 'sell the old pumps', 5).filter((texts) => texts.length === 1)).toEqual([]);
    expect(holding(text, 'nine crowns', 5).map((texts) => texts.length)).toEqual([2]);
  });
});

describe('no candidate is', () => {
  it.each([
    ['a question', 'en', 'Who pays for the gates of the new barrier?'],
    ['a question', 'vi', 'Trạm bơm mới có chạy được suốt mùa khô hay không?'],
    ['what only announces', 'en', 'The board names three reasons for this decision:'],
    ['nobody’s quotation', 'en', '“Nobody here is against keeping the town dry in winter.”'],
    ['nobody’s quotation', 'vi', '“Không ai ở đây phản đối việc giữ cho xã khô ráo vào mùa mưa.”'],
    ['what only points to what stands below', 'vi', 'Dưới đây là bảng giờ chạy và cách vận hành của ba trạm bơm mới.'],
    ['a word or two', 'en', 'Not yet.'],
  ])('%s (%s)', async (_, language, sentence) => {
    const before =
      language === 'vi' ? 'Hợp tác xã đã lắp ba trạm bơm mới ở xã.' : 'The board met on Monday in the hall.';
    const text = await annotated(`${before}\n\n${sentence}`, language);
    expect(candidatesIn(text).map((candidate) => textsOf(text, candidate))).toEqual([[before.slice(0, -1)]]);
  });
});

describe('a candidate is', () => {
  it.each([
    ['a condition with what follows from it', 'vi', 'Nếu chủ tàu không báo trước thì bến sẽ thu thêm hai triệu đồng.'],
    ['a condition that decides without a comma', 'vi', 'Nếu mưa kéo dài trạm bơm sẽ chạy suốt đêm để cứu lúa.'],
    [
      'what names a paper in marks',
      'vi',
      'Hai hợp tác xã đã ký “Bản thỏa thuận về việc chia nước cho ruộng lúa và ao tôm trong ba mùa khô tới”.',
    ],
    ['what ends in a time', 'vi', 'Trạm bơm mới có thể chạy thử vào cuối tháng này hoặc đầu tháng sau.'],
    ['a passive of saying', 'vi', 'Những máy bơm chạy bằng điện mặt trời có thể được khuyến cáo.'],
  ])('%s (%s)', async (_, language, sentence) => {
    const text = await annotated(`Hợp tác xã đã lắp ba trạm bơm mới ở xã.\n\n${sentence}`, language);
    expect(
      candidatesIn(text)
        .map((candidate) => textsOf(text, candidate))
        .flat(),
    ).toContain(sentence.slice(0, -1));
  });
});

describe('a line that tells nothing', () => {
  it.each([
    ['vi', 'a noun phrase below a picture', 'Hội đồng đã họp sáng thứ Hai.\n\nNhà ga mới bên bờ sông Hậu.', 'Nhà ga'],
    [
      'vi',
      'a noun phrase that was glued to a paragraph',
      'Hội đồng đã họp sáng thứ Hai và giao việc cho ba ấp. Nhà ga mới bên bờ sông Hậu.',
      'Nhà ga',
    ],
    [
      'en',
      'how to reach somebody by mail',
      'The council met on Monday. Write to Ann Lee at ann.lee@tarn.example.',
      'Write to',
    ],
    ['en', 'a telephone', 'The council met on Monday. The office answers at 01632 960733 every day.', 'answers'],
    [
      'en',
      'a telephone abroad',
      'The council met on Monday. The office answers at 1-555-555-0142 every day.',
      'answers',
    ],
    ['en', 'an aside in brackets', 'The council met on Monday.\n\n(Ann Lee shows the plan of the harbour.)', 'Ann Lee'],
    [
      'en',
      'a row of a table',
      'The council met on Monday.\n\n| The form for the owner of a boat | | The form that is signed at the quay |',
      'owner',
    ],
    ['en', 'a condition with a stop behind it', 'The council met on Monday. If the owner moves away.', 'owner'],
    [
      'vi',
      'who speaks, where the words follow in the next paragraph',
      'Hội đồng đã họp sáng thứ Hai.\n\nÔng Trần Văn An, chủ nhiệm hợp tác xã, nhận định.\n\nMùa khô năm nay đến sớm hơn.',
      'chủ nhiệm',
    ],
  ])('is not chosen (%s): %s', async (language, _, text, words) => {
    expect(holding(await annotated(text, language), words)).toEqual([]);
  });
});

describe('a sentence that is set against another', () => {
  it.each([
    ['en', 'The gates were to open in May. However, the crane is still in Bremen.', 'Bremen'],
    ['en', 'The town wanted gates. Instead, the bank pays for pumps.', 'pumps'],
    ['vi', 'Cống phải mở vào tháng Năm. Tuy nhiên, cần cẩu vẫn ở cảng cũ.', 'cảng cũ'],
    ['vi', 'Xã muốn xây cống. Thay vào đó, huyện mua máy bơm.', 'máy bơm'],
  ] as const)('stays with it (%s): %s', async (language, text, words) => {
    for (const texts of someHolding(await annotated(`# T\n\n${text}`, language), words)) expect(texts).toHaveLength(2);
    expect(holding(await annotated(`# T\n\n${text}`, language), words)).not.toEqual([]);
  });
});

describe('a sentence that the next paragraph turns', () => {
  it.each([
    [
      'en',
      'The harbour has never flooded in summer.',
      'However, last July the quays stood under water.',
      'never flooded',
    ],
    ['vi', 'Lâu nay cống chưa bao giờ hỏng.', 'Tuy nhiên, tháng trước cửa cống đã vênh.', 'chưa bao giờ'],
  ] as const)('is shown with it (%s)', async (language, first, next, words) => {
    const text = await annotated(`# T\n\n${first}\n\n${next}`, language);
    for (const texts of someHolding(text, words)) expect(texts).toHaveLength(2);
  });
});

describe('a list whose marks were lost', () => {
  const crashes = [
    'A ferry hit the north pier in May.',
    'A barge sank off the lock in June.',
    'Two tugs met in fog in July.',
  ];
  const listed = (...more: string[]) =>
    annotated(['# T', 'The board met on Monday. Recent accidents include:', ...crashes, ...more].join('\n\n'));

  it('is shown below what announces it', async () => {
    const text = await listed('The board has asked for lights. It will meet again in March.');
    for (const texts of someHolding(text, 'A barge sank')) expect(texts[0]).toContain('Recent accidents include');
    expect(holding(text, 'A barge sank')).not.toEqual([]);
    for (const texts of someHolding(text, 'asked for lights')) expect(texts.join(' ')).not.toContain('include');
  });

  it('is none where the whole text is written so', async () => {
    const news = Array.from(
      { length: 8 },
      (_, place) => `In week ${place + 2} the pilots counted ${place + 20} boats.`,
    );
    for (const texts of someHolding(await listed(...news), 'A barge sank')) expect(texts).toHaveLength(1);
  });
});

describe('what a stop parts from its condition', () => {
  it.each([
    ['en', 'If the letter was not sent in time. The board states the reason in writing.', 'states the reason'],
    ['vi', 'Trường hợp không gửi thư đúng hạn. Đơn vị phải nêu rõ lý do bằng văn bản.', 'nêu rõ lý do'],
  ] as const)('is never shown without it (%s)', async (language, text, words) => {
    expect(holding(await annotated(`# T\n\n${text}`, language), words)).toEqual([]);
  });
});

describe('words that only lead to others', () => {
  it.each([
    ['en', 'Let me turn to the money for the pumps.'],
    ['vi', 'Tôi xin trình bày về tiền mua máy bơm.'],
    ['en', 'Because nobody had told the crews.'],
    ['vi', 'Nhằm bảo đảm an toàn cho các hộ dân ven sông.'],
    ['en', 'In this post, we look at the money for the pumps.'],
    ['vi', 'Hãy cùng tìm hiểu về tiền mua máy bơm trong bài viết này.'],
    ['vi', 'Bài này, tòa soạn sẽ kể về tiền mua máy bơm.'],
    ['en', 'Download the form for the new moorings here.'],
    ['vi', 'Tải mẫu đơn xin cấp bến mới tại đây.'],
    ['en', 'Visit www.harbour.example to read all the plans of the town.'],
    ['vi', 'Xem thêm: Bến cảng mới mở cửa vào tháng Năm.'],
    ['en', 'Because the letter is a step that every audit needs.'],
    ['vi', 'Do lập thư là thủ tục cần thiết để kiểm toán.'],
  ] as const)('are no statement (%s): %s', async (language, sentence) => {
    const before = language === 'vi' ? 'Hội đồng đã họp sáng thứ Hai.' : 'The board met on Monday.';
    const text = await annotated(`# T\n\n${before}\n\n${sentence}`, language);
    expect(candidatesIn(text).map((candidate) => textsOf(text, candidate))).toEqual([[before.slice(0, -1)]]);
  });
});

describe('what an article says of itself', () => {
  it.each([
    ['legal', 'In this article, a tenant is who holds a mooring for a year.'],
    ['news', 'This post of the harbour police is manned at night.'],
    ['news', 'Two hundred boats of the fishing fleet winter here.'],
  ] as const)('is no other matter (%s): %s', async (genre, sentence) => {
    const text = await annotated(
      `# The harbour\n\nEvery tenant shall pay by the end of May.\n\n${sentence}`,
      'en',
      genre,
    );
    expect(holding(text, sentence.slice(0, -1))).not.toEqual([]);
  });
});

describe('one person who tells of themselves', () => {
  const told =
    'The team has kept the gates for ten years. I joined it as an engineer in spring. The crews work in two shifts.';

  it.each(['report', 'notice'] as const)('is nobody whom a slide would name (%s)', async (genre) => {
    expect(holding(await annotated(`# Gates\n\n${told}`, 'en', genre), 'joined it')).toEqual([]);
    expect(holding(await annotated(`# Gates\n\n${told}`, 'en', genre), 'two shifts')).not.toEqual([]);
  });

  it('is who gives a speech', async () => {
    expect(holding(await annotated(`# Gates\n\n${told}`, 'en', 'speech'), 'joined it')).not.toEqual([]);
  });
});

describe('an author who speaks as "we"', () => {
  const own =
    'We have built a map of every tide gate. Our team asked forty harbours for help. We publish the map today. Boats may read it at sea.';

  it('is told, as nobody else is meant', async () => {
    expect(holding(await annotated(`# A map\n\n${own}`), 'publish the map')).not.toEqual([]);
  });

  it('is nobody where the article reports what others say', async () => {
    const reported =
      'Ann Lee said the map was late. Tom Ray said it was dear. We are all to blame. The harbour master told reporters it was wrong.';
    expect(holding(await annotated(`# A map\n\n${reported}`), 'to blame')).toEqual([]);
  });
});

describe('a quotation of several sentences', () => {
  const quoted =
    '"The gates were shut two hours late. Nobody had told the crew," said Ann Lee, the harbour master of Tarn.';

  it('is one, with who says it', async () => {
    const text = await annotated(`# The gates\n\nThe board met on Monday in the hall.\n\n${quoted}`);
    expect(holding(text, 'two hours late').map((texts) => texts.join(' '))).toContainEqual(
      expect.stringContaining('said Ann Lee'),
    );
  });

  it('is one too where its speaker is introduced before, in another paragraph', async () => {
    const introduced = quoted.replace('said Ann Lee, the harbour master of Tarn', 'Lee said');
    const text = await annotated(
      `# The gates\n\nThe harbour master of Tarn, Ann Lee, opened the meeting on Monday. The hall was full.\n\n${introduced}`,
    );
    expect(holding(text, 'two hours late').map((texts) => texts.join(' '))).toContainEqual(
      expect.stringContaining('Nobody had told the crew," Lee said'),
    );
  });

  it('is none where nobody is named', async () => {
    const unnamed = await annotated(
      '# The gates\n\nThe board met on Monday.\n\n"The gates were shut two hours late. Nobody had told the crew."',
    );
    expect(holding(unnamed, 'two hours late')).toEqual([]);
  });

  it('opens a speech that no slide holds, of which its first sentence is told', async () => {
    const hours = Array.from(
      { length: 8 },
      (_, hour) => `At ${hour + 2} in the night the tide stood at the door of house ${hour}. `,
    );
    const speech = quoted.replace('Nobody', `${hours.join('')}Nobody`);
    expect(holding(await annotated(`# The gates\n\nThe board met on Monday.\n\n${speech}`), 'two hours late')).toEqual([
      ['"The gates were shut two hours late"'],
    ]);
  });

  it.each([
    [
      'en',
      'The town pays for the gate. “This is a good day for the harbour,” said Ann Lee, the harbour master.',
      'good day',
    ],
    ['vi', 'Xã trả tiền xây cống. “Đây là tin vui cho cả bến phà”, bà Lê Thị Anh, trưởng bến, nói.', 'tin vui'],
  ])('is told with what it is about, where it opens by naming that (%s)', async (language, text, words) => {
    const told = holding(await annotated(`# T\n\nThe board met.\n\n${text}`, language, 'news'), words);
    expect(told.length).toBeGreaterThan(0);
    for (const texts of told) expect(texts.length).toBeGreaterThan(1);
  });

  it.each([
    ['This settlement keeps', true],
    // What will, no noun says.
    ['This will keep', false],
  ])('may point to the matter of the article by a noun (“%s …”)', async (opening, mayStandAlone) => {
    const text = await annotated(
      `# The gates\n\nThe board met on Monday in the hall.\n\nThe town has waited for years. “${opening} the old quays dry in winter,” said Ann Lee, the harbour master.`,
    );
    expect(holding(text, opening).some((texts) => texts.length === 1)).toBe(mayStandAlone);
  });
});

describe('a paragraph without a stop at its end', () => {
  const stopped =
    'The board met on Monday. The gates open in May. The bank pays for the pumps.\n\nThe tide was high.\n\nBoats waited outside.';

  it('is no statement where it is one sentence, and keeps those that stand before its end', async () => {
    const text = await annotated(`# T\n\n${stopped}\n\nThe crew of the pilot boat on the quay`);
    expect(holding(text, 'pilot boat')).toEqual([]);
    const longer = await annotated(
      `# T\n\n${stopped}\n\nThe crew has left the quay. The pilot boat is away from the old quay`,
    );
    expect(holding(longer, 'The crew has left')).toHaveLength(1);
    expect(holding(longer, 'pilot boat')).toEqual([]);
  });
});

describe('a speech of which a scan lost stops', () => {
  const said = [
    'Mr President, the town has waited for the gates for years.',
    'We ask the bank for the pumps, and we ask the board for an answer before the winter.',
    'The river has taken three streets since May.',
    'The silence of the board after the flood is a shame for all of us who live behind the old wall and for those who built it',
    'We thank those who came with their boats in the night.',
    'Nobody in this hall wants to see the water in the school again.',
    'The pumps must run by October.',
    'The General Debate of the Harbour Session Was Held in Tarn Old Hall',
  ];

  it('says what a sentence without its stop says, and no names on the paper', async () => {
    const text = await annotated(`# Speech by Ann Lee\n\n${said.join('\n\n')}`, 'en', 'speech');
    someHolding(text, 'silence of the board');
    expect(holding(text, 'General Debate')).toEqual([]);
  });
});

describe('a list that no deck of the size holds', () => {
  const clauses = Array.from(
    { length: 6 },
    (_, index) =>
      `- The ward number ${index + 1} must check every pump of its own street before the end of ${index + 1} weeks`,
  );

  it('gives single items, below what announces them', async () => {
    const text = await annotated(`# T\n\nThe council says what the wards must do:\n\n${clauses.join('\n')}`);
    for (const texts of someHolding(text, 'ward number', 40)) {
      expect(texts).toHaveLength(2);
      expect(texts[0]).toContain('The council says');
    }
    expect(holding(text, 'ward number', 40)).toHaveLength(6);
  });

  it('gives none where what announces them says how many there are', async () => {
    const text = await annotated(`# T\n\nThe council says that there are six steps:\n\n${clauses.join('\n')}`);
    expect(holding(text, 'ward number', 40)).toEqual([]);
  });
});

describe('what an item says behind its first sentence', () => {
  it('comes with that', async () => {
    const text = await annotated(
      `# Ferry rules

## Transfers

- A file holds the contract and the receipt of the fee. The owner’s note is what moves every right and duty to the new holder.
- The board answers within ten working days, in writing, and keeps a copy of the answer.`,
    );
    const found = holding(text, 'moves every right', 0);
    expect(found.length).toBeGreaterThan(0);
    for (const texts of found) expect(texts[0]).toContain('A file holds');
  });
});

describe('what somebody says in a talk', () => {
  const talk = [
    '# The lock',
    'Q: What has the spring done to the gates?',
    'A: The gates have warped in the spring flood. Two men close them by hand now. So that is your…',
    'Q: Who pays for the new ones?',
    'A: The town pays for oak, iron, paint… The boats pay the rest.',
  ].join('\n\n');

  it('is no statement where it breaks off', async () => {
    const known = await annotated(talk);
    expect(holding(known, 'that is your')).toEqual([]);
    expect(holding(known, 'oak, iron')).not.toEqual([]);
  });

  it('is told below the question, and who was asked is not', async () => {
    const presented = talk.replace('Q: What', 'The two sat down with our reporter at the lock.\n\nQ: What');
    expect(holding(await annotated(presented), 'sat down')).toEqual([]);
    const reported = '# The lock\n\nThe keepers of the lock sat down with the council on Monday.';
    expect(holding(await annotated(reported), 'sat down')).not.toEqual([]);
  });

  it.each([
    ['en', 'It is a pleasure to stand before you in this hall.', 'pleasure'],
    ['en', 'Mr Speaker, I beg to move the budget of the port.', 'budget'],
    ['en', 'Once again, I thank the pilots of the port for their patience.', 'patience'],
    ['vi', 'Tôi rất vui mừng được gặp các anh chị trong buổi sáng nay.', 'vui mừng'],
    ['es', 'Nos vemos mañana a la misma hora en este salón.', 'Nos vemos'],
  ])('is no statement where it is polite (%s: %s)', async (language, polite, words) => {
    const said = language === 'vi' ? 'Cảng sẽ mua hai tàu mới trong năm nay.' : 'The port buys two boats this year.';
    expect(holding(await annotated(`# T\n\n${polite} ${said}`, language), words)).toEqual([]);
  });
});

describe('items that go on with a sentence above them', () => {
  it('are not shown where nothing announces them', async () => {
    const items = [
      '(a) Like Ann Lee, whose father kept the lock.',
      '(b) Or Bob Hall, who keeps the lock of the north.',
    ];
    const text = `# T\n\nThe port lives by its people. They build a better port every day.\n\n${items.join('\n\n')}\n\n(c) And Eve Ray, who draws its maps.`;
    expect(holding(await annotated(text), 'Bob Hall')).toEqual([]);
    const announced = text.replace('every day.', 'every day. Three keepers stand for them:');
    expect(holding(await annotated(announced), 'Bob Hall')).not.toEqual([]);
  });
});

describe('what takes up a list', () => {
  it('is told behind it, or not at all', async () => {
    const items = '- Neo đậu sai chỗ.\n- Không nộp phí bến.';
    const after = 'Mức phạt trên là mức phạt đối với cá nhân.';
    const known = await annotated(
      `# T\n\nPhạt từ hai triệu đồng đến bốn triệu đồng đối với một trong các hành vi:\n\n${items}\n\n${after}`,
      'vi',
      'report',
    );
    expect(holding(known, 'Mức phạt trên').filter((texts) => texts.length === 1)).toEqual([]);
  });
});

describe('what an author explains', () => {
  const explained = (language: string, text: string): Promise<Annotated> => annotated(text, language, 'report');

  it.each([
    [
      'en',
      'The function counts the terms of an investment. For example, you hold shares worth a million crowns. Each month you add ten thousand crowns to them.',
      'you hold',
      'ten thousand',
    ],
    [
      'vi',
      'Hàm NPER tính số kỳ của một khoản đầu tư. Ví dụ, bạn có khoản đầu tư một trăm triệu đồng. Mỗi tháng bạn góp thêm một triệu đồng.',
      'bạn có khoản đầu tư',
      'góp thêm',
    ],
  ])('has its examples with what they are examples of, and called so (%s)', async (language, text, example, more) => {
    const known = await explained(language, `# T\n\n${text}`);
    expect(holding(known, example).every((texts) => /(?:For example|Ví dụ)/u.test(texts.join(' ')))).toBe(true);
    for (const texts of someHolding(known, more)) expect(texts).toHaveLength(3);
  });

  it('is told with what it is an example of in the news too', async () => {
    const known = await annotated('# T\n\nMany towns lost water. For example, Lorne was dry for a week.', 'en', 'news');
    expect(holding(known, 'Lorne was dry')).toEqual([
      ['Many towns lost water', 'For example, Lorne was dry for a week'],
    ]);
  });

  it('is no fact in the news where the words stay that call it an example', async () => {
    const known = await annotated(
      '# T\n\nNhiều cảnh trong vở diễn gợi lại một bộ phim cũ. Chẳng hạn như khi người lái đò cười một mình dưới mưa.',
      'vi',
      'news',
    );
    for (const texts of someHolding(known, 'cười một mình')) expect(texts).toHaveLength(2);
  });

  it.each([
    [
      'en',
      'Each link of the chain must earn its share of the price.\n\nFor example, a farmer sells a tonne of rice for four crowns.',
      'sells a tonne',
    ],
    [
      'vi',
      'Mỗi mắt xích phải được chia phần của mình trong giá bán.\n\nChẳng hạn, nông dân bán một tấn lúa với giá bốn triệu đồng.',
      'bán một tấn',
    ],
  ])('is told with what the paragraph above ends with, where it opens one (%s)', async (language, text, example) => {
    const told = someHolding(await explained(language, `# T\n\n${text}`), example);
    expect(told.length).toBeGreaterThan(0);
    for (const texts of told) expect(texts).toHaveLength(2);
  });

  it.each([
    ['en', "But first, here's some background on the site and those who run it.", 'background'],
    ['en', 'This article will show you how the team builds its pages.', 'will show'],
    ['vi', 'Bài viết sau đây sẽ hướng dẫn các bạn cách cố định dòng trong bảng tính.', 'hướng dẫn'],
    ['vi', 'Hãy theo dõi phần dưới để phân biệt hai khái niệm này.', 'phân biệt'],
  ])('is not what only leads to it (%s: %s)', async (language, text, words) => {
    const rest = language === 'vi' ? 'Chức năng này có từ năm 2007.' : 'The site opened in the year 2007.';
    expect(holding(await explained(language, `# T\n\n${text} ${rest}`), words)).toEqual([]);
  });
});

describe('sentences that say the same of one case after the other', () => {
  const bands = [
    'Households that use up to 50 cubic metres pay 4 crowns more a month.',
    'Households that use 51 to 100 cubic metres pay 9 crowns more a month.',
    'Households that use more than 100 cubic metres pay 20 crowns more a month.',
  ];

  it('are told together, each as a line of its own', async () => {
    const text = await annotated(['The council raised the price of water on Monday.', ...bands].join('\n\n'));
    const [own, ...others] = candidatesIn(text).filter(({ sentences }) => sentences.includes(text.at('51 to 100')));
    expect(others).toEqual([]);
    expect(own?.sentences).toHaveLength(3);
    const lines = together(text.annotation, text.statements.slice(1), own === undefined ? [] : [own]);
    expect(lines.map(({ text: line }) => line)).toEqual(bands.map((band) => band.slice(0, -1)));
  });

  it('are told by themselves where there are two, or no numbers', async () => {
    const two = await annotated(bands.slice(0, 2).join('\n\n'));
    expect(candidatesIn(two).map(({ sentences }) => sentences)).toEqual([[0], [1]]);
    const plain = await annotated(bands.map((band) => band.replace(/\d+/gu, 'few')).join('\n\n'));
    expect(candidatesIn(plain)).toHaveLength(3);
  });
});

describe('what somebody says word for word', () => {
  it('is told whole where its first words are few', async () => {
    const text =
      'The council meets in May.\n\n"Power is short. In the busy weeks the mills stand still four days of seven so that the farms have light," said Ann Lee.';
    const found = holding(await annotated(text, 'en', 'news'), 'Power is short');
    expect(found.map((lines) => lines.length)).toEqual([2]);
  });

  it('is nothing in a paragraph that leaves it open, where nobody is named', async () => {
    const text =
      'The sea wall is old, and the council meets in May.\n\n“I have asked for a new wall twice. Nobody answered me at all.\n\nThe money is there, and the stone lies on the quay.';
    expect(holding(await annotated(text, 'en', 'news'), 'asked for a new wall')).toEqual([]);
  });

  it.each([
    [
      'en',
      'The sea wall is old, and the council meets in May.\n\n“I have asked for a new wall twice. Nobody answered me at all.\n\nThe money is there,” said Ann Lee, who runs the port.',
      'asked for a new wall',
    ],
    [
      'vi',
      'Đê biển đã cũ, còn hội đồng sẽ họp vào tháng năm tới. "Tôi đã hai lần xin xây lại đoạn đê này cho bà con.\n\nKhông ai trả lời tôi một câu nào cả ", ông Đỗ Văn Khoa nói.',
      'hai lần xin xây',
    ],
  ])('runs on to the paragraph that closes it, and says who speaks (%s)', async (language, text, words) => {
    const found = holding(await annotated(text, language, 'news'), words);
    expect(found.filter((lines) => lines.length > 1).map((lines) => lines.at(-1))).toEqual([
      expect.stringMatching(/Ann Lee|Đỗ Văn Khoa/u),
    ]);
  });
});

describe('who does it, with whom and by when', () => {
  const plan = [
    '# Kế hoạch tu bổ kè sông Tràm',
    '## Kè phía bắc',
    '- Nhiệm vụ: Đắp lại ba trăm mét kè đã sạt trong mùa lũ năm trước.',
    '- Cơ quan thực hiện:',
    '  - Đơn vị chủ trì: Ban Quản lý bến Tràm.',
    '  - Đơn vị phối hợp: Đội xe của xã Tràm.',
    '## Kè phía nam',
    '- Nhiệm vụ: Trồng hai hàng tràm dọc chân kè trước mùa mưa.',
    '- Đơn vị chủ trì: Hợp tác xã Tràm Xanh.',
  ];

  it('is no list without its task', async () => {
    const text = await annotated(plan.join('\n').replaceAll(/\n(?=#|- Nhiệm)/g, '\n\n'), 'vi');
    const lists = candidatesIn(text, 500)
      .filter(({ series }) => series !== undefined)
      .map((candidate) => textsOf(text, candidate).join(' / '));
    expect(lists.filter((shown) => shown.includes('Đội xe của xã Tràm'))).toEqual(
      lists.filter((shown) => shown.includes('Đắp lại') && shown.includes('Đội xe của xã Tràm')),
    );
    expect(lists.join('\n')).toContain('Trồng hai hàng tràm');
  });
});

describe('what somebody says in a few words', () => {
  const speech =
    'Two ferries were sold. “I will feel good after the vote,” said Ann Lee, who runs the port. “Until then I worry about the quay.” The vote is in May.';

  it('goes on where its paragraph does', async () => {
    const text = await annotated(speech);
    const found = someHolding(text, 'after the vote');
    expect(found.every((texts) => texts.some((one) => one.includes('Until then')))).toBe(true);
  });

  it('ends where another person speaks', async () => {
    const text = await annotated(
      'Two ferries were sold. “I will feel good after the vote,” said Ann Lee, who runs the port. “The quay is safe,” said Tom Reid, the mayor.',
    );
    expect(someHolding(text, 'after the vote')).toContainEqual([expect.stringContaining('after the vote')]);
  });
});

describe('a sentence about what the one before it brings in', () => {
  it('comes with that one', async () => {
    const text = await annotated(
      'The gate broke on Monday evening. Jane Holt told a friend at the mill about the noise. The friend called the wardens at night.',
    );
    expect(someHolding(text, 'called the wardens').every((texts) => texts.length > 1)).toBe(true);
  });
});

describe('an item of a list that counts names below a heading', () => {
  it('is not shown as if it were all of them', async () => {
    const text =
      '# Phí bến\n\n## Đối tượng áp dụng\n\n- Ban Quản lý bến\n- Chủ tàu được xã giao nhiệm vụ chở khách và hàng hóa qua sông Tràm.\n- Người đi phà\n\n## Mức phí\n\nPhí qua sông là hai nghìn đồng một lượt.';
    const found = someHolding(await annotated(text, 'vi'), 'Chủ tàu được xã giao');
    expect(found.every((texts) => texts.some((one) => one.includes('Ban Quản lý')))).toBe(true);
  });
});

describe('what a stop parts from what it belongs to', () => {
  it.each([
    [
      'vi',
      'Bến phà thu phí của chủ tàu và của người đi phà. Và các khoản thu của xã. Chủ tịch xã đã ký.',
      'các khoản thu',
    ],
    ['en', 'The harbour lives on the fees of the ferries. And the rents of two sheds. The mayor came.', 'two sheds'],
  ])('keeps the word that joins it, and is told behind that or not at all (%s)', async (language, text, words) => {
    const one = await annotated(text, language);
    expect(one.statements[one.at(words)]?.text).toMatch(/^(?:Và|And) /u);
    const first = one.statements[0]?.text ?? '';
    expect(holding(one, words).every((texts) => texts.includes(first))).toBe(true);
  });
});

describe('one of two sentences that are set beside each other', () => {
  it.each([
    [
      'en',
      'The pilots met on Monday. Sometimes the channel is easy to follow. Other times, the sand has moved over night. The mayor came.',
      'easy to follow',
    ],
    [
      'vi',
      'Bến phà họp ngày thứ hai. Một mặt, luồng mới giúp tàu đi nhanh hơn. Mặt khác, bờ sông sạt lở nhiều hơn trước. Chủ tịch xã đã đến.',
      'luồng mới',
    ],
    [
      'vi',
      'Bến phà họp ngày thứ hai. Nhẹ thì chủ tàu bị nhắc nhở trước cả bến. Nặng thì tàu nằm bờ đến hết mùa nước. Chủ tịch xã đã đến.',
      'nhắc nhở',
    ],
  ])('is told with the other (%s)', async (language, text, words) => {
    const found = someHolding(await annotated(text, language), words);
    expect(found.every((texts) => texts.findIndex((one) => one.includes(words)) < texts.length - 1)).toBe(true);
  });
});

describe('a few words before what announces a list', () => {
  const list =
    'the council attached three conditions to the works: First, the gate stays open by day. Second, the pilots keep the old channel. Third, no boat pays more than £38 a year.';

  it('are told by the list, and say nothing beside it', async () => {
    const one = await annotated(`Consent did not come free. After four hours, ${list}`, 'en');
    expect(holding(one, 'did not come free')).toEqual([]);
  });

  it('are told where they name somebody', async () => {
    const one = await annotated(`Consent did not please Ann Lee. After four hours, ${list}`, 'en');
    expect(holding(one, 'please Ann Lee')).not.toEqual([]);
  });
});

describe('a doubt', () => {
  it.each([
    [
      'en',
      'The works stopped in May. The pause raised the question whether the builders can finish the bridge. The council says that they are on time.',
      'raised the question',
    ],
    [
      'vi',
      'Công trường dừng từ tháng năm. Việc dừng thi công khiến nhiều người đặt câu hỏi về năng lực của nhà thầu. Hội đồng xã cho biết nhà thầu vẫn đúng tiến độ.',
      'đặt câu hỏi',
    ],
  ])('is told with what answers it (%s)', async (language, text, words) => {
    const found = someHolding(await annotated(text, language), words);
    expect(found.every((texts) => texts.findIndex((one) => one.includes(words)) < texts.length - 1)).toBe(true);
  });
});

describe('a quotation whose speaker stands beside it', () => {
  it('is a line of its own where the next sentence is what another says of it', async () => {
    const text = await annotated(
      'Ann Lee of the port has read the notes. “Nobody knows yet how the gates behave in a storm.” Mary Holt, who keeps the records, and others call this too dark a view.',
    );
    const { annotation, statements, at } = text;
    const [quoted, other] = [at('Nobody knows'), at('too dark')].map((index) => statements[index]);
    if (quoted === undefined || other === undefined) throw new Error('Nothing is said.');
    const lines = together(
      annotation,
      [{ ...quoted, speaker: 'Ann Lee' }, other],
      [{ sentences: [quoted.sentence.index, other.sentence.index] }],
    );
    expect(lines.map(({ speaker, goesOn }) => [speaker, goesOn])).toEqual([
      ['Ann Lee', undefined],
      [undefined, true],
    ]);
  });
});

describe('what is told by itself', () => {
  const lengths = (found: readonly string[][]): number[] => [...new Set(found.map((texts) => texts.length))];

  it('is what follows from provisions above it', async () => {
    const text =
      'Điều 9 Quy chế bến Tràm nói về việc đăng ký tàu cá. Căn cứ các quy định nêu trên, chủ tàu phải đăng ký tại bến trước ngày 1 tháng 3 hằng năm.';
    expect(lengths(someHolding(await annotated(text, 'vi'), 'trước ngày 1 tháng 3'))).toEqual([1]);
  });

  it('is what leans on a standfirst that says no more than the paragraph itself', async () => {
    const line = 'In a quarrel about the fare, a man threw a lamp into the ferry.';
    const fuller =
      'It was in a quarrel about the fare, a man threw a lamp into the ferry of Jan Holt, who had asked for four crowns.';
    const text = await annotated(`# A quarrel\n\n${line}\n\n${fuller}\n\nThe police told of it.`, 'en', 'news');
    expect(lengths(someHolding(text, 'Jan Holt'))).toEqual([1]);
  });
});

describe('what announces with hardly a word', () => {
  it('leaves its items to the sentence before it', async () => {
    const text = await annotated(
      [
        'Chủ tàu muốn gửi tàu ở bến Tràm phải đóng phí đủ thời gian theo quy chế. Cụ thể:',
        'Tàu dài dưới mười mét phải đóng phí từ đủ ba tháng trở lên trước ngày gửi.',
        'Tàu dài hơn mười mét phải đóng phí từ đủ sáu tháng trở lên trước ngày gửi.',
        '## Giờ mở bến',
        'Bến mở cửa từ năm giờ sáng.',
      ].join('\n\n'),
      'vi',
    );
    const [texts] = someHolding(text, 'đủ sáu tháng');
    expect(texts?.map((one) => one.slice(0, 7))).toEqual(['Chủ tàu', 'Tàu dài']);
  });
});

describe('a question that its author answers', () => {
  it('is told with the answer that leans on it', async () => {
    const text = await annotated(
      'The pumps ran all winter at the east quay. Why would anybody pump water that flows back by itself? This keeps the salt of the spring tides from the wells of the village.',
      'en',
      'report',
    );
    const [texts] = someHolding(text, 'spring tides');
    expect(texts?.some((one) => one.endsWith('?'))).toBe(true);
  });
});

describe('a later sentence of an item', () => {
  it('comes with the item from its beginning', async () => {
    const text = await annotated(
      [
        '# The quay',
        '',
        'Work of this year.',
        '',
        '1. The east wall was raised by half a metre between the ferry and the ice house. It held in both storms of November without a crack.',
        '2. The lamps burn gas again.',
      ].join('\n'),
    );
    const found = someHolding(text, 'both storms', 12).map((texts) => texts.join(' '));
    expect(found.every((one) => one.includes('east wall'))).toBe(true);
  });
});

describe('what minutes decide in a few words', () => {
  const paragraph =
    'Anna moved to buy the second pump for the lock. Bo seconded. No objections were heard. The motion passes.';
  const minutes = (said: string): string =>
    ['# Minutes of the harbour board, 4 May 2027', '## Present', '- Anna Lind\n- Bo Rask', '## Pump', said].join(
      '\n\n',
    );

  it('is told with what it was about', async () => {
    const known = await annotated(minutes(paragraph), 'en', 'minutes');
    expect(someHolding(known, 'The motion passes')).toEqual([
      [
        'Anna moved to buy the second pump for the lock',
        'Bo seconded',
        'No objections were heard',
        'The motion passes',
      ],
    ]);
  });

  it('is told wherever its motion is, and what follows from a vote with both', async () => {
    const known = await annotated(minutes(paragraph), 'en', 'minutes');
    expect(someHolding(known, 'Anna moved').every((texts) => texts.includes('The motion passes'))).toBe(true);
    const vote =
      '# Biên bản họp Ban quản lý bến Tràm\n\n## Phí neo đậu\n\nTrưởng ban đề nghị tăng phí neo đậu lên 50.000 đồng. Kết quả: 15 phiếu thuận, 23 phiếu chống. Như vậy, mức phí cũ được giữ đến hết năm.';
    expect(someHolding(await annotated(vote, 'vi', 'minutes'), 'tăng phí')).toEqual([
      [
        'Trưởng ban đề nghị tăng phí neo đậu lên 50.000 đồng',
        'Kết quả: 15 phiếu thuận, 23 phiếu chống',
        'Mức phí cũ được giữ đến hết năm',
      ],
    ]);
  });

  it('is told by itself where a long sentence says what it was', async () => {
    const long = 'Anna spoke of the lock. It was agreed that the board buys the second pump for the lock in May.';
    expect(someHolding(await annotated(minutes(long), 'en', 'minutes'), 'It was agreed')).toEqual([
      ['It was agreed that the board buys the second pump for the lock in May'],
    ]);
  });
});

describe('a list with an item that only names what stands below it', () => {
  const items = (third: string): string =>
    [
      'Phí neo đậu được quy định như sau:',
      '1. Tàu cá nộp phí theo tháng tại bến.',
      '2. Tàu hàng nộp phí theo chuyến tại bến.',
      `3. ${third}`,
      'Tàu khách nộp phí theo số ghế của tàu, do trưởng bến đếm và ghi vào sổ của bến trước ngày mồng năm hằng tháng.',
    ].join('\n\n');
  const shown = async (third: string, room: number): Promise<string[][]> =>
    candidatesIn(await annotated(items(third), 'vi'), room).flatMap(({ series }) =>
      series === undefined ? [] : [series.items.map(({ depth = 0 }) => String(depth))],
    );

  it('is shown with that, or not at all', async () => {
    expect(await shown('Phí của tàu khách', 1000)).toEqual([['0', '0', '0', '1']]);
    expect(await shown('Phí của tàu khách', 20)).toEqual([]);
  });
});

describe('a clause with a stop behind it', () => {
  it('says nothing by itself, though its verb stands right behind the word that opens it', async () => {
    const text = 'Sau khi đã nộp đủ hồ sơ xin neo tàu tại bến. Việc tiếp theo là chờ trưởng bến xem tàu trong ba ngày.';
    const known = await annotated(text, 'vi');
    expect(holding(known, 'Sau khi đã nộp').every((texts) => texts.length > 1)).toBe(true);
  });
});

describe('what only sets aside is told with what is meant', () => {
  it.each([
    ['en', 'We did not sell a boat. We sold a promise.', 'sell a boat'],
    ['en', 'The move is not a loss for the harbour. It is an advance.', 'a loss'],
    ['en', 'A lock does not hurry. It waits.', 'hurry'],
    ['vi', 'Chúng tôi không bán gạo ở bến này. Chúng tôi bán lòng tin.', 'bán gạo'],
    ['fr', 'Une écluse ne court pas. Elle attend.', 'ne court pas'],
    ['id', 'Pintu air baru bukan kerugian bagi pelabuhan. Itu adalah kemajuan.', 'bukan kerugian'],
  ])('(%s) %s', async (language, text, first) => {
    const found = holding(await annotated(`# Tram\n\n${text}`, language), first);
    expect(new Set(found.map((texts) => texts.length))).toEqual(new Set([2]));
  });

  it('also where somebody says how it is in truth, behind the words before', async () => {
    const said =
      '"We sold more boats, and we sold them at better prices," harbour master Ann Lee told reporters in Tram. "I would like to call it skill. Frankly, it was the weather."';
    const text = await annotated(`# Tram\n\n${said}`);
    const found = someHolding(text, 'call it skill');
    expect(found.every((texts) => texts.some((one) => one.includes('weather')))).toBe(true);
  });

  it('and not where the next sentence tells of something else', async () => {
    const text = await annotated(
      '# Tram\n\nThe gate did not close in the storm of March. Nine boats were lost on that day.',
    );
    expect(holding(text, 'did not close').some((texts) => texts.length === 1)).toBe(true);
  });
});

it('what somebody goes on to say of their own words is told with them', async () => {
  const all = await annotated(
    '# The pump\n\nThe pump runs.\n\n“For nine years we carried every can,” said Ann Lee, head of the trust. “This ends today.”',
  );
  expect(candidatesIn(all).map(({ sentences }) => sentences)).not.toContainEqual([all.at('This ends')]);
});
