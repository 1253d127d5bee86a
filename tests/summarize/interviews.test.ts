import { describe, expect, it } from 'vitest';
import { withOpenings } from '../../src/summarize/drafts/answer-openings.js';
import { isNoStatement } from '../../src/summarize/choose/no-statement/no-statement.js';
import { annotated, candidatesIn } from './annotated.js';
import { briefingFrom } from './briefing-from.js';

const long = [
  'Sáu trong chín ki-lô-mét luồng đã sâu thêm một mét, và tàu ba trăm tấn vào được cả khi nước ròng.',
  'Phần còn lại vướng dây cáp cũ của nhà máy điện, mà chủ nhà máy hứa dời trong tháng sáu năm nay.',
  'Mỗi ngày có bốn mươi chuyến tàu qua luồng, nhiều hơn năm ngoái mười hai chuyến.',
  'Chúng tôi đo lại độ sâu mỗi tuần hai lần và gửi kết quả cho các chủ tàu.',
];
const money = [
  'Tỉnh trả hai phần ba chi phí, phần còn lại do quỹ của cảng và các chủ tàu góp.',
  'Nếu luồng thông trước mùa lũ, cước tàu vào cảng Vàm Láng sẽ giảm một phần ba so với năm ngoái.',
  'Các chủ tàu góp theo tải trọng, mỗi tấn bốn nghìn đồng một năm.',
  'Hợp đồng nạo vét kéo dài ba năm và có điều khoản phạt khi chậm.',
];
const boxes = [
  'Xin cảm ơn ông!',
  'Phó Giám đốc Sở Công Thương Lê Thị Mận: Theo khảo sát của Hội Chủ tàu, 70% chủ tàu muốn luồng sâu thêm hai mét và sẵn sàng góp thêm tiền cho việc ấy.',
  'Hai nhà máy gạo sẽ mở kho ở cảng khi tàu năm trăm tấn vào được, và thuê thêm sáu mươi người.',
  'Chúng tôi cũng đề nghị ngân hàng cho các chủ tàu vay với lãi suất thấp trong ba năm.',
];
const talk = (title: string, portrait: string): string =>
  [
    title,
    portrait,
    'Thưa ông, việc nạo vét luồng vào cảng Vàm Láng đến đâu rồi?',
    `– ${long.join(' ')}`,
    'Theo ông, ai trả tiền và bao giờ bà con được lợi?',
    `– ${money.join(' ')}`,
    ...boxes,
  ].join('\n\n');
const portrait = 'Ông Trần Văn Hậu,\n\nPhó Giám đốc Ban quản lý cảng Vàm Láng';
const title = 'Luồng thông trước mùa lũ, cước tàu vào cảng sẽ giảm';

describe('an interview with a box of somebody else below it', () => {
  it('opens with the answer that its title is made of', async () => {
    const { briefing, errors } = await briefingFrom(talk(title, portrait), 'vi');
    expect(errors).toEqual([]);
    expect(briefing.topics[0]?.kind).toBe('summary');
    expect(briefing.topics[0]?.points[0]?.text).toContain('cước tàu vào cảng Vàm Láng sẽ giảm một phần ba');
  });

  it('names who speaks with their office where they first do, also below a portrait and before the name', async () => {
    const { briefing } = await briefingFrom(talk(title, portrait), 'vi', 'long');
    const lines = briefing.topics.flatMap(({ points }) => points);
    const named = lines
      .filter(({ role }) => role !== undefined)
      .map(({ speaker, role }) => `${speaker ?? ''}, ${role ?? ''}`);
    expect(named).toContain('Trần Văn Hậu, Phó Giám đốc Ban quản lý cảng Vàm Láng');
    expect(named).toContain('Lê Thị Mận, Phó Giám đốc Sở Công Thương');
    expect(new Set(named).size).toBe(named.length);
  });

  it('has beside what the box holds whose words it is, though they tell what others found', async () => {
    const { briefing } = await briefingFrom(talk(title, portrait), 'vi', 'long');
    const topic = briefing.topics.find(({ points }) => points.some(({ text }) => text.includes('70% chủ tàu')));
    const point = topic?.points.find(({ text }) => text.includes('70% chủ tàu'));
    expect(point?.speaker ?? topic?.speaker).toBe('Lê Thị Mận');
  });

  it('says at most one line of the box first, and behind its own', async () => {
    const { briefing } = await briefingFrom(talk(title, portrait), 'vi');
    const speakers = briefing.topics[0]?.points.map(({ speaker }) => speaker) ?? [];
    expect(speakers.filter((speaker) => speaker === 'Lê Thị Mận').length).toBeLessThanOrEqual(1);
    expect(speakers.indexOf('Lê Thị Mận')).not.toBe(0);
  });
});

