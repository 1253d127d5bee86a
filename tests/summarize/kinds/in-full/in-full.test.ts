import { describe, expect, it } from 'vitest';
import type { Point, Topic } from '../../../../src/model/briefing.js';
import type { Draft } from '../../../../src/summarize/kinds/draft.js';
import { withFormsInFull } from '../../../../src/summarize/kinds/in-full/in-full.js';
import { withIntroducedSpeakers } from '../../../../src/summarize/kinds/introduced-speakers.js';
import { pointOf } from '../../../../src/summarize/say/point.js';
import { annotated } from '../../annotated.js';

const port = [
  '# A new quay',
  'Harbour Minister Ama Osei opened the quay on Monday. The Tarn Harbour Trust (THT) owns it.',
  'Lee Hart, head of the pilots, praised the lamps. Adam Reed built the shed. Paul Reed painted it.',
  'Osei said the shed would stay. THT has let half of it. Hart wants a second crane.',
  'The minister said the road would follow.',
  'Reed said the roof was dry.',
].join('\n\n');

const dike = [
  '# Đê mới',
  'Ông Trần Văn Nam, Giám đốc Trung tâm Thủy lợi, đã xem đoạn đê ngày thứ hai. Gói thầu về tay Công ty Nạo vét Sông Trà (STD).',
  'Ông Nam cho biết máy bơm cũ sẽ được thay. STD đưa sang ba xà lan. Ông Trần Văn Nam cho biết đường sẽ làm sau.',
].join('\n\n');

const topicOf = (points: readonly Point[], heading: string): Topic => ({
  id: 'points-1',
  kind: 'points',
  heading,
  points: [...points],
  captions: [],
});
const draftOf = (topic: Topic): Draft => ({ topic, at: 0, worth: 1, blocks: new Set() });

/** The lines of a topic that shows the sentences with some words, each with who stands beside it. */
const lines = async (article: string, language: string, shown: readonly string[], heading = 'Plans') =>
  (await pointsOf(article, language, shown, heading)).map(({ text, speaker }) =>
    speaker === undefined ? text : `${text} — ${speaker}`,
  );

const pointsOf = async (article: string, language: string, shown: readonly string[], heading = 'Plans') => {
  const { annotation, statements, at } = await annotated(article, language);
  const points = shown.flatMap((words) => statements[at(words)] ?? []).map((one) => pointOf(annotation, one));
  const drafts = withIntroducedSpeakers(annotation, [draftOf(topicOf(points, heading))]);
  return withFormsInFull(annotation, drafts).flatMap(({ topic }) => topic.points);
};

