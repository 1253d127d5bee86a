import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../../src/model/briefing.js';
import { briefingFrom, pointTexts } from '../../briefing-from.js';

const frame = {
  vi: (passage: string) =>
    `Nông nghiệp của tỉnh qua ba năm\n\n${passage}\n\nNgười dân mong hồ chứa mới sớm được xây để đủ nước cho vụ sau.`,
  en: (passage: string) =>
    `How the harbour earned its money\n\n${passage}\n\nThe port authority wants to build a second quay next to the old one.`,
};

async function chartOf(passage: string, language: 'vi' | 'en' = 'vi'): Promise<Topic | undefined> {
  const { briefing, errors } = await briefingFrom(frame[language](passage), language);
  expect(errors).toEqual([]);
  return briefing.topics.find(({ chart }) => chart !== undefined);
}

describe('a passage becomes a chart', () => {
  it('where times and values take turns, and is not told twice', async () => {
    const passage =
      'Sản lượng lúa của tỉnh năm 2022 đạt 12,5 triệu tấn, năm 2023 là 13,1 triệu tấn và năm 2024 là 14 triệu tấn.';
    expect(await chartOf(passage)).toMatchObject({
      kind: 'chart',
      label: 'Biểu đồ',
      heading: 'Sản lượng lúa của tỉnh',
      points: [],
      table: {
        columns: [],
        rows: [
          ['Năm 2022', '12,5 triệu tấn'],
          ['Năm 2023', '13,1 triệu tấn'],
          ['Năm 2024', '14 triệu tấn'],
        ],
      },
      chart: {
        type: 'line',
        unit: 'triệu tấn',
        decimals: 1,
        series: [{ labels: ['Năm 2022', 'Năm 2023', 'Năm 2024'], values: [12.5, 13.1, 14] }],
      },
    });
    const { briefing } = await briefingFrom(frame.vi(passage), 'vi');
    expect(pointTexts(briefing).some((text) => text.includes('triệu tấn'))).toBe(false);
  });

  it('under what its own first value counts, whatever figure stands before', async () => {
    const topic = await chartOf(
      'Forty-two cranes stand at 12 berths.\n\nExports rose from 3.1 billion dollars in 2021 to 3.4 billion in 2022 and 4.0 billion in 2023.',
      'en',
    );
    expect(topic?.heading).toBe('Exports');
  });

  it('in English, where later values leave out what the first one said', async () => {
    const topic = await chartOf(
      'Exports rose from 3.1 billion dollars in 2021 to 3.4 billion in 2022 and 4.0 billion in 2023.',
      'en',
    );
    expect(topic).toMatchObject({
      heading: 'Exports',
      chart: {
        type: 'line',
        unit: 'billion dollars',
        series: [{ labels: ['2021', '2022', '2023'], values: [3.1, 3.4, 4] }],
      },
    });
  });

  it('of counts over two sentences, in the order of time', async () => {
    const topic = await chartOf(
      'Năm 2024 toàn tỉnh có 1.302 vụ cháy rừng, năm 2023 có 1.410 vụ. Năm 2022 là 1.250 vụ.',
    );
    expect(topic).toMatchObject({
      heading: 'Vụ cháy rừng',
      chart: { unit: 'vụ', series: [{ values: [1250, 1410, 1302] }] },
    });
  });

  it('of names behind words that announce them', async () => {
    const topic = await chartOf('Các nơi có lượng mưa lớn nhất tỉnh gồm Huế 312 mm, Hội An 250 mm và Vinh 180 mm.');
    expect(topic).toMatchObject({
      heading: 'Các nơi có lượng mưa lớn nhất tỉnh',
      chart: { type: 'bar', unit: 'mm', series: [{ labels: ['Huế', 'Hội An', 'Vinh'], values: [312, 250, 180] }] },
    });
  });

  it('as a ring where percentages are the parts of one whole', async () => {
    const topic = await chartOf('Các nước mua gạo của tỉnh gồm Nhật Bản (45%), Hàn Quốc (35%) và Úc (20%).');
    expect(topic).toMatchObject({ heading: 'Các nước mua gạo của tỉnh', chart: { type: 'doughnut' } });
  });

  it.each([
    ['that grew', 'Các nước tăng mua gạo của tỉnh gồm Nhật Bản (39,4%), Hàn Quốc (32,4%) và Úc (28,6%).'],
    ['that go on', 'Các nước mua gạo của tỉnh gồm Nhật Bản (45%), Hàn Quốc (35%), Úc (20%)…'],
  ])('as bars of percentages %s, though they add up to a hundred', async (_, passage) => {
    expect((await chartOf(passage))?.chart?.type).toBe('bar');
  });

  it.each([
    [
      'en',
      'The harbour sold 214 licences in 2020, 251 in 2021 and 290 in 2022.',
      'The harbour sold 214 licences in 2020, 251 in 2021 and 290 in 2022',
      [214, 251, 290],
    ],
    [
      'en',
      'In 2021 the office received 112 complaints; in 2022, 187; in 2023, 240.',
      'In 2021 the office received 112 complaints; in 2022, 187; in 2023, 240',
      [112, 187, 240],
    ],
    ['en', 'Use fell from 18 litres per head of cattle in 2021 to 12.5 in 2022 and 7 in 2023.', 'Use', [18, 12.5, 7]],
    [
      'vi',
      'Hợp tác xã bán được 214 tấn vải năm 2020, 251 tấn năm 2021 và 290 tấn năm 2022.',
      'Hợp tác xã bán được 214 tấn vải năm 2020, 251 tấn năm 2021 và 290 tấn năm 2022',
      [214, 251, 290],
    ],
  ] as const)('where the first number alone has a verb (%s: %s)', async (language, passage, heading, values) => {
    const topic = await chartOf(passage, language);
    expect(topic).toMatchObject({ heading, chart: { type: 'line', series: [{ values }] } });
  });

  it.each([
    [
      'vi',
      'Cả vụ thu 930 tấn: ruộng cao có 420 tấn, ruộng thấp có 310 tấn, bãi ven sông chỉ có 200 tấn.',
      'Cả vụ thu 930 tấn',
      { unit: 'tấn', labels: ['Ruộng cao', 'Ruộng thấp', 'Bãi ven sông'], values: [420, 310, 200] },
    ],
    [
      'vi',
      'Tổng cộng 930 lượt: bến B1 có 420, bến B2 có 310, bến B3 có 200.',
      'Tổng cộng 930 lượt',
      { unit: 'lượt', labels: ['Bến B1', 'Bến B2', 'Bến B3'], values: [420, 310, 200] },
    ],
    [
      'vi',
      'Xã nhận được 1.200 phiếu: 700 thuận, 420 chống, 80 chưa có ý kiến.',
      'Xã nhận được 1.200 phiếu',
      { unit: 'phiếu', labels: ['Thuận', 'Chống', 'Chưa có ý kiến'], values: [700, 420, 80] },
    ],
    [
      'en',
      'The council counted 47 votes: 31 in favour, 12 opposed and 4 undecided.',
      'The council counted 47 votes',
      { unit: 'votes', labels: ['In favour', 'Opposed', 'Undecided'], values: [31, 12, 4] },
    ],
    [
      'en',
      'The fund is split three ways: roads get 40 million pounds, schools 25 million and the museum 10 million.',
      'The fund is split three ways',
      { unit: 'million pounds', labels: ['Roads', 'Schools', 'The museum'], values: [40, 25, 10] },
    ],
  ] as const)('of parts behind a colon (%s: %s)', async (language, passage, heading, { unit, labels, values }) => {
    const topic = await chartOf(passage, language);
    expect(topic).toMatchObject({ heading, chart: { type: 'bar', unit, series: [{ labels, values }] } });
  });

  it('of parts whose names have an "and" of their own, without the verb of the first', async () => {
    const passage =
      'The fund is split three ways: building work takes 40 million pounds, transport and packing 25 million and the museum 10 million.';
    const topic = await chartOf(passage, 'en');
    expect(topic?.chart?.series[0]?.labels).toEqual(['Building work', 'Transport and packing', 'The museum']);
  });

  it('of sums that are all that a short section says, under its heading', async () => {
    const passage = '## Tiền vào, tiền ra\n\nThu 5,2 tỷ đồng, chi 9,4 tỷ đồng; tỉnh bù 4,2 tỷ đồng.';
    expect(await chartOf(passage)).toMatchObject({
      heading: 'Tiền vào, tiền ra',
      chart: { unit: 'tỷ đồng', series: [{ labels: ['Thu', 'Chi', 'Tỉnh bù'], values: [5.2, 9.4, 4.2] }] },
    });
  });

  it('with who says so', async () => {
    const topic = await chartOf(
      'Theo Sở Nông nghiệp, sản lượng lúa năm 2022 đạt 12,5 triệu tấn, năm 2023 là 13,1 triệu tấn, năm 2024 là 14 triệu tấn.',
    );
    expect(topic?.speaker).toBe('Sở Nông nghiệp');
  });
});