it('whom a label names alone has the office that the lead says of them', async () => {
  const text = [
    'Luồng thông trước mùa lũ',
    'Về việc nạo vét luồng, báo Vàm Láng đã trao đổi với ông Trần Văn Hậu, Phó Giám đốc Ban quản lý cảng Vàm Láng.',
    'PV: Thưa ông, việc nạo vét luồng vào cảng Vàm Láng đến đâu rồi?',
    `Ông Trần Văn Hậu: ${long.join(' ')}`,
    'PV: Theo ông, ai trả tiền và bao giờ bà con được lợi?',
    `Ông Trần Văn Hậu: ${money.join(' ')}`,
  ].join('\n\n');
  const { briefing, errors } = await briefingFrom(text, 'vi');
  expect(errors).toEqual([]);
  const roles = briefing.topics.flatMap(({ points }) => points.flatMap(({ role }) => role ?? []));
  expect(roles).toEqual(['Phó Giám đốc Ban quản lý cảng Vàm Láng']);
});

const counted = [
  'PV: Thưa ông, cần khắc phục những khiếm khuyết nào của luồng vào cảng?',
  'Ông Trần Văn Hậu: Điểm thứ nhất, phải dời dây cáp cũ của nhà máy điện ra khỏi lòng sông trước mùa lũ.',
  'Điểm thứ hai là phải đo lại độ sâu mỗi tuần hai lần. Các chủ tàu cần biết kết quả ngay trong ngày.',
  'Chẳng hạn, tàu ba trăm tấn chỉ vào cảng khi nước lớn nếu chủ tàu không biết độ sâu của đoạn cuối luồng.',
  'PV: Theo ông, ai trả tiền và bao giờ bà con được lợi?',
  `Ông Trần Văn Hậu: ${money.join(' ')}`,
];

it('points that an answer counts have no line that only counts the first of them', async () => {
  const { briefing, errors } = await briefingFrom(['Luồng thông trước mùa lũ', ...counted].join('\n\n'), 'vi');
  expect(errors).toEqual([]);
  const lines = briefing.topics.flatMap(({ points }) => points.map((point) => point.text));
  expect(lines.filter((line) => line.startsWith('Điểm thứ'))).toEqual([]);
  expect(lines.some((line) => line.startsWith('Phải dời dây cáp cũ'))).toBe(true);
});

it('an example in a paragraph of its own is told with what it is an example of', async () => {
  const made = await annotated(['# Luồng thông trước mùa lũ', ...counted].join('\n\n'), 'vi', 'interview');
  const own = candidatesIn(made).filter(({ sentences }) => sentences.includes(made.at('Chẳng hạn, tàu')));
  expect(own.every(({ sentences }) => sentences.includes(made.at('Các chủ tàu cần biết')))).toBe(true);
});

describe('two who answer the same questions', () => {
  const two = [
    'Two at the helm: Ann Leigh and Bo Namsen on the winter ferry',
    'Ann Leigh and Bo Namsen have shared the winter ferry since 2019.',
    'ROSS: Does the fare cover the fuel?',
    'LEIGH: Not quite. A crossing takes 80 litres of fuel, and twelve people pay four crowns each on a good day.',
    'NAMSEN: But the mail pays for the rest, which comes to nine thousand crowns a year for both of us.',
    'ROSS: When is the crossing hardest?',
    'LEIGH: In March, when the ice breaks and drifts into the channel, and we need three hours instead of one.',
    'NAMSEN: The fog is worse than the ice, since the old horn on the pier has been silent for two years now.',
  ].join('\n\n');

  it('are told apart: no line goes on with another’s words, and each is signed by who says it', async () => {
    const { briefing, errors } = await briefingFrom(two, 'en', 'long');
    expect(errors).toEqual([]);
    const lines = briefing.topics.flatMap(({ points, speaker }) => points.map((point) => ({ speaker, ...point })));
    const mail = lines.filter(({ text }) => text.includes('mail pays'));
    expect(mail.map(({ speaker }) => speaker)).toEqual(['Bo Namsen']);
    expect(mail.every(({ text }) => !text.includes('80 litres'))).toBe(true);
  });

  it('are not called what stands before their names in the title', async () => {
    const { briefing } = await briefingFrom(two, 'en', 'long');
    expect(briefing.topics.flatMap(({ points }) => points.flatMap(({ role }) => role ?? []))).toEqual([]);
  });

  it('say first what the question asks for, in one line with what it leads to', async () => {
    const { briefing } = await briefingFrom(two, 'en');
    const asked = briefing.topics.find(({ heading }) => heading.startsWith('Does the fare'));
    expect(asked?.points[0]?.text).toMatch(/^Not quite\. A crossing takes 80 litres/u);
  });
});

