import { findDates } from '../../../src/summarize/annotate/structure/dates/dates.js';
import { dateRules } from '../../../src/summarize/annotate/structure/dates/rules.js';
import { readingFrom, textOf } from '../structure/attribution-reading.js';
import { familyOf } from './family.js';

export const dates = familyOf({
  title: 'Dates',
  about:
    'Each rule is one way to write a date; the fullest come first, and of two that share text the first is the one. A date is told as far as the article says it: `--05-14` has no year. Words before and between the figures are those of the language pack.',
  rules: dateRules,
  read: (language, text, rules) => {
    const reading = readingFrom(language, [text]);
    return findDates(reading, rules)
      .map(({ iso, span }) => `${iso} ${textOf(reading, span)}`)
      .join('; ');
  },
  examples: {
    'year-month-day': {
      says: 'Year, month and day in figures, with dashes, as computers write them.',
      matches: [['en', 'Steel is cut on 2027-01-15.', '2027-01-15 2027-01-15']],
      others: [['en', 'The part has the number 2027-01-155.', '']],
    },
    'day-month-year': {
      says: 'Day, month and year in figures with the same mark between. Where the month may come first, only a date that can be read one way counts.',
      matches: [
        ['vi', 'Hội nghị mở ngày 25/10/2026 tại Huế.', '2026-10-25 ngày 25/10/2026'],
        ['en', 'They met on 26/10/2026 and on 10/26/2025.', '2026-10-26 26/10/2026; 2025-10-26 10/26/2025'],
        ['de', 'Der Zug fuhr am 3.4.2026.', '2026-04-03 3.4.2026'],
      ],
      others: [
        ['en', 'They met on 03/04/2026.', ''],
        ['en', 'They met on 31/31/2020.', ''],
        ['vi', 'Nghị định số 12/2026/NĐ-CP có hiệu lực.', ''],
      ],
    },
    'day-month': {
      says: 'Day and month in figures, behind a word that opens a date or a day of the week, where the day always comes first.',
      matches: [
        ['vi', 'Sáng 14/5, đoàn tới Cần Thơ.', '--05-14 Sáng 14/5'],
        ['vi', 'Đoàn về chiều thứ Ba (19/5).', '--05-19 19/5'],
      ],
      others: [
        ['vi', 'Đường dây nóng trực 24/7 và hơn 2/3 số hộ đã gọi.', ''],
        ['en', 'The shop has been open 24/7 since the night of 9/11.', ''],
      ],
    },
    'day-numbered-month-year': {
      says: 'Day, month and year where months have numbers for names.',
      matches: [
        ['vi', 'Ngày 2 tháng 9 năm 2025 là ngày lễ.', '2025-09-02 Ngày 2 tháng 9 năm 2025'],
        ['vi', 'Lễ mở vào ngày 2 tháng 9/2025.', '2025-09-02 ngày 2 tháng 9/2025'],
      ],
      others: [['vi', 'Ngày 2 tháng 13 năm 2025 không có thật.', '2025 năm 2025']],
    },
    'day-numbered-month': {
      says: 'The same without the year.',
      matches: [['vi', 'Chợ mở lại ngày 2 tháng 9.', '--09-02 ngày 2 tháng 9']],
      others: [['vi', 'Ngày 40 tháng 9 không có thật.', '--09 tháng 9']],
    },
    'numbered-month-year': {
      says: 'Month and year where months have numbers for names.',
      matches: [
        [
          'vi',
          'Việc kéo dài từ tháng 3/2019 đến tháng 11 năm 2021.',
          '2019-03 tháng 3/2019; 2021-11 tháng 11 năm 2021',
        ],
      ],
      others: [['vi', 'Nhiều người chờ 3 tháng, có người chờ 2 năm.', '']],
    },
    'numbered-month': {
      says: 'The number of a month behind its word.',
      matches: [['vi', 'Đến tháng 12, sản lượng sẽ tăng.', '--12 tháng 12']],
      others: [['vi', 'Nhiều người chờ 12 tháng.', '']],
    },
    'day-month-name': {
      says: 'The day and the name of the month, with an ending of the day, words between and a year where there is one.',
      matches: [
        ['en', 'It opened on 26 October 2026.', '2026-10-26 26 October 2026'],
        ['en', 'It opened on the 3rd of May.', '--05-03 3rd of May'],
        ['es', 'Rige desde el 3 de mayo de 2021.', '2021-05-03 desde el 3 de mayo de 2021'],
        ['de', 'Am 2. März wird gewählt.', '--03-02 2. März'],
      ],
      others: [['en', 'Only 26 may enter at a time.', '']],
    },
    'day-in-words-month-name': {
      says: 'The day as it is said, with what links it to the month where the language links them, and a year where there is one.',
      matches: [
        ['en', 'From the twenty-third of May the ford is shut.', '--05-23 twenty-third of May'],
        ['en', 'It opens on Monday the third of June 2031.', '2031-06-03 third of June 2031'],
        ['de', 'Die Furt ist ab dem dritten Mai gesperrt.', '--05-03 ab dem dritten Mai'],
      ],
      others: [
        ['en', 'It was her first March on the river.', ''],
        ['en', 'The first of each month is pay day.', ''],
      ],
    },
    'month-name-day': {
      says: 'The name of the month, whole or short, before the day.',
      matches: [
        ['en', 'It closes on December 2.', '--12-02 December 2'],
        ['en', 'The fire began on the night of Dec. 2, 2025.', '2025-12-02 Dec. 2, 2025'],
      ],
      others: [['en', 'Those who march 2 miles may rest.', '']],
    },
    'month-name-year': {
      says: 'The name of the month and the year.',
      matches: [
        ['en', 'The rule dates from March 2019.', '2019-03 March 2019'],
        ['es', 'Rige desde mayo de 2021.', '2021-05 mayo de 2021'],
      ],
      others: [['en', 'They march 2019 metres.', '']],
    },
    'month-name': {
      says: 'The name of a month alone, behind a word that opens it.',
      matches: [
        ['en', 'Steel is cut in May.', '--05 May'],
        ['fr', 'La loi change en octobre.', '--10 octobre'],
      ],
      others: [
        ['en', 'Theresa May and half of them may march again.', ''],
        ['de', 'Der Maler malte mai und juni an die Wand.', ''],
      ],
    },
    'year-behind-its-word': {
      says: 'A year behind the word for one.',
      matches: [
        ['vi', 'Sản lượng bằng năm 2019.', '2019 năm 2019'],
        ['id', 'Harga pada tahun 2021 turun.', '2021 tahun 2021'],
      ],
      others: [['vi', 'Chợ có 2019 quầy.', '']],
    },
    year: {
      says: 'A year alone, behind a word that opens it, unless that word says "about".',
      matches: [
        ['en', 'The rule ends by 2030.', '2030 2030'],
        ['de', 'Es gilt seit 1998.', '1998 1998'],
      ],
      others: [
        ['en', 'About 2000 people met.', ''],
        ['en', 'The rule ended by 2019-20.', ''],
      ],
    },
  },
});
