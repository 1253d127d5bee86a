import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../src/summarize/annotate/structure/attribution/attribution.js';
import { readingFrom, textOf } from './attribution-reading.js';
import { readText } from './read-text.js';

/** Of the last sentence of the paragraphs. */
const attributed = (language: string, ...paragraphs: string[]) => {
  const reading = readingFrom(language, paragraphs);
  const found = attributionOf(reading, reading.sentences.length - 1);
  if (found === undefined) return undefined;
  const { speaker, content } = found;
  const [name, role] = [textOf(reading, speaker.name), textOf(reading, speaker.role)];
  return { name, role, content: textOf(reading, content) };
};

describe('who says a Vietnamese sentence', () => {
  it.each([
    ['Theo Sở Y tế Hà Nội, tỷ lệ tiêm chủng đã đạt 95%.', 'Sở Y tế Hà Nội', 'tỷ lệ tiêm chủng đã đạt 95%.'],
    [
      'Ông Trần Văn Lèo cho biết gia đình đã thay cát lọc từ mùa khô.',
      'Trần Văn Lèo',
      'gia đình đã thay cát lọc từ mùa khô.',
    ],
    ['Báo Cảng dẫn thông báo từ Sở Thủy lợi cho biết ba cửa cống đã vênh.', 'Sở Thủy lợi', 'ba cửa cống đã vênh.'],
    [
      'Ông Trương Đình Quý - phó tổng giám đốc Sông Trà - cho rằng giá vé sẽ giảm.',
      'Trương Đình Quý',
      'giá vé sẽ giảm.',
    ],
    [
      'Các nước đang phát triển nhận định rằng công ước sẽ khó thực thi.',
      'Các nước đang phát triển',
      'công ước sẽ khó thực thi.',
    ],
    [
      'Bác sĩ Lê Hà cho biết, nhiều người lầm tưởng rằng vết cắn chỉ cần rửa.',
      'Lê Hà',
      'nhiều người lầm tưởng rằng vết cắn chỉ cần rửa.',
    ],
    [
      'Giám đốc Sở Văn hóa, Thể thao và Du lịch Trần Huân cho biết lễ hội sẽ mở cửa sớm hơn.',
      'Giám đốc Sở Văn hóa, Thể thao và Du lịch Trần Huân',
      'lễ hội sẽ mở cửa sớm hơn.',
    ],
    [
      'Hiệp hội Bán buôn cho biết gần 300 quầy hàng đã đóng cửa.',
      'Hiệp hội Bán buôn',
      'gần 300 quầy hàng đã đóng cửa.',
    ],
    ['Ông Trần Hữu Bằng cho biết đội đã tập thêm ba buổi.', 'Trần Hữu Bằng', 'đội đã tập thêm ba buổi.'],
    ['Nhiều chuyên gia cho rằng, giá nhà sẽ còn tăng.', 'Nhiều chuyên gia', 'giá nhà sẽ còn tăng.'],
    ['Giá nhà sẽ còn tăng trong năm tới, ông Nam nói.', 'Nam', 'Giá nhà sẽ còn tăng trong năm tới'],
    [
      'Nếu chôn lấp không đúng cách, asen có thể ngấm trở lại, theo ông Lộc.',
      'Lộc',
      'Nếu chôn lấp không đúng cách, asen có thể ngấm trở lại',
    ],
    ['Số liệu của Hiệp hội Rau quả cho thấy giá bán đã giảm một nửa.', 'Hiệp hội Rau quả', 'giá bán đã giảm một nửa.'],
    ['Tại phiên họp ông Nam nói: “Giá nhà sẽ còn tăng”.', 'Nam', 'Giá nhà sẽ còn tăng'],
  ])('%s', (sentence, name, content) => {
    expect(attributed('vi', sentence)).toMatchObject({ name, content });
  });

  it('finds the role behind the name and before it', () => {
    expect(
      attributed('vi', 'Bà Somchit Vongsa, Giám đốc điều hành Ủy hội, cho rằng khoản đầu tư này còn nhỏ.'),
    ).toEqual({
      name: 'Somchit Vongsa',
      role: 'Giám đốc điều hành Ủy hội',
      content: 'khoản đầu tư này còn nhỏ.',
    });
    expect(
      attributed('vi', 'Thứ trưởng Bộ Ngoại giao Lương Đình Khôi khẳng định: dữ liệu phải đi trước.'),
    ).toMatchObject({
      name: 'Lương Đình Khôi',
      role: 'Thứ trưởng Bộ Ngoại giao',
    });
  });

  it('ends a role at no verb that is part of the noun of who does so, and knows a foreign name by its office', () => {
    expect(
      attributed('vi', 'Karim Haddad, một nhà phân tích chính trị của cảng nói rằng, người dân đang chờ con đê mới.'),
    ).toMatchObject({ name: 'Karim Haddad', role: 'một nhà phân tích chính trị của cảng' });
    expect(
      attributed(
        'vi',
        'Stéphane Perrin, Giáo sư nghiên cứu về sông ngòi ở Đại học Bến Tràm, đã đến xem đê.',
        '“Con đê cũ không giữ được nước”, Perrin nói.',
      ),
    ).toMatchObject({ name: 'Stéphane Perrin' });
  });

  it('skips ages, addresses and brackets between the name and the verb', () => {
    const sentence =
      'Trung tá Nguyễn Văn Gọn (48 tuổi), Trưởng Công an xã Phú Quới, huyện Long Hồ, tỉnh Vĩnh Long cho biết vụ việc đã được làm rõ.';
    expect(attributed('vi', sentence)).toMatchObject({ name: 'Nguyễn Văn Gọn', role: 'Trưởng Công an xã Phú Quới' });
  });

  it('does not take the clause behind "Theo X" for a role', () => {
    expect(attributed('vi', 'Theo ông Bội, công an huyện đã tìm thấy chiếc xe, nhưng chưa rõ ai lái.')).toEqual({
      name: 'Bội',
      role: undefined,
      content: 'công an huyện đã tìm thấy chiếc xe, nhưng chưa rõ ai lái.',
    });
  });

  it.each([
    'Phát biểu tại phiên họp, đại biểu đánh giá cao nỗ lực của tỉnh.',
    'Cục trưởng đề nghị các địa phương rà soát danh sách.',
    'Bộ Y tế khuyến cáo người dân không tự ý dùng thuốc.',
    'Công ty Điện lực bác bỏ ý kiến trên.',
    'Luật sư Toàn cho rằng phán quyết chưa thỏa đáng và cho biết thân chủ sẽ kháng cáo.',
    'Bộ Y tế cho biết sẽ trình Chính phủ dự thảo nghị định.',
  ])('keeps the whole of: %s', (sentence) => {
    expect(attributed('vi', sentence)?.content).toBe(sentence);
  });

  it.each([
    'Theo kế hoạch, chiến dịch diễn ra trong 20 ngày.',
    'Theo đó, số liệu sẽ được công khai.',
    'Ông Nam phát biểu tại phiên họp sáng nay.',
    'Ông Nam nói về tình hình giá cả.',
    'Công ty sẽ công bố kết quả vào tháng tới.',
    'Ông Nam không thừa nhận hành vi này đã xảy ra.',
    'Người dân được khuyến cáo không ra đường.',
    'Lô hàng có thông báo giao vào tháng sau.',
    'Dự án được triển khai từ tháng 7.',
    'Hà Nội nói riêng và cả nước nói chung cần tiết kiệm điện.',
    'Kết quả lặn khảo sát cho thấy san hô đã chết nhiều.',
  ])('has nobody say: %s', (sentence) => {
    expect(attributed('vi', sentence)).toBeUndefined();
  });

  it('resolves a short name, a pronoun and a bare noun to where they were named', () => {
    const first = 'Ông Lại Đức Thịnh, Giám đốc Nhân sự, cho biết tỷ lệ nghỉ việc đã giảm.';
    const speaker = { name: 'Lại Đức Thịnh', role: 'Giám đốc Nhân sự' };
    expect(attributed('vi', first, 'Theo ông Thịnh, công ty sẽ tuyển thêm người.')).toMatchObject(speaker);
    expect(attributed('vi', first, 'Ông khẳng định lương sẽ không giảm.')).toMatchObject(speaker);
    expect(
      attributed('vi', 'Công ty Điện lực Bình Sa bác bỏ ý kiến trên.', 'Công ty cho biết lưới điện không có sự cố.'),
    ).toMatchObject({ name: 'Công ty Điện lực Bình Sa' });
  });

  it('leaves out of who somebody is what picks them out', () => {
    const told = 'Điều may mắn là ông Nam có gia đình giúp đỡ, mà cụ thể là người vợ Lê Thị Bến.';
    const found = attributed('vi', told, 'Chị Bến nói bến phà sẽ mở lại trong tháng này.');
    expect([found?.role, found?.name].join(' | ')).toBe('người vợ | Lê Thị Bến');
  });

  it('resolves the first word of a name where no name ends in it', () => {
    const first = 'Bà Trương Hải Yến, người phát ngôn của cảng, cho biết bến chính sẽ mở lại.';
    expect(attributed('vi', first, 'Bà Trương cho biết bến phụ sẽ mở sau.')).toMatchObject({ name: 'Trương Hải Yến' });
  });

  it('ends what somebody is before a verb that is parted by whom it is said to', () => {
    const told = 'Tin này do đại tá Phạm Ngọc Thành - Phó giám đốc Công an tỉnh cho Tin Sông biết tối muộn hôm qua.';
    expect(attributed('vi', told, 'Ông Thành nói vụ việc đã được làm rõ.')).toMatchObject({
      role: 'Phó giám đốc Công an tỉnh',
    });
  });

  it('takes a noun that points at somebody for whoever spoke, not for whom they spoke of', () => {
    const found = attributed(
      'vi',
      'Theo lãnh đạo Công an huyện Krông Tràm, em Lò Thị Vân đã rời nhà. Em Vân đi cùng hai bạn.',
      '"Chúng tôi đang xác minh vụ việc này" - vị này thông tin.',
    );
    expect(found).toMatchObject({ name: 'lãnh đạo Công an huyện Krông Tràm' });
  });

  it('resolves the first words of a foreign name, and not those that two people may share', () => {
    const zahid = 'Phó thủ tướng Ahmad Zahid Hamidi cho biết cảng sẽ mở lại.';
    expect(attributed('vi', zahid, 'Ông Ahmad Zahid nói bến phụ sẽ mở sau.')).toMatchObject({
      name: 'Ahmad Zahid Hamidi',
    });
    const nguyen = 'Ông Nguyễn Văn Lâm cho biết cảng sẽ mở lại.';
    expect(attributed('vi', nguyen, 'Ông Nguyễn Văn nói bến phụ sẽ mở sau.')).toMatchObject({ name: 'Nguyễn Văn' });
  });

  it('leaves a pronoun that stands for nobody', () => {
    expect(attributed('vi', 'Ông cho biết giá nhà sẽ còn tăng.')).toBeUndefined();
    expect(attributed('vi', 'Bà Lan cho biết giá đã tăng.', 'Ông nói giá sẽ giảm.')).toBeUndefined();
  });
});