describe('what a line calls by a short form', () => {
  it('says of letters only what surely begins where it is taken from', async () => {
    const text = (named: string): string =>
      `# Tàu cá vào bờ\n\nTàu cá phải tránh ${named} (NCC) từ tháng mười.\n\nNCC mạnh lên mỗi khi gió mùa đông thổi về.`;
    const told = async (named: string): Promise<string | undefined> =>
      (await lines(text(named), 'vi', ['mạnh lên']))[0];
    expect(await told('một dòng nước lớn, Dòng chảy ven bờ Biển Bắc Hải')).toContain(
      'NCC [Dòng chảy ven bờ Biển Bắc Hải] mạnh lên',
    );
    expect(await told('dòng chảy ven bờ Biển Bắc Hải')).not.toContain('[');
    expect(await told('vùng của Tạp chí Cảng – Hiệp hội Cảng Biển Bắc')).toContain('NCC [Hiệp hội Cảng Biển Bắc] mạnh');
  });

  it('is not named by what begins the name of a house, of a place or of many', async () => {
    const text = [
      '# Orders',
      'Harlow Co has ordered fifteen boats. The Small Harbour States (SHS) met in Tarn.',
      'Dan Hill, analyst at Smith, Upham and Co said for a large company no order is large.',
      'Member States must uphold what they have signed.',
    ].join('\n\n');
    expect((await lines(text, 'en', ['no order is large', 'must uphold'])).join(' ')).not.toContain('[');
  });

  it('tells of a house that somebody works for nothing that reads as another name', async () => {
    const text = [
      '# Orders',
      '"It is a good deal," Ann Lee of Harlow Brothers told reporters.',
      'The boats come in spring.',
      'Lee said the price would fall before the summer.',
    ].join('\n\n');
    expect((await lines(text, 'en', ['would fall'])).join(' ')).not.toContain('[Harlow Brothers]');
  });

  it('is not called by what ends at the comma before its office', async () => {
    const text = [
      '# Đê mới',
      'Trước tin đồn đê sạt có liên quan đến việc bố trí bến, Chủ tịch huyện Lê Thị Thanh Trà bác bỏ điều này và cho biết huyện đã cử đoàn kiểm tra.',
      'Huyện mở kho vật tư từ sáng thứ hai và gọi thêm hai trăm dân quân.',
      'Bà Trà cũng bác bỏ tin đồn rằng máy bơm cũ đã hỏng từ mùa mưa năm trước.',
    ].join('\n\n');
    const [line] = await lines(text, 'vi', ['Bà Trà cũng']);
    expect(line).not.toContain('bố trí bến');
  });

  it.each([
    [
      'vi',
      '# Bến mới\n\nThầy Trần Văn Nam, giám đốc đầu tiên, cho biết năm nay thầy chín mươi tuổi.\n\nBến mở cửa từ sáng thứ hai.\n\nThầy Nam cho biết bến cũ chỉ có hai con phà.',
      'chỉ có hai',
      'giám đốc',
    ],
    [
      'en',
      '# A new quay\n\nLee Hart, the first head of the pilots, praised the lamps.\n\nThe quay opened on Monday.\n\nHart said the old quay had two boats.',
      'two boats',
      'head of the pilots',
    ],
    [
      'en',
      '# A new quay\n\nLee Hart, head of the pilots at the time, praised the lamps.\n\nThe quay opened on Monday.\n\nHart said the old quay had two boats.',
      'two boats',
      'head of the pilots',
    ],
  ])('is not called by an office that somebody else holds by now (%s)', async (language, text, words, office) => {
    const { annotation, statements, at } = await annotated(text, language);
    const statement = statements[at(words)];
    if (statement === undefined) throw new Error('nothing is said');
    const [draft] = withFormsInFull(annotation, [draftOf(topicOf([pointOf(annotation, statement)], 'Plans'))]);
    expect(draft?.topic.points[0]?.text).toContain(words);
    expect(draft?.topic.points[0]?.text).not.toContain(office);
  });

  it('has nobody beside it where the line itself says by name and office who speaks', async () => {
    const text = 'The head of the pilots, Lee Hart, said the lamps were good.';
    const { annotation, statements, at } = await annotated(`# A new quay\n\n${text}`);
    const statement = statements[at('lamps')];
    if (statement === undefined) throw new Error('nothing is said');
    const point = { ...pointOf(annotation, statement), text, speaker: 'Lee Hart', role: 'The head of the pilots' };
    const [shown] = withFormsInFull(annotation, [draftOf(topicOf([point], 'What Lee Hart and Adam Reed said'))]);
    expect(shown?.topic.points[0]).not.toHaveProperty('speaker');
  });

  it('is named in full where nothing before it does', async () => {
    expect(await lines(port, 'en', ['Osei said the shed', 'THT has let', 'Hart wants'])).toEqual([
      '[Harbour Minister Ama] Osei said the shed would stay',
      'THT [Tarn Harbour Trust] has let half of it',
      '[Lee] Hart [head of the pilots] wants a second crane',
    ]);
    expect(await lines(dike, 'vi', ['Ông Nam', 'STD đưa sang'])).toEqual([
      'Ông Nam [Trần Văn Nam, Giám đốc Trung tâm Thủy lợi] cho biết máy bơm cũ sẽ được thay',
      'STD [Công ty Nạo vét Sông Trà] đưa sang ba xà lan',
    ]);
  });

  it('is named where it stands alone, and not inside the name of somebody else', async () => {
    const text = [
      '# Đê mới',
      'Ông Trần Văn Nam, Giám đốc Trung tâm Thủy lợi, đã xem đoạn đê. Ông Nam cho biết máy bơm sẽ được thay.',
      'Sáng thứ hai, ông Lê Nam Sơn trao bản vẽ đoạn đê cho ông Nam.',
    ].join('\n\n');
    expect(await lines(text, 'vi', ['Sáng thứ hai'])).toEqual([
      'Sáng thứ hai, ông Lê Nam Sơn trao bản vẽ đoạn đê cho ông Nam [Trần Văn Nam, Giám đốc Trung tâm Thủy lợi]',
    ]);
  });

  it('may own something', async () => {
    const said =
      'Lee Hart, 58, said the lamps were good. The quay opened in May.\n\nIn 2032 Hart’s crew counted nine boats.';
    expect(await lines(said, 'en', ['In 2032'])).toEqual(['In 2032 [Lee] Hart’s crew counted nine boats']);
  });

  it('is no place that a body far below is called after', async () => {
    const said =
      'Crews in Westmark pay two crowns a night.\n\nThe quay opened in May.\n\nClean Rivers Westmark said that this is too much.';
    expect(await lines(said, 'en', ['Crews in'])).toEqual(['Crews in Westmark pay two crowns a night']);
  });

  it('is what the article calls it so, without brackets', async () => {
    const said =
      'The Harbour Finance Board -- I will call it the HFB -- met on Monday.\n\nFares will rise in May, and HFB expects no more boats.';
    expect(await lines(said, 'en', ['no more boats'])).toEqual([
      'Fares will rise in May, and HFB [Harbour Finance Board] expects no more boats',
    ]);
  });

  it('is not the last body of a longer name', async () => {
    const text =
      'Hiệp định Đường thủy giữa Hội Cảng Sông Trà và Công ty Nạo vét Sông Trà (STD) có hiệu lực từ thứ hai.\n\nSTD giúp phí qua cầu giảm một nửa.';
    expect(await lines(text, 'vi', ['phí qua cầu'])).toEqual(['STD giúp phí qua cầu giảm một nửa']);
    const alone = text.replace('Hiệp định Đường thủy giữa Hội Cảng Sông Trà và ', '');
    expect(await lines(alone, 'vi', ['phí qua cầu'])).toEqual([
      'STD [Công ty Nạo vét Sông Trà] giúp phí qua cầu giảm một nửa',
    ]);
  });

  it('says no office twice that stands before the name', async () => {
    const visit = 'Tổng thống Đặng Minh Tuấn đến cảng hôm thứ hai.\n\nTổng thống Tuấn nói cảng sẽ có thêm hai cầu tàu.';
    expect(await lines(visit, 'vi', ['thêm hai cầu tàu'])).toEqual([
      'Tổng thống [Đặng Minh] Tuấn nói cảng sẽ có thêm hai cầu tàu',
    ]);
  });

  it('leaves who says a line beside it under a heading that says whose words stand there', async () => {
    const pilot =
      'The pilot Lee Hart said the lamps are new.\n\n"There is no better lamp in any port here," he told Tarn News.';
    const [line] = await pointsOf(pilot, 'en', ['no better lamp'], 'What the pilot Lee Hart said');
    expect(line?.speaker).toBe('The pilot Lee Hart');
  });

  it('stays where a line, a heading or a speaker before it says all of it', async () => {
    expect(await lines(port, 'en', ['Harbour Minister', 'Osei said the shed'])).toContain(
      'Osei said the shed would stay',
    );
    expect(await lines(port, 'en', ['THT has let'], 'What the Tarn Harbour Trust does')).toEqual([
      'THT has let half of it',
    ]);
    expect(await lines(port, 'en', ['Osei said the shed', 'Osei said the shed'])).toEqual([
      '[Harbour Minister Ama] Osei said the shed would stay',
      'Osei said the shed would stay',
    ]);
  });

  it('stays where it is part of another word, or stands in brackets behind what it stands for', async () => {
    const dikes =
      '# Đê\n\nBà Lê Thanh Nghị, Giám đốc bến phà, đã xem đê. Tiền công tăng so với Nghị định 74 của tỉnh. Bà Nghị đồng ý.';
    expect(await lines(dikes, 'vi', ['Tiền công tăng'])).toEqual(['Tiền công tăng so với Nghị định 74 của tỉnh']);
    const quays =
      '# Quays\n\nMayor Ama Osei opened the quay. The harbour office (Osei) said the shed would stay. Osei-built sheds are dry.';
    expect(await lines(quays, 'en', ['The harbour office'])).toEqual([
      'The harbour office (Osei) said the shed would stay',
    ]);
    expect(await lines(quays, 'en', ['Osei-built'])).toEqual(['Osei-built sheds are dry']);
  });

  it('stays where the office before the name runs into it', async () => {
    const ports =
      '# Ports\n\nThe minister met Secretary of State Adam Holt on Monday. Holt said the port would stay open.';
    expect((await lines(ports, 'en', ['Holt said'])).join()).not.toContain('[State');
  });

  it('stays where what is called so is the whole of which the longer name is a part', async () => {
    const coast =
      '# Lamps\n\nThe keepers serve the people of West Sarn, Sarn and the sea. Nobody paid them.\n\nSarn, in short, knows what a lamp costs. Sarn is no coast of despair.';
    expect(await lines(coast, 'en', ['knows what'])).toEqual(['Sarn, in short, knows what a lamp costs']);
  });

  it('stays where it is a point of the compass', async () => {
    const station = [
      '# Bến xe',
      'Công an bắt ông Trần Văn Nam sáng thứ hai. Cạnh đó còn nhiều người khác.',
      'Vụ trộm thứ hai xảy ra ở bến xe phía Nam. Ông Nam nhận tội.',
    ].join('\n\n');
    expect(await lines(station, 'vi', ['bến xe phía', 'nhận tội'])).toEqual([
      'Vụ trộm thứ hai xảy ra ở bến xe phía Nam',
      'Ông [Trần Văn] Nam nhận tội',
    ]);
  });

  it('stays where the word goes on in small letters', async () => {
    const article = [
      '# Đê mới',
      'Ông Nguyễn Văn Chiến, Giám đốc Trung tâm Thủy lợi, đã xem đoạn đê ngày thứ hai.',
      'Phải ghi đoạn đê vào Chiến lược phòng lũ của tỉnh.',
    ].join('\n\n');
    expect(await lines(article, 'vi', ['Phải ghi đoạn đê'])).toEqual([
      'Phải ghi đoạn đê vào Chiến lược phòng lũ của tỉnh',
    ]);
  });

  it('stays where two are called so', async () => {
    expect((await lines(port, 'en', ['Reed said']))[0]).toMatch(/^Reed said the roof was dry/);
  });

  it('is named behind a title that says nothing of whose it is, and by no name beside the line', async () => {
    expect(await lines(port, 'en', ['The minister said'])).toEqual([
      'The minister [Ama Osei] said the road would follow',
    ]);
  });

  it('is named behind the pronoun of who says a quotation, also where the line before names them', async () => {
    const market = [
      '# The market',
      'Chief engineer Daniel Pryce told the board that the roof is sound.',
      'Mayor Ann Lee said the roof was not safe.',
      'Pryce said the floor comes next.',
      '"We have ordered the planks for it," he said.',
      '"He told me to wait," Pryce said.',
    ].join('\n\n');
    expect(await lines(market, 'en', ['Chief engineer', 'Mayor', 'the floor', 'planks', 'to wait'])).toEqual([
      'Chief engineer Daniel Pryce told the board that the roof is sound',
      'Mayor Ann Lee said the roof was not safe',
      'Pryce said the floor comes next',
      '"We have ordered the planks for it," he [Daniel Pryce] said',
      '"He told me to wait," Pryce said',
    ]);
  });

  it('is named in full with a title before the whole name, too', async () => {
    const baths = [
      '# The baths',
      'Dr Malcolm Threlfall, the chair of trustees, opened the meeting at six.',
      'If the roof is not done, Dr Threlfall said, donors will be offered their money back.',
    ].join('\n\n');
    expect(await lines(baths, 'en', ['donors'])).toEqual([
      'If the roof is not done, Dr [Malcolm] Threlfall [the chair of trustees] said, donors will be offered their money back',
    ]);
  });

  it('is not named again right below the line that names them, and them alone, in full', async () => {
    const market = [
      '# The market',
      'The market needs a new roof. Work begins in May.',
      'Chief engineer Daniel Pryce told the board that the planks come in March.',
      '"We have ordered them from the yard at Tarn," he said, and nobody asked.',
    ].join('\n\n');
    expect(await lines(market, 'en', ['Chief engineer', 'from the yard'])).toEqual([
      'Chief engineer Daniel Pryce told the board that the planks come in March',
      '"We have ordered them from the yard at Tarn," he said, and nobody asked',
    ]);
  });

  it('is not named right above the line that names them with what they are', async () => {
    const text = [
      '# Đảo có tàu đêm',
      'Bà Yến cho biết mỗi tàu chở được 30 xe máy, giá vé 45.000 đồng.',
      '"Chúng tôi đợi chuyện này chín năm rồi", bà Nông Hải Yến, Phó giám đốc Trung tâm Thủy lợi, nói.',
      'Đội tàu cá của đảo mỗi năm đánh bắt 400 tấn hải sản.',
    ].join('\n\n');
    const called = 'Bà Yến cho biết mỗi tàu chở được 30 xe máy, giá vé 45.000 đồng';
    expect(await lines(text, 'vi', ['30 xe', 'chín năm'])).toEqual([
      called,
      '"Chúng tôi đợi chuyện này chín năm rồi" — Bà Nông Hải Yến',
    ]);
    expect((await lines(text, 'vi', ['30 xe', 'Đội tàu']))[0]).toContain('[Nông Hải Yến');
  });

  it('tells what somebody is behind a full name', async () => {
    expect(await lines(dike, 'vi', ['cho biết đường'])).toEqual([
      'Ông Trần Văn Nam [Giám đốc Trung tâm Thủy lợi] cho biết đường sẽ làm sau',
    ]);
  });

  it('is in the core where the core holds it', async () => {
    const long =
      'According to the plan that was shown on Monday, THT will not let more than half of the quay to the pilots, a share that the town has never asked for before.';
    const [point] = await pointsOf(`${port}\n\n${long}`, 'en', ['According to the plan']);
    expect(point?.core?.join(' ')).toMatch(/^THT \[Tarn Harbour Trust\] will not let more than half/);
    expect(point?.core?.filter((part) => !point.text.includes(part))).toEqual([]);
  });

  it('is named in full where the article tells of somebody by one word of their name', async () => {
    const trial = [
      '# A fire at the quay',
      'The inquiry led police to Damien Lovell, a friend of the pilot. He told them of the lamp.',
      'The shed belonged to U.K. Timber. Lovell had bought the oil in May. Timber is dear this year.',
    ].join('\n\n');
    expect(await lines(trial, 'en', ['Lovell had bought', 'Timber is dear'])).toEqual([
      '[Damien] Lovell [a friend of the pilot] had bought the oil in May',
      'Timber is dear this year',
    ]);
  });

  it('is the law that a quotation is taken from, and no law of its own', async () => {
    const advice = [
      '# Neo tàu tại bến phà',
      'Chủ tàu hay hỏi khi nào phải nộp phí neo đậu, và ai được miễn. Điều này khiến xã phải trả lời nhiều lần.',
      'Căn cứ theo Điều 12 Luật Bến bãi 2023 quy định về phí neo đậu như sau:',
      'Chủ tàu nộp phí trong năm ngày, trừ trường hợp quy định tại khoản 2 Điều này. Tàu đã đăng ký trước ngày Luật này có hiệu lực thì được giảm phí.',
    ].join('\n\n');
    expect(await lines(advice, 'vi', ['Chủ tàu nộp phí', 'Tàu đã đăng ký', 'Điều này khiến'])).toEqual([
      'Chủ tàu nộp phí trong năm ngày, trừ trường hợp quy định tại khoản 2 Điều này [Điều 12 Luật Bến bãi 2023]',
      'Tàu đã đăng ký trước ngày Luật này có hiệu lực thì được giảm phí',
      'Điều này khiến xã phải trả lời nhiều lần',
    ]);
    expect(await lines(advice, 'vi', ['Tàu đã đăng ký'])).toEqual([
      'Tàu đã đăng ký trước ngày Luật này [Luật Bến bãi 2023] có hiệu lực thì được giảm phí',
    ]);
    // "Luật này" is then the one that changes the other.
    const draft = advice.replace('Căn cứ theo', 'Dự thảo đề xuất bổ sung điểm c khoản 2').replace('quy định về', 'về');
    expect(await lines(draft, 'vi', ['Tàu đã đăng ký'])).toEqual([
      'Tàu đã đăng ký trước ngày Luật này có hiệu lực thì được giảm phí',
    ]);
  });
});

