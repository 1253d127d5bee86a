import { describe, expect, it } from 'vitest';
import { codesOn } from '../false/on-slide.js';

type Row = readonly [
  language: 'en' | 'vi',
  sentence: string,
  value: string,
  of: string,
  number: number,
  ...codes: string[],
];

/** A sentence, the number of it that is made big with the words beside it, and what is wrong with that. */
const holds = (rule: string, rows: readonly Row[]): void => {
  for (const [language, sentence, value, of, number, ...codes] of rows)
    it(`${rule} (${language}): ${sentence}: ${value}, ${of}`, async () => {
      const before = language === 'en' ? 'The harbour board met on Monday. ' : 'Ban quản lý cảng họp sáng thứ hai. ';
      const one = { code: '', language, article: before + sentence, bad: {}, good: {} };
      expect(await codesOn(one, { kind: 'figure', figure: { value, of, number } })).toEqual(codes);
    });
};

describe('a number made big', () => {
  holds('is what it is compared with', [
    ['en', 'Growth reached 4.1%, lower than the target of 4.5%.', '4.5%', 'Growth', 4.5, 'figure-role'],
    [
      'en',
      'Catches fell to 900 tonnes, compared with 1,200 tonnes a year before.',
      '1,200 tonnes',
      'Catches',
      1200,
      'figure-role',
    ],
    ['vi', 'Sản lượng đạt 900 tấn, so với 1.200 tấn năm trước.', '1.200 tấn', 'Sản lượng', 1200, 'figure-role'],
  ]);
  holds('is what was measured', [
    ['en', 'Growth reached 4.1%, lower than the target of 4.5%.', '4.1%', 'Growth reached', 4.1],
    ['vi', 'Tăng trưởng đạt 4,1%, thấp hơn mục tiêu 4,5%.', '4,1%', 'Tăng trưởng đạt', 4.1],
  ]);
  holds('is a target only with the word that says so', [
    ['en', 'The board set a target of 85% for recycling.', '85%', 'recycling', 85, 'figure-role'],
    ['en', 'The board set a target of 85% for recycling.', '85%', 'a target', 85],
    ['vi', 'Ban quản lý đặt mục tiêu tái chế 85%.', '85%', 'mục tiêu tái chế', 85],
    ['vi', 'Ban quản lý đặt mục tiêu tái chế 85%.', '85%', 'tái chế', 85, 'figure-role'],
  ]);
  holds('is part of a condition only with it', [
    ['en', 'The gates close if the lake exceeds 9 metres.', '9 metres', 'the lake', 9, 'figure-role'],
    ['en', 'The gates close if the lake exceeds 9 metres.', '9 metres', 'if the lake exceeds', 9],
    ['vi', 'Cống sẽ đóng nếu mực nước vượt 9 mét.', '9 mét', 'mực nước', 9, 'figure-role'],
  ]);
  holds('is expected only with the word that says so', [
    ['en', 'Output is expected to reach 70% next year.', '70%', 'Output', 70, 'figure-role'],
    ['vi', 'Dự kiến công suất đạt 70%.', '70%', 'Dự kiến công suất đạt', 70],
  ]);
  holds('has its direction beside it', [
    ['en', 'Exports fell by 12%.', '12%', 'Exports', 12, 'figure-bare'],
    ['en', 'Exports fell by 12%.', '12%', 'Exports fell', 12],
    ['en', 'Exports fell to 120 tonnes.', '120 tonnes', 'Exports', 120],
    ['vi', 'Xuất khẩu giảm khoảng 12%.', 'khoảng 12%', 'Xuất khẩu', 12, 'figure-bare'],
    ['vi', 'Xuất khẩu giảm khoảng 12%.', 'khoảng 12%', 'Xuất khẩu giảm', 12],
  ]);
  holds('has its time beside it', [
    ['en', 'In 2021, exports reached 12 tonnes.', '12 tonnes', 'exports', 12, 'figure-bare'],
    ['en', 'In 2021, exports reached 12 tonnes.', '12 tonnes', 'In 2021, exports', 12],
    ['en', 'Exports reached 12 tonnes last year.', '12 tonnes', 'Exports', 12, 'figure-bare'],
    ['en', 'The mill was built in 1931 and it employs 40 people.', '40 people', 'it employs', 40],
    ['vi', 'Năm 2021, xuất khẩu đạt 12 tấn.', '12 tấn', 'xuất khẩu', 12, 'figure-bare'],
  ]);
  holds('is no end of a range, and not where a change began', [
    ['en', 'The repair takes from 3 to 5 days.', '5 days', 'The repair', 5, 'figure-range'],
    ['en', 'The repair takes from 3 to 5 days.', 'from 3 to 5 days', 'The repair', 5],
    ['en', 'Fares rose from 12 euros to 19 euros.', '12 euros', 'Fares rose', 12, 'figure-role'],
    ['en', 'Fares rose from 12 euros to 19 euros.', '19 euros', 'Fares rose', 19],
    ['vi', 'Giá vé tăng từ 12 nghìn đồng lên 19 nghìn đồng.', '12 nghìn đồng', 'Giá vé tăng', 12000, 'figure-role'],
  ]);
  holds('names nothing', [
    ['en', 'The truck left route 66 at noon.', '66', 'The truck', 66, 'figure-name'],
    ['vi', 'Xe rời quốc lộ 61 lúc trưa.', '61', 'Xe rời quốc lộ', 61, 'figure-name'],
  ]);
  holds('is the number that its words say', [
    ['en', 'The fund holds 5 million euros.', '5 million euros', 'The fund', 5, 'figure-number'],
    ['en', 'The fund holds 5 million euros.', '5 million euros', 'The fund', 5e6],
    ['en', 'The fund holds 1,250 euros.', '1,250 euros', 'The fund', 1250],
    ['vi', 'Quỹ có 1.250 đồng.', '1.250 đồng', 'Quỹ có', 1250],
    ['vi', 'Quỹ có 5 nghìn tỷ đồng.', '5 nghìn tỷ đồng', 'Quỹ có', 5e12],
    ['vi', 'Quỹ có 5 nghìn tỷ đồng.', '5 nghìn tỷ đồng', 'Quỹ có', 5e9, 'figure-number'],
  ]);
});