describe('who says an English sentence', () => {
  it.each([
    [
      'According to the state health agency, treating one case costs $43,000.',
      'the state health agency',
      'treating one case costs $43,000.',
    ],
    [
      'Chief executive Fiona Laidlaw said that the order would not be enough.',
      'Fiona Laidlaw',
      'the order would not be enough.',
    ],
    [
      'The commission said on Friday that it would recount the ballots.',
      'The commission',
      'it would recount the ballots.',
    ],
    [
      'County Sheriff Dale Munro told reporters that the system had not failed.',
      'Dale Munro',
      'the system had not failed.',
    ],
    [
      'The shelters will stay open until Monday, officials said.',
      'officials',
      'The shelters will stay open until Monday',
    ],
    [
      '“We checked the instruments first,” said Dr. Amina Rahimi, the chief medical officer.',
      'Dr. Amina Rahimi',
      'We checked the instruments first',
    ],
    [
      'Residents of Lower Canyon said they had learned of it from neighbours.',
      'Residents of Lower Canyon',
      'they had learned of it from neighbours.',
    ],
  ])('%s', (sentence, name, content) => {
    expect(attributed('en', sentence)).toMatchObject({ name, content });
  });

  it.each([
    'Refusal, she said, was not the main problem.',
    'Mr. Balić asked both sides to keep calm.',
    'The company denied that its lines had started the fire.',
    'Solheim said that planting was cheap, but that cleaning the rivers was not.',
  ])('keeps the whole of: %s', (sentence) => {
    const named = 'Ingrid Solheim, a marine ecologist, said that the study would go on.';
    expect(attributed('en', named, sentence)?.content).toBe(sentence);
  });

  it.each([
    'The president spoke at the meeting on Monday.',
    'The school board will announce the result next week.',
    'Residents were told that the road would close.',
    'A survey of parents found that few opposed it.',
    'The cooperative surveyed its customers and found that they fell into groups.',
  ])('has nobody say: %s', (sentence) => {
    expect(attributed('en', sentence)).toBeUndefined();
  });

  const volcker = 'Federal chairman Paul Volcker said that the dollar had fallen.';
  it('goes further back for who spoke where nobody has been named since', () => {
    const between = 'The country would need a better balance as well.';
    expect(attributed('en', volcker, between, '“The way to do it is to cut the deficit,” he said.')).toMatchObject({
      name: 'Paul Volcker',
    });
    const other = 'Mark Brett would need a better balance as well.';
    for (const paragraphs of [
      [other, between],
      [between, other, between],
    ])
      expect(attributed('en', volcker, ...paragraphs, '“The way is to cut it,” he said.')?.name).not.toBe(
        'Paul Volcker',
      );
  });

  it('does not take for a name what tells how often', () => {
    const lead = 'Tổng thống Lan Trần lần đầu tiên lên tiếng về vụ vỡ đê ở hạ lưu sông Hậu.';
    expect(attributed('vi', lead, '“Đê được xây quá gấp”, bà Lan nói.')?.name).not.toContain('lần');
  });

  it('does not take for a name what sets a claim against another, and takes what a court says for said', () => {
    const mayor = 'Chủ tịch Hội Đê điều Trần Văn Lan';
    expect(attributed('vi', `${mayor} lại cho rằng đê được xây quá gấp.`)?.name).toMatch(/Trần Văn Lan$/);
    const ruled = '“Không ai được đào đê khi nước đang lên”, thẩm phán Trần Văn Lan ra phán quyết.';
    expect(attributed('vi', ruled)?.name).toMatch(/Trần Văn Lan$/);
    const spoken = '“Bến đã đóng từ tối qua”, Trần Văn Lan, người phát ngôn Ban quản lý bến Tràm, nói.';
    expect(attributed('vi', spoken)).toMatchObject({
      name: 'Trần Văn Lan',
      role: 'người phát ngôn Ban quản lý bến Tràm',
    });
  });

  it('takes no fund for "him"', () => {
    const fund = "The house's Northbank Income Fund, for example, has said it plans to spend more.";
    expect(attributed('en', volcker, fund, '“The way to do it is to cut the deficit,” he said.')).toMatchObject({
      name: 'Paul Volcker',
    });
  });

  it('looks for nobody inside the quotation that is theirs', () => {
    const sergei = 'The office chief Ann Lee said that the search went on.';
    expect(attributed('en', sergei, '“Robert Gray knows none of them. He has seen nothing,” she said.')).toMatchObject({
      name: 'Ann Lee',
    });
  });

  it('takes nobody who is new for somebody named before', () => {
    expect(attributed('en', volcker, 'A chairman said that the market was calm.')?.name).toBe('A chairman');
    expect(attributed('en', volcker, 'The chairman said that the market was calm.')).toMatchObject({
      name: 'Paul Volcker',
    });
  });

  it('resolves a name behind whose they are', () => {
    const skeoch = 'Keith Skeoch, chief economist at Capel, said that the market was calm.';
    expect(attributed('en', skeoch, "Capel's Skeoch said that the market would fall.")).toMatchObject({
      name: 'Keith Skeoch',
    });
  });

  it('tells a body from a person where a pronoun stands for one', () => {
    const body = 'The utility company Sierra Grid cut power to nearly 61,000 customers.';
    expect(attributed('en', body, 'It denied that its lines had started the fire.')).toMatchObject({
      name: 'Sierra Grid',
    });
    expect(attributed('en', body, 'She said that the power would return.')).toBeUndefined();
  });

  it('leaves out where the report comes from', () => {
    const sentence = '(Dec. 4) — A wildfire has destroyed 340 homes, the U.S. Forest Service said.';
    expect(attributed('en', sentence)?.content).toBe('A wildfire has destroyed 340 homes');
  });
});