describe('who was present at a meeting', () => {
  const minutes = [
    '# Minutes of the harbour trust',
    'Present: Ann Moss (chair), Dan Hill, Eve Ross (secretary).',
    '## Box office',
    'Ms Ross reported that 7,420 passes were sold over the summer.',
    '## Actions',
    '- AM: sign the contract of the crane by 15 May\n- ER: ask the insurer for written terms',
  ].join('\n\n');

  it('is named in full where letters stand for the name', async () => {
    expect(await lines(minutes, 'en', ['AM: sign', 'ER: ask'], 'Actions')).toEqual([
      'AM [Ann Moss]: sign the contract of the crane by 15 May',
      'ER [Eve Ross]: ask the insurer for written terms',
    ]);
  });

  it('and where a title and a family name do', async () => {
    expect((await lines(minutes, 'en', ['7,420 passes'], 'Box office'))[0]).toContain('Ms [Eve] Ross');
    const vi = [
      '# Biên bản họp tổ dân phố',
      'Chủ tọa: Ông Vương Tấn Hải.\nThư ký: Bà Lý Hoài Yên.',
      '## Phân công',
      '- Bà Yên thu tiền làm hai đợt trong tháng 12.\n- Ông Hải mời ba nhà thầu chào giá trước ngày 10/11.',
    ].join('\n\n');
    expect((await lines(vi, 'vi', ['thu tiền'], 'Phân công'))[0]).toContain('Bà [Lý Hoài] Yên');
  });

  it('is not where two names begin so, or one label alone does', async () => {
    const two = minutes.replace('Dan Hill', 'Dan Hill, Alf Marsh');
    expect((await lines(two, 'en', ['AM: sign'], 'Actions'))[0]).toMatch(/^AM: /u);
    const one = minutes.replace('ER: ask', 'The secretary: ask');
    expect((await lines(one, 'en', ['AM: sign'], 'Actions'))[0]).toMatch(/^AM: /u);
  });
});

