import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { extractsOf, piecesOf } from '../../../src/summarize/shorten/index.js';

const extracts = (text: string, language: string, tight = false): string[] =>
  extractsOf(text, { start: 0, end: text.length }, languagePack(language), tight).map((extract) => extract.text);

/** The same, where there is one at least. */
const someExtracts: typeof extracts = (...asked) => {
  const found = extracts(...asked);
  expect(found).not.toEqual([]);
  return found;
};

describe('extracts of a Vietnamese sentence', () => {
  it('go without an adverbial before the subject', () => {
    expect(extracts('Trong hai tuần đầu tháng, tỉnh đã tiêm vắc xin cho gần 4.000 trẻ.', 'vi')).toContain(
      'Tỉnh đã tiêm vắc xin cho gần 4.000 trẻ',
    );
  });

  it('go without a purpose at the end', () => {
    expect(extracts('Thành phố lập ba trạm quan trắc nhằm theo dõi mặn trên sông.', 'vi')).toContain(
      'Thành phố lập ba trạm quan trắc',
    );
  });

  it.each([
    ['Công an đã bắt hai nghi phạm tại một nhà trọ ở Huế.', 'Công an đã bắt hai nghi phạm', false],
    ['Công an đã bắt hai nghi phạm tại Huế.', 'Công an đã bắt hai nghi phạm', true],
    ['Công an đã bắt hai nghi phạm tại xã Bến Lội.', 'Công an đã bắt hai nghi phạm', true],
    ['Công an thường bắt nghi phạm tại Huế.', 'Công an thường bắt nghi phạm', false],
    ['Công an đã bắt nhiều nghi phạm nhất tại Huế.', 'Công an đã bắt nhiều nghi phạm nhất', false],
  ])('go without the place of one deed only where a name or its noun follows at once: %s', (text, short, goes) => {
    expect(extracts(text, 'vi').includes(short)).toBe(goes);
  });

  it('keep a condition, whatever else goes', () => {
    const all = extracts('Hồ sẽ xả lũ vào tối nay nếu mực nước vượt báo động ba.', 'vi');
    expect(all.length).toBeGreaterThan(0);
    for (const text of all) expect(text).toContain('nếu mực nước vượt báo động ba');
  });

  it('keep a negation that stands behind a comma', () => {
    for (const text of someExtracts('Cầu thông xe từ sáng mai, không thu phí trong năm đầu.', 'vi'))
      expect(text).toContain('không thu phí');
  });

  it('do not take the word for space for a negation', () => {
    expect(extracts('Hội thảo bàn về an ninh mạng nhằm bảo vệ không gian số.', 'vi')).toContain(
      'Hội thảo bàn về an ninh mạng',
    );
  });

  it('never part what one number counts', () => {
    for (const text of someExtracts('Hội nghị có gần 80 nước, tổ chức quốc tế tham dự.', 'vi'))
      expect(text).not.toMatch(/80 nước$/);
  });

  it('never part a pair that is one word', () => {
    for (const text of someExtracts('Hai bên chia sẻ kinh nghiệm về phòng, chống thiên tai ở miền núi.', 'vi', true))
      expect(text).not.toMatch(/phòng$/);
  });

  it('leave no adverbial without its clause', () => {
    for (const text of someExtracts('Sau ba ngày thương lượng tại Huế, sáu nước thông qua tuyên bố chung.', 'vi'))
      expect(text).toContain('thông qua tuyên bố chung');
  });

  it('are none where the sentence leans on the one before', () => {
    expect(extracts('Điều này khiến giá gạo tăng nhanh.', 'vi')).toEqual([]);
    expect(extracts('Ông Nam vào làng từ sớm.', 'vi')).toContain('Ông Nam vào làng từ sớm');
  });
});