it('finds nobody in a language whose verbs are not known', () => {
  expect(attributed('xx', 'Wrgl Brnk said that the order would not be enough.')).toBeUndefined();
});

describe('who says an Indonesian sentence', () => {
  it('is whoever spoke last, where the verb carries its subject', () => {
    expect(
      attributed('id', 'Wali Kota Surya Wijaya mengatakan jalan akan ditutup. Jembatan perlu diperiksa, katanya.'),
    ).toMatchObject({ name: 'Surya Wijaya', content: 'Jembatan perlu diperiksa' });
  });

  it('is the full name that a first name stands for', () => {
    expect(
      attributed('id', 'Bupati Hendra Kusnadi datang ke desa itu. Menurut Hendra, bendungan tidak akan dibongkar.')
        ?.name,
    ).toBe('Hendra Kusnadi');
  });

  it('is no headline that holds a name somewhere in it', () => {
    const headline = 'Menko Arya Bicara Pembangunan Tol Lembar Kayangan dan kereta.';
    expect(attributed('id', headline, 'Arya mengatakan jalan akan dibuka.')?.name).toBe('Arya');
  });

  it('is whoever spoke, where the verb carries its subject, and nobody spoken of', () => {
    const spoke = 'Iis Dahlia mengatakan kondisinya membaik. Kerinduan membuat Mpok Alpa ingin pulang.';
    expect(attributed('id', spoke, 'Dia kangen sama anaknya, jelasnya.')?.name).toBe('Iis Dahlia');
  });

  it('is a group of people, not one of them', () => {
    expect(attributed('id', 'Guru Rina Dewi pulang. Para petani menilai pemerintah terlambat.')?.name).toBe(
      'Para petani',
    );
  });

  it('is a body before a verb of one word', () => {
    expect(attributed('id', 'Dinas Pertanian mencatat beras di kota itu berasal dari lembah ini.')?.name).toBe(
      'Dinas Pertanian',
    );
  });
});

