import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../../src/model/briefing.js';
import { briefingFrom } from '../../briefing-from.js';

/** Lists stand in a topic of their own, whatever else is chosen. */
const padding = {
  en: [
    'Harbour office plans a year of repairs',
    'The harbour office met on Monday to talk about the repairs at the mouth of the river, which nobody has paid for yet.',
  ],
  vi: [
    'Xã Bến Lội sửa tuyến đê phía nam',
    'Xã Bến Lội đã họp dân vào sáng thứ Hai để bàn việc sửa tuyến đê mà nhiều năm nay chưa ai đứng ra lo.',
  ],
};

const listIn = async (language: 'vi' | 'en', ...lines: string[]): Promise<Topic | undefined> => {
  const { briefing, errors } = await briefingFrom([...padding[language], lines.join('\n')].join('\n\n'), language);
  expect(errors).toEqual([]);
  return briefing.topics.find(({ kind }) => kind === 'enumeration');
};

const whensOf = (topic: Topic | undefined): (string | undefined)[] | undefined => topic?.points.map(({ when }) => when);
const valuesOf = (topic: Topic | undefined): (string | undefined)[] | undefined =>
  topic?.points.map(({ figure }) => figure?.value);

describe('lines that each tell of a time', () => {
  it('carry it, where it opens them', async () => {
    const list = await listIn(
      'en',
      'The office has set out a timetable:',
      '- On 4 March 2026, divers will look at the foundations of the quay',
      '- From June 2026, the old gates will be taken out one by one',
      '- By 30 November 2026, the new gates must close for the first time',
    );
    expect(whensOf(list)).toEqual(['On 4 March 2026', 'From June 2026', 'By 30 November 2026']);
  });

  it('carry days of the week and spans of time too', async () => {
    const list = await listIn(
      'en',
      'The office has set out a timetable:',
      '- On Saturday, divers will look at the foundations of the quay',
      '- By 8 p.m. on Thursday, the office will publish what they have found',
      '- Within seven days of that, either side may ask for a second look',
    );
    expect(whensOf(list)).toEqual(['On Saturday', 'By 8 p.m. on Thursday', 'Within seven days of that']);
  });

  it('carry the times of a clock before a colon or a dash, and no other numbers', async () => {
    const list = await listIn(
      'vi',
      'Diễn biến của vụ va chạm trên sông Lội:',
      '- 5 giờ 25: phà rời bờ bắc, tầm nhìn còn khoảng hai trăm mét',
      '- 5 giờ 40: hai phương tiện va nhau, phà thủng mạn phải',
      '- 6 giờ 30: hành khách và thuyền viên đã lên bờ an toàn',
    );
    expect(whensOf(list)).toEqual(['5 giờ 25', '5 giờ 40', '6 giờ 30']);
    const hours = await listIn(
      'en',
      'The morning of the fire, hour by hour:',
      '- 9:40 – a fisherman sees smoke over the northern quay',
      '- 10:05 – the first fire engine reaches the harbour gate',
      '- 12:30 – the last boat is towed out of the basin',
    );
    expect(whensOf(hours)).toEqual(['9:40', '10:05', '12:30']);
    const marks = await listIn(
      'vi',
      'Cách chấm bài của ban giám khảo hội thi:',
      '- 5 điểm: bài có đủ ý và không sai chính tả',
      '- 8 điểm: bài có thêm ví dụ lấy từ đời sống',
      '- 10 điểm: bài có cách nhìn riêng của người viết',
    );
    expect(whensOf(marks)).toEqual([undefined, undefined, undefined]);
  });

  it('carry no day that a paper bears', async () => {
    const list = await listIn(
      'vi',
      'Việc sửa đê dựa vào các văn bản sau:',
      '- Quyết định số 12/2022/QĐ-UB ngày 24/7/2022 về các tuyến đê của huyện',
      '- Nghị định số 95/2024/NĐ-CP ngày 12/6/2024 về đê điều và phòng lũ',
      '- Công văn số 402-CV/UB ngày 30/11/2025 về kinh phí sửa đê phía nam',
    );
    expect(list?.points).toHaveLength(3);
    expect(whensOf(list)).toEqual([undefined, undefined, undefined]);
  });

  it('carry a range of months, wherever it stands in an item', async () => {
    const list = await listIn(
      'vi',
      'Việc sửa đê chia thành ba giai đoạn:',
      '- Giai đoạn chuẩn bị từ tháng 1 đến tháng 3 tại hai thôn phía nam của xã',
      '- Giai đoạn thi công từ tháng 4 đến tháng 9 trên toàn tuyến đê',
      '- Giai đoạn hoàn thiện từ tháng 10, trồng cỏ chống xói lở ở hai mái đê',
    );
    expect(whensOf(list)).toEqual(['từ tháng 1 đến tháng 3', 'từ tháng 4 đến tháng 9', 'tháng 10']);
  });

  it.each([
    [
      'not all of them tell one',
      [
        '- On 4 March 2026, divers will look at the foundations of the quay',
        '- From June 2026, the old gates will be taken out one by one',
        '- The harbour stays open to fishing boats all the while',
      ],
    ],
    [
      'they are in no order',
      [
        '- On 4 March 2026, divers will look at the foundations of the quay',
        '- On 2 February 2026, the old gates will be taken out one by one',
        '- On 30 November 2026, the new gates must close for the first time',
      ],
    ],
    [
      'a year opens them that more years follow',
      [
        '- In 2024, 2025 and 2026 divers will look at the foundations',
        '- In 2027, 2028 and 2029 the old gates will be taken out',
        '- In 2030, 2031 and 2032 the new gates will be tried out',
      ],
    ],
  ])('carry none where %s', async (_, items) => {
    const list = await listIn('en', 'The office has set out what it will do:', ...items);
    expect(list?.points.every(({ when }) => when === undefined)).toBe(true);
  });
});

describe('lines that each tell a key figure', () => {
  it('carry the first of them, with what it counts', async () => {
    const list = await listIn(
      'en',
      'The office lists what the year has brought:',
      '- Fees brought in £3.1 million, a third more than last year',
      '- Repairs cost £740,000, the most in ten years',
      '- Ferries carried 61,000 people across the river',
    );
    expect(valuesOf(list)).toEqual(['£3.1 million', '£740,000', '61,000']);
  });

  it('carry none where a condition or a negation may turn one', async () => {
    const list = await listIn(
      'en',
      'The office lists what it has decided:',
      '- Fees bring in £3.1 million if the council agrees',
      '- Repairs cost £740,000, the most in ten years',
      '- Ferries carried 61,000 people across the river',
    );
    expect(list?.points.every(({ figure }) => figure === undefined)).toBe(true);
  });
});

it('no time is set apart from lines of several sections, which are no course of events', async () => {
  const { briefing, errors } = await briefingFrom(
    [
      '# The cold store of Bracken Quay',
      'The council has to choose between two plans for the cold store.',
      '## Background',
      'The present store dates from 2004.',
      'Spare parts will no longer be made after March 2032.',
      '## Assessment',
      'The fishermen would accept three months without a store, provided that work does not begin before May 2033.',
    ].join('\n\n'),
    'en',
  );
  expect(errors).toEqual([]);
  expect(briefing.topics.flatMap(({ points }) => points.flatMap(({ when }) => when ?? []))).toEqual([]);
});