describe('what is never cut apart in Vietnamese', () => {
  const never: [string, string, RegExp, boolean?][] = [
    [
      'a list of subjects behind an adverbial',
      'Tính đến tháng 5, các xã An Hòa, Bình Lộc, Cửa Lạch đã trồng được 40 ha đước.',
      /^Cửa Lạch đã/,
    ],
    [
      'a list of those who go on to act',
      'Sở Xây dựng được giao phối hợp Công an tỉnh, Sở Nội vụ xác minh vụ việc.',
      /Công an tỉnh$/,
    ],
    [
      'a list with a complement of its own',
      'Chủ tịch tỉnh đã ký văn bản gửi Sở Xây dựng, Sở Nội vụ về việc đóng cống.',
      /Sở Xây dựng$/,
    ],
    ['two verbs with one object', 'Lực lượng biên phòng đã phát hiện và bắt giữ ba nghi phạm.', /phát hiện$/],
    [
      'what happened from what came next',
      'Hai nghi phạm bị bắt tại cửa khẩu, sau đó được thả ngay trong đêm.',
      /cửa khẩu$/,
    ],
    ['that something was issued from when', 'Tuyên bố của tỉnh được đưa ra sau khi ba con đê bị vỡ.', /đưa ra$/],
    ['a noun from what it is of', 'Nhà khoa học đặt nhiều câu hỏi về mục đích của dự án trên đảo.', /mục đích$/, true],
  ];
  it.each(never)('%s', (_, sentence, forbidden, tight = false) => {
    for (const text of someExtracts(sentence, 'vi', tight)) expect(text).not.toMatch(forbidden);
  });

  it.each([
    [
      'a list inside an adverbial',
      'Cùng với nghiên cứu, triển khai bốn đề án, các đoàn viên còn được hướng dẫn cách ghi chép.',
    ],
    ['a predicate from a subject that an aside follows', 'Hiện gia đình này, với bốn trẻ em, bị kẹt tại sân bay.'],
    ['a place from what runs on', 'Cụ thể là xây sai quy hoạch tại nền 56, lô A4 và xây dựng tường trên ban công.'],
  ])('%s, so that it has no extract', (_, sentence) => {
    expect(extracts(sentence, 'vi')).toEqual([]);
  });

  const more: [string, string, RegExp, boolean?][] = [
    [
      'a subject that stands between an adverbial and its predicate',
      'Suốt mười năm qua, việc sống chung với gia đình con trai, gồm con dâu và hai cháu, đã khiến ông bà mệt mỏi.',
      /^Suốt mười năm qua (?:gồm|đã)/,
    ],
    [
      'the address of an adverbial',
      'Sáng 4/6, tại đồn Bát Mọt, huyện Thường Xuân, tỉnh Thanh Hóa, đồng đội đã làm lễ truy điệu.',
      /^(?:Huyện|Tỉnh)/,
    ],
    [
      'a noun that is made of verbs from what it is for',
      'Việc khen thưởng, biểu dương tập thể công an phường nhằm khích lệ cán bộ trẻ.',
      /công an phường$/,
    ],
    [
      'a clause of comparison from its main clause',
      'Như báo đã đưa tin, trưa 11-7, trong lúc giao hàng cho khách tại hẻm phía nam, một thanh niên bị mất xe máy.',
      /cho khách$/,
      true,
    ],
    ['how long after from after what', 'Đoàn xe tới nơi chỉ ba tuần sau khi hai bên ký kết thỏa thuận.', /ba tuần$/],
  ];
  it.each(more)('%s', (_, sentence, forbidden, tight = false) => {
    for (const text of someExtracts(sentence, 'vi', tight)) expect(text).not.toMatch(forbidden);
  });

  it('what opens with a verb from the auxiliary whose subject it is', () => {
    const text = 'Nâng cấp tuyến đường sẽ khắc phục tình trạng ngập, cải thiện cuộc sống của người dân.';
    expect(piecesOf(text, { start: 0, end: text.length }, languagePack('vi'))).toHaveLength(1);
  });

  it('a predicate from its subject', () => {
    expect(extracts('Trong năm tới, sẽ khởi công ba cây cầu qua sông.', 'vi')).not.toContain(
      'Sẽ khởi công ba cây cầu qua sông',
    );
  });
});

describe('what may be cut in Vietnamese', () => {
  it('a deed that goes along with the main one', () => {
    expect(extracts('Đón tiếp đoàn khách bằng tiếng chiêng, dân làng đã tặng mỗi người một tấm khăn.', 'vi')).toContain(
      'Dân làng đã tặng mỗi người một tấm khăn',
    );
  });

  it('a further deed of the same subject', () => {
    expect(extracts('Tỉnh đã xây dựng ba trạm bơm mới, mở rộng hai kênh chính trên đồng.', 'vi')).toContain(
      'Tỉnh đã xây dựng ba trạm bơm mới',
    );
  });

  it('an adverbial before a subject with an apposition', () => {
    expect(extracts('Sáng thứ hai, ông Trần Hà, Giám đốc Sở Thủy lợi, đã thăm ba trạm bơm.', 'vi')).toContain(
      'Ông Trần Hà, Giám đốc Sở Thủy lợi, đã thăm ba trạm bơm',
    );
  });
});

