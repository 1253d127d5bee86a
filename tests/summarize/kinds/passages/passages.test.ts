import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../../src/model/briefing.js';
import { briefingFrom } from '../../briefing-from.js';

const padding = {
  en: [
    'The new pier divides the town',
    'The town council met on Monday evening to talk about the new pier, which many people in the harbour quarter do not want to pay for.',
    'The pier is to be built where fishing boats land today, and the ferry company has asked for room for two ships at a time.',
    'People who live behind the harbour fear that lorries will pass their houses all night, and that nobody has counted how many there would be.',
  ],
  vi: [
    'Cầu cảng mới làm dân phố chia rẽ',
    'Hội đồng thị xã họp tối thứ Hai để bàn về cầu cảng mới, thứ mà nhiều người dân ở khu bến thuyền không muốn góp tiền xây dựng.',
    'Cầu cảng sẽ được xây ở nơi thuyền cá đang cập bến, và công ty phà đã đề nghị có chỗ cho hai con tàu cùng một lúc.',
    'Người dân sống sau bến cảng lo xe tải chạy qua nhà suốt đêm, và chưa ai đếm thử sẽ có bao nhiêu chuyến xe như vậy.',
  ],
};

/** The topics of an article in which some paragraphs stand between others. */
const topicsOf = async (language: 'en' | 'vi', ...paragraphs: string[]): Promise<readonly Topic[]> => {
  const [title = '', first = '', ...others] = padding[language];
  const isHeaded = paragraphs[0]?.startsWith('## ') === true;
  const behind = isHeaded ? [language === 'en' ? '## The quarter' : '## Khu bến', ...others] : others;
  const { briefing, errors } = await briefingFrom([title, first, ...paragraphs, ...behind].join('\n\n'), language);
  expect(errors).toEqual([]);
  return briefing.topics;
};
const ofKind = (topics: readonly Topic[], kind: Topic['kind']): Topic | undefined =>
  topics.find((topic) => topic.kind === kind);
const whensOf = (topic: Topic | undefined): (string | undefined)[] | undefined => topic?.points.map(({ when }) => when);

describe('a passage of running text that tells one event after the other', () => {
  it('is a timeline, also where a date has a comma of its own', async () => {
    const topics = await topicsOf(
      'en',
      'The plan is not a new one. The harbour office drew the first pier in 2014. In 2017, the council bought the land behind the quay. On May 17, 2023, the state promised to pay half of the costs. Nobody objected then.',
    );
    expect(whensOf(ofKind(topics, 'timeline'))).toEqual(['2014', 'In 2017', 'On May 17, 2023']);
    const years = await topicsOf(
      'vi',
      'Dự án này không phải mới có. Năm 2014, cảng vụ đã công bố bản thiết kế đầu tiên. Năm 2017, thị xã mua khu đất phía sau bến. Từ năm 2023 đến nay, tỉnh đã chi một nửa số tiền.',
    );
    expect(whensOf(ofKind(years, 'timeline'))).toEqual(['Năm 2014', 'Năm 2017', 'Từ năm 2023 đến nay']);
  });

  it('goes on by days that follow on a date, and is put in order where all of its days are named', async () => {
    const topics = await topicsOf(
      'en',
      "On Sunday, October 20, 2024, Mark Lane is accused of pouring oil over the decks of both boats. The next day, he is accused of driving to his mother's house in Highfield. On Tuesday, fishermen called the police after they found the burnt boats at the quay.",
    );
    expect(whensOf(ofKind(topics, 'timeline'))).toEqual(['On Sunday, October 20, 2024', 'The next day', 'On Tuesday']);
    const told = await topicsOf(
      'vi',
      'Đến chiều 8/7, tàu cá về đất liền và trình báo sự việc cho cơ quan chức năng. Ngày 16/6, thuyền buồm mất liên lạc gần hòn Mắt khi đang trên đường về bến. Ngày 30/6, tỉnh tổ chức lễ truy điệu những người đi trên thuyền.',
    );
    expect(whensOf(ofKind(told, 'timeline'))).toEqual(['Ngày 16/6', 'Ngày 30/6', 'Đến chiều 8/7']);
  });

  it('is none where most of its dates open a paragraph that tells how it went on', async () => {
    const days = (...goesOn: readonly string[]): Promise<readonly Topic[]> =>
      topicsOf(
        'en',
        `On July 8, 2030, two keepers walked to the old lock when they saw a strange boat. ${goesOn[0] ?? ''}`,
        `On September 16, 2030, somebody broke the lamp at the end of the new quay. ${goesOn[1] ?? ''}`,
        'On October 20, 2030, four men rowed into the harbour and cut the ropes of nine boats.',
      );
    expect(whensOf(ofKind(await days(), 'timeline'))).toHaveLength(3);
    const cut = await days('The keepers fired, and one of the rowers drowned.', 'A pilot died in the dark that night.');
    expect(ofKind(cut, 'timeline')).toBeUndefined();
  });

  it('is none where dates only say when people were born, or what a number is of', async () => {
    const born = await topicsOf(
      'en',
      'The mayor of the town, Ann Lee, was born in 1958. The harbour master, Bob Day, was born in 1964. In March 2014, both of them came to the town hall.',
    );
    expect(ofKind(born, 'timeline')).toBeUndefined();
    const months = await topicsOf(
      'en',
      'The landings of herring at the quay fell in May. The price of cod in the hall rose a little in June. The number of boats at sea stayed the same in July.',
    );
    expect(ofKind(months, 'timeline')).toBeUndefined();
  });
});