describe('a name behind an office', () => {
  it.each([
    ['Port Dept. undersecretary of port affairs Ann Lee said the quay was fairly priced.', undefined],
    ['The quay was opened by county sheriff Ann Lee.', 'county sheriff'],
  ])('has all of the office beside it, or nothing of it: %s', (first, role) => {
    expect(attributed('en', first, '“The piles will last,” Lee said.')).toMatchObject({ name: 'Ann Lee', role });
  });

  it('is none where a first word only looks like it', () => {
    const found = attributed(
      'en',
      'There will be no change in the Additional Registration Fee on boats.',
      'Additional expected is about $26 million.',
    );
    expect(found?.name ?? '').not.toContain('Fee');
  });
});

describe('an office behind a verb', () => {
  it.each([
    ['en', '“We will mend the gate,” said the managing director, Ann Lee.', 'Ann Lee', 'the managing director'],
    [
      'en',
      '“We will mend the gate,” said the chair of the harbour board, Ann Lee.',
      'Ann Lee',
      'the chair of the harbour board',
    ],
    [
      'es',
      '«Vamos a reparar la esclusa», explicó el presidente del puerto, Luis Prado.',
      'Luis Prado',
      'el presidente del puerto',
    ],
    [
      'fr',
      '« Nous réparerons l’écluse », a déclaré la présidente du port, Anne Lenoir.',
      'Anne Lenoir',
      'la présidente du port',
    ],
    ['de', '„Wir reparieren die Schleuse“, sagte die Bürgermeisterin, Anna Lenz.', 'Anna Lenz', 'die Bürgermeisterin'],
  ])('is that of whose name stands behind the comma (%s): %s', (language, sentence, name, role) => {
    expect(attributed(language, sentence)).toMatchObject({ name, role });
  });

  it('is told with when they do what it says', () => {
    const sentence = '"Kalau hujan, saya tetap berangkat," kata Melati, guru yang menyeberang setiap Kamis sore.';
    expect(attributed('id', sentence)?.role).toBe('guru yang menyeberang setiap Kamis sore');
  });
});