describe('what an answer begins with', () => {
  const own = 'With the new ship the cost comes to 112 million for two years, of which the council has granted 105.';
  const asked = (question: string, answer: string): string =>
    [
      '# A harbour that fills with mud',
      'Ann Leigh, 58, has kept the channel into Vam harbour since March.',
      '**Madam, how many ships do you have?**',
      'We have two old ships and a new one. I would rather have four, as I told the council in May.',
      `**${question}**`,
      `${answer} ${own}`,
      '**Will you stay until the end?**',
      'I will stay until the last ship has left the channel. Then I will go home and sleep for a week.',
    ].join('\n\n');
  /** How an answer is told of which a later sentence was chosen. */
  const told = async (question: string, answer: string): Promise<string> => {
    const made = await annotated(asked(question, answer), 'en', 'interview');
    const chosen = [{ sentences: [made.at('With the new ship')] }];
    const open = { shown: new Set<number>(), refused: new Set<number>() };
    const opened = withOpenings(made.annotation, made.statements, chosen, open);
    const told = [...new Set(opened.flatMap(({ sentences }) => sentences))].sort((one, other) => one - other);
    return told.map((index) => made.statements[index]?.text ?? '').join(' | ');
  };

  it.each([
    ['So the county loses 61 million a year?', 'No. It loses 38.'],
    ['So the county loses 61 million a year.', 'Hardly. It loses 38.'],
    ['You said on the radio that the county loses 61 million.', 'I misspoke.'],
    ['How many millions does the county lose?', 'Nine.'],
    ['When did you know?', '(Laughs.) At the old pier. In March.'],
  ])('is told with the brief words that go before it: %s %s', async (question, answer) => {
    const brief = answer.replace('(Laughs.) ', '').replaceAll('. ', ' | ').replace(/\.$/, '');
    expect((await told(question, answer)).startsWith(`${brief} | With the new ship`)).toBe(true);
  });

  it.each([
    ['How do you stop it?', 'Sure. I would put it this way.'],
    ['So the county loses 61 million a year?', 'Good question.'],
    [
      'So the county loses 61 million a year?',
      'It does not, as nobody has ever seen more than 38 million of it in any one year since 1990.',
    ],
  ])('is not where it answers nothing, or is long: %s %s', async (question, answer) => {
    expect(await told(question, answer)).toMatch(/^With the new ship/);
  });

  it('is told without how it was said', async () => {
    const made = await annotated(asked('So it will never end?', '(Laughs) I was wrong about that.'), 'en', 'interview');
    expect(made.statements[made.at('I was wrong')]?.text).toBe('I was wrong about that');
  });
});

it('what "I" says below a question is told, though no line says who is asked', async () => {
  const text = [
    '# A harbour that fills with mud',
    'The channel has been dredged since March. The harbour board let us ask about it.',
    '**Madam, how many ships do you have?**',
    'We have two old ships and a new one. I would rather have four, as I told the council in May.',
    '**Did you say on the radio that it ends in June?**',
    'I was wrong about that. The report gives us four more months, and I have signed it.',
    '**Will you stay until the end?**',
    'I will stay until the last ship has left the channel. Then I will go home and sleep for a week.',
  ].join('\n\n');
  const made = await annotated(text, 'en', 'interview');
  expect(made.annotation.reading.article.turns.every(({ speaker }) => speaker === undefined)).toBe(true);
  expect(isNoStatement(made.annotation, made.statements, made.at('I was wrong'))).toBe(false);
});