describe('items of a list that run together behind dashes', () => {
  it('are sentences of their own', async () => {
    const topics = await topicsOf(
      'vi',
      'Diễn biến vụ việc như sau đây. - Ngày 14/6: Tàu Bến Lội mất liên lạc ở phía đông hòn Mắt khi đang kéo lưới. - Ngày 16/6: Hai tàu tuần tra tìm thấy một chiếc phao gần nơi tàu mất liên lạc. - Ngày 20/6: Thợ lặn nhìn thấy thân tàu ở độ sâu sáu mươi mét.',
    );
    expect(whensOf(ofKind(topics, 'timeline'))).toEqual(['Ngày 14/6', 'Ngày 16/6', 'Ngày 20/6']);
  });
});

describe('two sentences that stand against each other', () => {
  it('are a comparison under the heading that they stand under, where they open alike but for what each is about', async () => {
    const topics = await topicsOf(
      'en',
      '## A year of two halves',
      'In the first half of the year, the ferries carried more people than ever before. In the second half of the year, storms kept them in the harbour for forty days.',
    );
    expect(ofKind(topics, 'comparison')?.points.map(({ lead }) => lead)).toEqual([
      'In the first half of the year',
      'In the second half of the year',
    ]);
    expect(ofKind(topics, 'comparison')).toMatchObject({ heading: 'A year of two halves', label: 'Comparison' });
    const now = await topicsOf(
      'vi',
      '## Luồng vào bến',
      'Trước đây, thuyền cá phải chờ nước lớn mới vào được bến. Hiện nay, thuyền ra vào được cả ngày lẫn đêm nhờ luồng mới nạo vét.',
    );
    expect(ofKind(now, 'comparison')?.points.map(({ lead }) => lead)).toEqual(['Trước đây', 'Hiện nay']);
  });

  it('are told in their paragraph where no heading says what is compared, or it is that of a longer section', async () => {
    const topics = await topicsOf(
      'en',
      'In the first half of the year, the ferries carried more people than ever before. In the second half of the year, storms kept them in the harbour for forty days.',
    );
    expect(ofKind(topics, 'comparison')).toBeUndefined();
    expect(topics.map(({ heading }) => heading)).not.toContain('Comparison');
    const longer = await topicsOf(
      'en',
      '## The ferries',
      'Formerly, the ferries lay at the north quay. Now, they lie at the south quay, where the water is deep.',
      'The company has four ferries and forty people. Two ferries are from the year 2012. The other two were built in Tarn. All of them run on oil.',
    );
    expect(ofKind(longer, 'comparison')).toBeUndefined();
  });

  it.each([
    [
      'en',
      'In one case, two men took the oars of a boat at the north quay. In another case, the keeper drove a man off the pier with a lamp.',
    ],
    [
      'vi',
      'Trong một trường hợp, hai người lấy mái chèo của thuyền ở bến bắc. Trong trường hợp khác, người giữ bến cầm đèn đuổi một người khỏi cầu cảng.',
    ],
  ] as const)('are none where they are cases that somebody counts up (%s)', async (language, paragraph) => {
    const topics = await topicsOf(
      language,
      language === 'en' ? '## Thefts at the quay' : '## Mất trộm ở bến',
      paragraph,
    );
    expect(ofKind(topics, 'comparison')).toBeUndefined();
  });

  it('are none where words of little meaning are all that they share', async () => {
    const topics = await topicsOf(
      'en',
      '## Boats and tides',
      'In our study, we showed that the boats wait longer at low water than the harbour office had said. In our paper, we report that a second gate would halve the time that they wait.',
    );
    expect(ofKind(topics, 'comparison')).toBeUndefined();
  });

  it('are none where a third one opens so too', async () => {
    const topics = await topicsOf(
      'en',
      '## Boats and tides',
      'For the small boats, the fee stays as it is. For the large boats, the fee rises by a tenth. For the new boats, the fee is not known yet.',
    );
    expect(ofKind(topics, 'comparison')).toBeUndefined();
  });
});