it('a place is not called after what comes later and is called after it', async () => {
  const text =
    '# The deposit\n\nShoppers in Tarn would pay a deposit of 20 cents on every can.\n\nFood banks fear the price, while Clean Rivers Tarn argues that the poor will earn most.';
  expect((await lines(text, 'en', ['Shoppers in'], 'Plans'))[0]).toMatch(/^Shoppers in Tarn would/u);
});

it('is not put in beside one of several who are called by a part of their names', async () => {
  const article =
    '# The crews\n\nAda Holt, Ben Lee and Cara Day run the boats of the club.\n\nHolt, Lee and Day were out on Monday. Day came back last.';
  expect(await lines(article, 'en', ['Holt, Lee'])).toEqual([expect.not.stringContaining('[')]);
});

it('letters that leave out the country of a name stand for all of it', async () => {
  const article = [
    '# Đê mới',
    'Cục Đê điều Việt Nam (CĐĐ) đã giao Tổng Cục Thủy lợi Việt Nam (TCTL) xây đoạn đê ở bến Trà.',
    'TCTL sẽ mời thầu vào tháng năm và mở bến cho thuyền nhỏ.',
  ].join('\n\n');
  expect((await lines(article, 'vi', ['TCTL sẽ mời']))[0]).toContain('TCTL [Tổng Cục Thủy lợi Việt Nam] sẽ mời');
});
