import { describe, expect, it } from 'vitest';
import { announcedBy, announcerHeading } from '../../../src/summarize/head/announcer/announcer.js';
import { annotated, candidatesIn } from '../annotated.js';

const headingOf = async (text: string, language = 'en'): Promise<string | undefined> => {
  const known = await annotated(text, language);
  const series = candidatesIn(known).find((candidate) => candidate.series !== undefined)?.series;
  return series === undefined
    ? expect.fail('there is no series')
    : announcerHeading(known.annotation.reading, series)?.heading;
};

/** The noun that announces, cut out of its sentence. */
const nounOf = async (text: string, language = 'en'): Promise<string | undefined> => {
  const known = await annotated(text, language);
  const series = candidatesIn(known).find((candidate) => candidate.series !== undefined)?.series;
  return series === undefined
    ? expect.fail('there is no series')
    : announcedBy(known.annotation.reading, series).noun?.heading;
};

const items = {
  en: [
    'The gates close only at high tide.',
    'A panel reports on the marsh every year.',
    'No household pays more than 38 crowns.',
  ],
  vi: [
    'Cống phải đóng đúng giờ vào mùa khô.',
    'Nông dân phải được báo trước sáu giờ.',
    'Không hộ nào phải trả quá ba triệu đồng.',
  ],
};
const list = (language: 'en' | 'vi'): string => items[language].map((item) => `- ${item}`).join('\n');

it.each([
  ['en', 'Please do three things before then:', 'Please do three things'],
  ['vi', 'Chủ thuyền phải làm ba việc từ đó:', 'Chủ thuyền phải làm ba việc'],
  // What is denied until then is not denied for good.
  ['en', 'The harbour office does not take three kinds of boats until then:', undefined],
] as const)(
  'a time that the sentence before tells is left out at its end (%s): %s',
  async (language, announcer, heading) => {
    const opening = { en: 'The gate closes on 4 May.', vi: 'Cống đóng từ ngày 4 tháng 5.' }[language];
    expect(await headingOf(`# T\n\n${opening}\n\n${announcer}\n\n${list(language)}`, language)).toBe(heading);
  },
);

it.each([
  [
    'vi',
    'Giá trị của con đập, theo cách nhìn của bà con, được gói gọn trong ba điểm:',
    'Giá trị của con đập, theo cách nhìn của bà con',
  ],
  ['en', 'The wishes of the harbour pilots are summed up in three points:', 'The wishes of the harbour pilots'],
  // What is not in them, and who did what, is said of more than their number.
  [
    'en',
    'The wishes of the pilots are not summed up in three points:',
    'The wishes of the pilots are not summed up in three points',
  ],
  [
    'en',
    'The board that was chosen is split into three groups:',
    'The board that was chosen is split into three groups',
  ],
  ['en', 'The work is done in three steps:', 'The work is done in three steps'],
] as const)('an end that only counts its parts is left out (%s): %s', async (language, announcer, heading) => {
  const opening = { en: 'The council met on Monday.', vi: 'Hội đồng xã họp sáng thứ hai.' }[language];
  expect(await headingOf(`# T\n\n${opening}\n\n${announcer}\n\n${list(language)}`, language)).toBe(heading);
});