it.each([
  [
    'a number that is about right',
    'Sản lượng lúa năm 2022 đạt gần 12,5 triệu tấn, năm 2023 là 13,1 triệu tấn và năm 2024 là 14 triệu tấn.',
  ],
  ['a change', 'Sản lượng lúa năm 2022 tăng 12,5%, năm 2023 giảm 3,1% và năm 2024 tăng 14%.'],
  ['two units', 'Sản lượng lúa năm 2022 đạt 12,5 triệu tấn, năm 2023 là 13,1 triệu tấn và năm 2024 là 900 nghìn tấn.'],
  [
    'another number',
    'Sản lượng lúa của 5 huyện năm 2022 đạt 12,5 triệu tấn, năm 2023 là 13,1 triệu tấn và năm 2024 là 14 triệu tấn.',
  ],
  ['a range', 'Sản lượng lúa năm 2022 đạt 12-13 triệu tấn, năm 2023 là 13,1 triệu tấn và năm 2024 là 14 triệu tấn.'],
  [
    'a negation',
    'Sản lượng lúa năm 2022 không đạt 12,5 triệu tấn, năm 2023 là 13,1 triệu tấn và năm 2024 là 14 triệu tấn.',
  ],
  ['two values', 'Sản lượng lúa năm 2022 đạt 12,5 triệu tấn và năm 2023 là 13,1 triệu tấn.'],
  [
    'times in no order',
    'Sản lượng lúa năm 2023 đạt 12,5 triệu tấn, năm 2022 là 13,1 triệu tấn và năm 2024 là 14 triệu tấn.',
  ],
  [
    'a name that points elsewhere',
    'Một loạt kho khác cũng có lượng hàng lớn gồm Vinh (394 tấn), Huế (324 tấn) và Đà Lạt (286 tấn).',
  ],
  ['ages', 'Ba người bị thương gồm Trần Văn An (56 tuổi), Lê Thị Bình (31 tuổi) và Phạm Văn Cường (46 tuổi).'],
  ['ages behind a colon', 'Ba người bị thương: chị Lan 56, anh Bình 31 và ông Cường 46.'],
  ['how large something is', 'Kích thước của tấm thẻ: chiều dài 90 mm, chiều rộng 65 mm, chiều cao 12 mm.'],
  [
    'nothing that says what is measured',
    'Năm 2022 là 12,5 triệu tấn, năm 2023 là 13,1 triệu tấn và năm 2024 là 14 triệu tấn.',
  ],
])('no chart is made of %s', async (_, passage) => {
  expect(await chartOf(passage)).toBeUndefined();
});