describe('extracts of an English sentence', () => {
  it('never begin with what tells of a noun before', () => {
    for (const text of someExtracts('In 2019 the firm settled claims from a fire, in which 19 people died.', 'en'))
      expect(text).not.toMatch(/^In which/);
  });

  it('go without an apposition between subject and verb', () => {
    expect(extracts('The bridge, a steel arch of 300 metres, will open in May.', 'en')).toContain(
      'The bridge will open in May',
    );
  });

  it('go without a participle clause', () => {
    expect(extracts('The council approved the plan on Monday, ending years of argument.', 'en')).toContain(
      'The council approved the plan on Monday',
    );
  });

  it('keep "unless" and what it rules', () => {
    for (const text of someExtracts('The grant lapses at the end of March unless a contract is signed.', 'en'))
      expect(text).toContain('unless a contract is signed');
  });

  it('are none for a sentence that opens with a pronoun', () => {
    expect(extracts('It would protect about 9,000 homes.', 'en')).toEqual([]);
  });

  it('do without a prepositional phrase only for a heading', () => {
    const sentence = 'The council must publish a full report before the end of the year.';
    expect(extracts(sentence, 'en')).not.toContain('The council must publish a full report');
    expect(extracts(sentence, 'en', true)).toContain('The council must publish a full report');
  });
});

describe('pieces of a sentence', () => {
  const pieces = (text: string, language: string): string[] =>
    piecesOf(text, { start: 0, end: text.length }, languagePack(language)).map(({ start, end }) =>
      text.slice(start, end),
    );

  it('are parted at a semicolon between clauses', () => {
    expect(pieces('Tỉnh đã hỗ trợ tiền cho các hộ; huyện lo chỗ ở cho người già.', 'vi')).toEqual([
      'Tỉnh đã hỗ trợ tiền cho các hộ',
      'huyện lo chỗ ở cho người già.',
    ]);
  });

  it('leave brackets and quotations whole', () => {
    expect(pieces('She said “we will pay; they will wait” and left the room early.', 'en')).toHaveLength(1);
  });
});

describe('lines of Vietnamese that are too long', () => {
  it('go without what a deed was for, not without what a word needs', () => {
    expect(extracts('Huyện đã mở thêm hai lớp học buổi tối để giúp công nhân ôn thi.', 'vi')).toContain(
      'Huyện đã mở thêm hai lớp học buổi tối',
    );
    for (const text of someExtracts('Cơ quan điều tra đã có đủ tài liệu và bằng chứng để truy tố ba bị can.', 'vi'))
      expect(text).toContain('truy tố');
  });

  it('keep a purpose that is yet only wished for', () => {
    for (const text of someExtracts('Hãng muốn tiếp tục bán chip cho nhà máy ở Huế để sản xuất đồ chơi.', 'vi'))
      expect(text).toContain('đồ chơi');
  });

  it('go without where something was done, not where it is the first of its kind there', () => {
    expect(extracts('Cảnh sát đã bắt giữ hai người cướp tiệm vàng tại thành phố Huế.', 'vi')).toContain(
      'Cảnh sát đã bắt giữ hai người cướp tiệm vàng',
    );
    for (const text of someExtracts('Trường đã trao tấm bằng danh dự đầu tiên tại Việt Nam.', 'vi'))
      expect(text).toContain('tại Việt Nam');
  });

  it('go without a clause of another subject, and keep what came of a deed', () => {
    expect(extracts('Xã đã dựng xong hai mươi căn nhà mới, các hộ khác đang chờ vật liệu.', 'vi')).toContain(
      'Xã đã dựng xong hai mươi căn nhà mới',
    );
    for (const text of someExtracts(
      'Cục sạc đã được cắm nhiều ngày liền, bị quá nhiệt khiến căn phòng cháy rụi.',
      'vi',
    ))
      expect(text).toContain('căn phòng cháy rụi');
  });
});

describe('a long sentence of two clauses', () => {
  const pieces = (text: string): string[] =>
    piecesOf(text, { start: 0, end: text.length }, languagePack('vi')).map(({ start, end }) => text.slice(start, end));

  it('is parted where each has a subject of its own', () => {
    const [first, second] = [
      'Ủy ban nhân dân xã đã dựng xong hai mươi căn nhà mới cho những gia đình mất nhà sau trận lũ',
      'các hộ còn lại trong thôn đang chờ vật liệu từ huyện',
    ];
    expect(pieces(`${first}, ${second}.`)).toEqual([first, `${second}.`]);
  });

  it('stays whole under a condition', () => {
    const text =
      'Nếu nước rút, ủy ban nhân dân xã sẽ dựng hai mươi căn nhà mới cho những gia đình mất nhà sau lũ, các hộ còn lại sẽ nhận vật liệu.';
    expect(pieces(text)).toEqual([text]);
  });
});