describe('the body at the end of an office', () => {
  it('is nobody who has that office', () => {
    expect(
      attributed(
        'vi',
        'Tại tòa, ông Trần Đình Quý - phó giám đốc Sotra - trình bày hồ sơ vụ kiện.',
        'Sotra cho rằng giá vé sẽ giảm.',
      ),
    ).toEqual({ name: 'Sotra', role: undefined, content: 'giá vé sẽ giảm.' });
  });
});

describe('who says a sentence of a language whose verbs stand second', () => {
  it('keeps a name of several small words whole', () => {
    expect(attributed('de', '„Der Damm hält“, sagte Ministerin Ulla von der Heide.')?.name).toBe('Ulla von der Heide');
  });
});

it('a name is not made whole by one that owns what stands behind it', () => {
  const plan = "Harlow Petroleum Ltd's revised plan keeps the refinery open, analysts said.";
  const hope =
    'Harlow expects its debt to reach six million crowns by June, when the plan expires and Harlow hopes to sell.';
  expect(attributed('en', plan, hope)?.name).toBe('Harlow');
});

describe('whom "she says" stands for', () => {
  const said = '"I\'m not saying it\'s wicked," she says.';

  it('is nobody who is called as a place is, where something stands', () => {
    const van =
      'At nine the van is already parked outside the chapel at Upper Skeld, its steps down and its kettle on.';
    expect(attributed('en', van, said)?.name).toBeUndefined();
  });

  it('is called without the word that ties a clause to its place', () => {
    const lane = 'By eleven we are in the next village, where Win Procter has walked down the lane with her books.';
    expect(attributed('en', lane, said)?.name).toBe('Win Procter');
  });
});

it('a pronoun stands for nobody who says it', async () => {
  const reading = await readText(
    'en',
    [
      '# “We plant by hand”',
      'Ecologist Nora Hadden and geneticist Paul Verne have planted grass in the bay for eight years. We met them on the quay.',
      'How many seeds have grown?',
      'HADDEN: About one in twenty. A hectare that survives will spread on its own, so we do not need all of them.',
      'VERNE: We need more than one in twenty, Nora.',
      'HADDEN: He says so every spring.',
      'What goes wrong?',
      'VERNE: Three things: crabs, anchors and heat. The first two are local, and we can fence them out.',
    ].join('\n\n'),
  );
  const at = reading.sentences.findIndex(({ start }) => reading.text.startsWith('He says so', start));
  expect(at).toBeGreaterThan(0);
  expect(textOf(reading, attributionOf(reading, at)?.speaker.name)).not.toBe('Nora Hadden');
});

it('says of somebody nothing that stands behind what they did', () => {
  const sentence =
    'Aurelio Robles, de 58 años, de Sanlarte, se declaró culpable de dos cargos por estafa, un cargo de falsa licencia de capitán y un cargo de contrabando.';
  expect(attributed('es', sentence)).toMatchObject({ name: 'Aurelio Robles', role: undefined });
});
