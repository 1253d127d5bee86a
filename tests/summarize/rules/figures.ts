import { findFigures } from '../../../src/summarize/annotate/structure/figures/figures.js';
import { noFigureRules } from '../../../src/summarize/annotate/structure/figures/names.js';
import { readingFrom, textOf } from '../structure/attribution-reading.js';
import { familyOf } from './family.js';

export const figures = familyOf({
  title: 'What looks like a figure and is none',
  about:
    'Each rule is a reason why a number names, dates or ranks something instead of counting it; one is enough. Shown is what is still taken for a figure.',
  rules: noFigureRules,
  read: (language, text, rules) => {
    const reading = readingFrom(language, [text]);
    return findFigures(reading, rules)
      .map(({ value }) => textOf(reading, value))
      .join('; ');
  },
  examples: {
    'one-of-two-sides': {
      says: 'A sign of times stands between it and another number.',
      matches: [['en', 'The mill cut 5 x 7 timbers.', '']],
      others: [['en', 'The mill cut 57 timbers.', '57']],
    },
    'tied-to-what-is-before': {
      says: 'A mark or a letter ties it to what stands before it.',
      matches: [
        ['en', 'They fought Covid-19 cases.', ''],
        ['vi', 'Quyết định KH/12 nhà máy đã có.', ''],
      ],
      others: [['en', 'They fought 19 cases.', '19']],
    },
    'behind-a-parted-dash': {
      says: 'The same, where a space stands before the dash.',
      matches: [['vi', 'Chiếc Su -57 máy bay qua cảng.', '']],
      others: [['vi', 'Có 57 máy bay qua cảng.', '57']],
    },
    'tied-to-what-is-behind': {
      says: 'A mark without a space ties it to what stands behind it.',
      matches: [['en', 'She owns 4-page papers.', '']],
      others: [['en', 'She owns 4 papers.', '4']],
    },
    'opens-with-a-zero': {
      says: 'It begins with a zero, as numbers of telephones and papers do.',
      matches: [['en', 'Callers dialled 0800 numbers.', '']],
      others: [['en', 'Callers dialled 800 numbers.', '800']],
    },
    'span-or-times': {
      says: 'A measure of time or of times alone is no figure; a qualified one is.',
      matches: [['vi', 'Giá cá tăng 3 lần.', '']],
      others: [['vi', 'Giá cá tăng gần 3 lần.', 'gần 3 lần']],
    },
    'way-to-a-place': {
      says: 'It says how far a place is.',
      matches: [
        ['en', 'The stall is about 300 metres from the pier.', ''],
        ['vi', 'Quán nước nằm cách đầu cầu chừng 300 m.', ''],
      ],
      others: [
        ['en', 'The wall is about 300 metres long.', 'about 300 metres'],
        ['vi', 'Bức tường dài chừng 300 m.', 'chừng 300 m'],
      ],
    },
    'age-or-hour': {
      says: 'A count of years, days or hours.',
      matches: [['en', 'The 12 year old boats are lost.', '']],
      others: [['en', 'The 12 old boats are lost.', '12']],
    },
    'day-of-a-month': {
      says: 'The name of a month stands beside it.',
      matches: [['en', 'They met 12 March sisters.', '']],
      others: [['en', 'They met 12 sisters.', '12']],
    },
    'number-of-a-noun': {
      says: 'A noun that things are numbered by stands before it.',
      matches: [
        ['vi', 'Hội đồng sửa điều 5 quy chế.', ''],
        ['en', 'Trucks left route 66 motels.', ''],
      ],
      others: [['en', 'Trucks left 66 motels.', '66']],
    },
    'day-behind-a-weekday': {
      says: 'A day of the week stands before it.',
      matches: [['en', 'The board met on monday 12 members.', '']],
      others: [['en', 'The board has 12 members.', '12']],
    },
    'name-with-a-capital': {
      says: 'A word with a capital inside the sentence takes it as its name.',
      matches: [['en', 'The line bought Boeing 737 planes.', '']],
      others: [['en', 'The line bought 737 planes.', '737']],
    },
    year: {
      says: 'Four digits of a year.',
      matches: [['en', 'In spring they sold 1998 models.', '']],
      others: [
        ['en', 'In spring they sold about 1998 models.', 'about 1998'],
        ['en', 'In spring they sold 1,998 models.', '1,998'],
      ],
    },
    'house-number': {
      says: 'Behind a preposition and before a word with a capital.',
      matches: [
        ['en', 'The hall at 10 Downing Street is closed.', ''],
        ['vi', 'Trụ sở đặt tại 15 Trần Hưng Đạo.', ''],
      ],
      others: [['en', 'The halls at 10 ports are closed.', '10']],
    },
  },
});