describe('what announces a list', () => {
  it.each([
    ['en', 'Three villages that are still without water:', 'Three villages that are still without water'],
    ['vi', 'Ba ấp của xã còn thiếu nước ngọt:', 'Ba ấp của xã còn thiếu nước ngọt'],
    // That it stands below, everybody sees.
    ['vi', 'Dưới đây là tên các ấp còn thiếu nước ngọt:', 'Tên các ấp còn thiếu nước ngọt'],
    // Who says it stands nowhere on the slide.
    ['vi', 'Tôi xin cảm ơn ba nhóm người:', 'Cảm ơn ba nhóm người'],
    ['vi', 'Chúng tôi kiến nghị ba việc:', 'Kiến nghị ba việc'],
    // What it is for, and what somebody is called from there on, is read before it in a paper.
    [
      'vi',
      'Để bảo vệ mùa màng, vườn và ao, Cảng vụ Hòa Mỹ (sau đây gọi là Cảng vụ) yêu cầu chủ cống:',
      'Cảng vụ Hòa Mỹ yêu cầu chủ cống',
    ],
    ['en', 'The Harbour Board (the Board) asks for three things:', 'The Harbour Board asks for three things'],
    ['en', 'The gates of the marsh (all nine) have three rules:', 'The gates of the marsh (all nine) have three rules'],
  ] as const)('heads it, whole, where it is short (%s)', async (language, announcer, heading) => {
    expect(await headingOf(`# T\n\n${announcer}\n\n${list(language)}`, language)).toBe(heading);
  });

  it.each([
    ['en', 'Our work in the harbour rests on the following:', undefined],
    ['en', 'The harbour office additionally admits the following:', undefined],
    ['en', 'The harbour office admits the following:', 'The harbour office admits'],
    ['en', 'Examples include the following:', undefined],
    // The verb behind a pronoun opens no list, and alone with it names none.
    [
      'en',
      'After the flood the following rules stay as they were:',
      'After the flood the following rules stay as they were',
    ],
    ['en', 'After a whole year it was:', undefined],
    ['vi', 'Văn phòng cảng cũng thừa nhận những điều như sau:', undefined],
    ['en', 'The rules for boats in the outer harbour are as follows:', 'The rules for boats in the outer harbour'],
    ['vi', 'Hội đồng giao nhiệm vụ cho các ấp như sau:', 'Hội đồng giao nhiệm vụ cho các ấp'],
    ['vi', 'Bao gồm những điều kiện như sau:', undefined],
    ['vi', 'Hỗ trợ chủ tàu gặp nạn trong trường hợp sau đây:', 'Hỗ trợ chủ tàu gặp nạn'],
    ['vi', 'Một số tồn tại của các ấp hiện nay tập trung chủ yếu:', 'Một số tồn tại của các ấp hiện nay'],
    ['vi', 'Cụ thể, ba ấp còn thiếu nước ngọt gồm:', 'Ba ấp còn thiếu nước ngọt'],
    ['vi', 'Đồng thời phê bình nghiêm khắc đối với ba ấp, gồm:', 'Phê bình nghiêm khắc đối với ba ấp'],
    ['vi', 'Các biện pháp giữ nước ngọt có thể bao gồm:', 'Các biện pháp giữ nước ngọt'],
    [
      'vi',
      'Việc đóng cống được áp dụng đối với những trường hợp sau đây:',
      'Việc đóng cống được áp dụng đối với những trường hợp sau đây',
    ],
    ['vi', 'Thông tư này áp dụng đối với các chủ tàu sau:', 'Thông tư này áp dụng đối với các chủ tàu sau'],
    ['vi', 'Các biện pháp giữ nước ngọt sau đây:', 'Các biện pháp giữ nước ngọt'],
    ['vi', 'Về vấn đề này, hội đồng có ý kiến như sau:', undefined],
    ['vi', 'Phí gửi tàu tại bến không bao gồm các khoản sau:', 'Phí gửi tàu tại bến không bao gồm các khoản sau'],
  ] as const)('loses the words that only say that a list follows (%s): %s', async (language, announcer, heading) => {
    expect(await headingOf(`# T\n\n${announcer}\n\n${list(language)}`, language)).toBe(heading);
  });

  it.each([
    ['Plans are open to all as long as sharing them does not violate:', undefined],
    ['The office must keep:', undefined],
    ['During this spring workshop we:', undefined],
    ['Papers that you must bring:', 'Papers that you must bring'],
    ['What owners can expect:', 'What owners can expect'],
    ['Good reasons to write to us:', 'Good reasons to write to us'],
  ])('is no heading where the items say what a verb or a subject goes on with: %s', async (announcer, heading) => {
    expect(await headingOf(`# T\n\n${announcer}\n\n${list('en')}`)).toBe(heading);
  });

  it.each([
    [
      'vi',
      'Căn cứ tại Điều 9 Luật Bến thủy 2025 quy định mức phí mới từ 01/10/2025 như sau:',
      'Mức phí mới từ 01/10/2025',
    ],
    [
      'vi',
      'Căn cứ khoản 1 Điều 9 Thông tư 32/2027/TT-BGT thì đơn vị cảng vụ nhận đơn của chủ tàu bao gồm:',
      'Đơn vị cảng vụ nhận đơn của chủ tàu',
    ],
    [
      'vi',
      'Và căn cứ Điều 9 Thông tư 32/2027/TT-BGT thì chủ tàu gửi đơn bằng một trong các cách sau đây:',
      'Chủ tàu gửi đơn bằng một trong các cách sau đây',
    ],
    [
      'vi',
      'Về những việc chủ bến không được làm, tại Điều 9 Luật Bến thủy 2025 quy định các hành vi sau đây:',
      'Những việc chủ bến không được làm',
    ],
    ['vi', 'Đối với chủ bến vi phạm, mức phạt như sau:', 'Đối với chủ bến vi phạm, mức phạt'],
    [
      'en',
      'Regarding the closing of gates, section 4 of the Harbour Act lists the following rules:',
      'The closing of gates',
    ],
    ['vi', 'Căn cứ Điều 9 Nghị định 12/2024/NĐ-CP quy định về nguyên tắc đóng cống như sau:', 'Nguyên tắc đóng cống'],
    [
      'vi',
      'Tại phụ lục kèm theo Quyết định 154/QĐ-UBND năm 2027 có nêu cụ thể về tên các bến đò của huyện như sau:',
      'Tên các bến đò của huyện',
    ],
    ['vi', 'Theo khoản 1, khoản 2 Điều 9 Nghị định 12/2024/NĐ-CP, ba điểm đổ bùn gồm:', 'Ba điểm đổ bùn'],
    [
      'en',
      'Under section 9, three rules for boats in the outer harbour:',
      'Three rules for boats in the outer harbour',
    ],
    ['vi', 'Theo ông An, ba ấp còn thiếu nước ngọt gồm:', 'Theo ông An, ba ấp còn thiếu nước ngọt'],
  ] as const)(
    'loses the provision that it cites, and nobody who says it (%s): %s',
    async (language, announcer, heading) => {
      expect(await headingOf(`# T\n\n${announcer}\n\n${list(language)}`, language)).toBe(heading);
    },
  );

  it.each([
    'The new gate of the harbour relies on an existing:',
    'The State alleges that the harbour:',
    'For the year to come, the town has two priorities, which are:',
  ])('heads nothing where it breaks off: %s', async (announcer) => {
    const heading = await headingOf(`# T\n\nThe harbour was sold. ${announcer}\n\n${list('en')}`);
    expect(heading ?? '').not.toMatch(/^\d|existing$|which$/);
  });

  it('keeps the verb whose subject a first verb speaks of', async () => {
    const announcer = 'We hoped the finished lock would do the following:';
    const known = await annotated(`# T\n\n${announcer}\n\n${list('en')}`, 'en', 'report');
    const series = candidatesIn(known).find((candidate) => candidate.series !== undefined)?.series;
    expect(series && announcerHeading(known.annotation.reading, series)?.heading).toBe(announcer.slice(0, -1));
  });

  it.each([
    ['What this means for boats in the harbour:', 'What this means for boats in the harbour'],
    ['They hold for all boats of the harbour:', undefined],
  ])('may point to the paper where it is a paragraph of its own: %s', async (announcer, heading) => {
    expect(await headingOf(`# T\n\nThe harbour will be dredged.\n\n${announcer}\n\n${list('en')}`)).toBe(heading);
  });

  it('points to nothing where it is a sentence among others', async () => {
    const told = `# T\n\nThe harbour will be dredged. What this means for boats in the harbour:\n\n${list('en')}`;
    expect(await headingOf(told)).toBeUndefined();
  });

  it('heads it with the count where the list is complete', async () => {
    const [one, two, three] = items.vi.map((item) => item.charAt(0).toLowerCase() + item.slice(1, -1));
    const told = `Sau nhiều giờ bàn bạc, hội đồng xã nêu ra những yêu cầu cấp bách của nông dân: Thứ nhất, ${one}. Thứ hai, ${two}. Thứ ba, ${three}.`;
    expect(await headingOf(told, 'vi')).toBe('3 yêu cầu cấp bách của nông dân');
  });

  it.each([
    ['These are the reasons for the delay.', '3 reasons for the delay'],
    ['The mayor named the reasons.', undefined],
    ['The mayor gave the reasons for the delay when she was asked.', undefined],
  ])('is a noun that is known already where it closes its sentence and says of what: %s', async (lead, heading) => {
    expect(await nounOf(`# T\n\nThe harbour is shut until June. ${lead}\n\n${list('en')}`)).toBe(heading);
  });

  it.each([
    ['The mayor gave three reasons the port of Osk was shut.', undefined],
    ['The mayor named three problems in the way the port of Osk is run.', undefined],
  ])('ends before a clause that no word joins to it: %s', async (lead, heading) => {
    expect(await nounOf(`# T\n\n${lead}\n\n${list('en')}`)).toBe(heading);
  });

  it('gives no count where the article skips an item', async () => {
    const told =
      'After hours of talk the council attached several strict conditions to its plan: First, the gates close at night. Second, a panel reports every year. Fourth, no household pays more than 38 crowns.';
    expect(await headingOf(told)).not.toMatch(/\d/);
  });

  it('is the item that the items stand below, written as it is', async () => {
    const agenda = `- harbour/gates: sell the pumps\n${items.en.map((item) => `  - ${item}`).join('\n')}`;
    const known = await annotated(`# Board\n\n## Agenda\n\n${agenda}`);
    const inner = known.annotation.series.find(({ announcerSentence }) => announcerSentence !== undefined);
    if (inner === undefined) throw new Error('There is no inner list.');
    const shown = { series: inner, items: inner.items, words: 0 };
    expect(announcerHeading(known.annotation.reading, shown)?.heading).toBe('harbour/gates: sell the pumps');
  });

  it('is nothing where no words do', async () => {
    const ordered = items.en.map((item, index) => `${index + 1}. ${item}`).join('\n');
    expect(
      await headingOf(`# T\n\nThe council will close the gates at night. Fishermen will wait.\n\n${ordered}`),
    ).toBeUndefined();
  });
});