it('leaves what people say, and key figures, in their paragraphs', async () => {
  const topics = await topicsOf(
    'en',
    'The mayor Ann Lee said the pier would bring work for two hundred people.',
    'The pier itself costs the town 38 million euros. The road behind it costs the town 12 million euros. The state pays 20 million euros towards both of them.',
    'The harbour master Bob Day said the quay is too old for the new ferries.',
    '“We will lose our houses and get nothing for them,” said the teacher Clara Moss.',
  );
  expect(topics.map(({ kind }) => kind)).not.toContain('figure');
  expect(topics.map(({ label }) => label)).not.toContain('Who said what');
});

describe('sides of one sentence, or of two sections', () => {
  const leadsOf = (topic: Topic | undefined) => topic?.points.map(({ lead, text }) => lead ?? text);

  it('are clauses that tell the same of two of a kind', async () => {
    const ferries = await topicsOf(
      'en',
      '## Two ways to the island',
      'The car ferry takes 40 minutes and costs 18 pounds, whereas the sailing ferry takes two hours and costs 7 pounds.',
    );
    expect(leadsOf(ofKind(ferries, 'comparison'))).toEqual(['The car ferry', 'The sailing ferry']);
    const ships = await topicsOf(
      'vi',
      '## Ra đảo bằng tàu nào',
      'Từ cảng Bến Lội, tàu sắt chạy 40 phút, vé 180.000 đồng; tàu gỗ mất gần hai giờ nhưng chỉ 70.000 đồng.',
    );
    expect(leadsOf(ofKind(ships, 'comparison'))).toEqual(['Tàu sắt', 'Tàu gỗ']);
    const masters = await topicsOf(
      'vi',
      '## Việc của chủ phương tiện',
      'Chủ phà phải nộp báo cáo kỹ thuật trong tuần này, còn chủ sà lan phải giải trình về đèn hiệu.',
    );
    expect(ofKind(masters, 'comparison')?.points.map(({ text }) => text)).toEqual([
      'Chủ phà phải nộp báo cáo kỹ thuật trong tuần này',
      'Chủ sà lan phải giải trình về đèn hiệu',
    ]);
  });

  it('are none where a mark alone parts clauses without numbers, or nothing is shared', async () => {
    const topics = await topicsOf(
      'en',
      '## Boats and tides',
      'The old quay needs a new wall before the winter; the new quay needs a light. The fishermen will leave the harbour, while the town buys two cranes.',
    );
    expect(ofKind(topics, 'comparison')).toBeUndefined();
  });

  it('are the lines of two sections whose headings stand against each other', async () => {
    const topics = await topicsOf(
      'vi',
      '## Ủng hộ',
      'Hội Phụ nữ xã tán thành và đề nghị dành mười gian hàng cho chị em.',
      '## Phản đối',
      'Đường vào bến chỉ rộng bốn mét nên xe cứu hỏa khó vào.',
    );
    const sides = ofKind(topics, 'comparison')?.points;
    expect(leadsOf(ofKind(topics, 'comparison'))).toEqual(['Ủng hộ', 'Phản đối']);
    expect(sides?.map(({ children = [] }) => children[0]?.text)).toEqual([
      'Hội Phụ nữ xã tán thành và đề nghị dành mười gian hàng cho chị em',
      'Đường vào bến chỉ rộng bốn mét nên xe cứu hỏa khó vào',
    ]);
  });
});

it('tells who has to do what by when, where sentences one behind the other say so', async () => {
  const topics = await topicsOf(
    'en',
    'Ann Lee will ask two firms for offers by 12 May 2031. Bob Day must send the drawings of the wall to the county before 30 May 2031. Nobody objected.',
  );
  expect(ofKind(topics, 'tasks')?.points.map(({ lead, when }) => [lead, when])).toEqual([
    ['Ann Lee', 'by 12 May 2031'],
    ['Bob Day', 'before 30 May 2031'],
  ]);
  const one = await topicsOf(
    'en',
    'Ann Lee will ask two firms for offers by 12 May 2031. Ann Lee will also send the drawings of the wall to the county before 30 May 2031.',
  );
  expect(ofKind(one, 'tasks')).toBeUndefined();
});