describe('the number of what is cited', () => {
  it('counts nothing that could head a list', async () => {
    const lead =
      'Die Ausbildung am kleinen Hafen gliedert sich nach dem Plan der Hafenmeisterei für die kommenden Jahre in Fertigkeiten nach § 3 Absatz 1 Nummer 1:';
    const heading = await headingOf(
      `${lead}\n\n1. Knoten und Leinen;\n2. Lampen und Zeichen;\n3. Karten und Wetter.`,
      'de',
    );
    expect(heading ?? '').not.toContain('Absatz');
  });
});

it('what announces any list names none, be it of one syllable or several', async () => {
  const before = 'Nhiều hộ không phải đóng phí bến trong năm nay.';
  for (const announcer of ['Cụ thể những trường hợp như sau:', 'Cụ thể một số những trường hợp như sau:'])
    expect(await headingOf(`${before} ${announcer}\n\n${list('vi')}`, 'vi')).toBeUndefined();
});

it('no count stands over a list where more is named besides', async () => {
  const told = (word: string): string =>
    `Đội tàu họp hôm qua. Ở Điều 4, quy định ${word}nêu rõ về những trường hợp không phải nộp phí bến. Cụ thể như sau:\n\n${list('vi')}`;
  expect(await nounOf(told(''), 'vi')).toBe('3 trường hợp không phải nộp phí bến');
  expect(await nounOf(told('cũng '), 'vi')).toBe('Những trường hợp không phải nộp phí bến');
});
