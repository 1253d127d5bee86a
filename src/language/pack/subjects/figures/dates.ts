import { z } from 'zod';
import { words } from '../words.js';

/** Days, months, years, and times that are told from another one. */
export const datesSchema = z.strictObject({
  months: words.describe('Names of the twelve months in order: "january", "tháng 1".'),
  weekdays: words.describe('Names of the days of the week: "monday", "thứ hai".'),
  quarters: words.describe('Words before the number of a quarter of a year: "quý".'),
  dayWords: words.describe('Words before the number of a day that are part of the date: "ngày".'),
  dayEndings: words.describe('Endings of the number of a day: "th", "er".'),
  daysInWords: words.describe(
    'The days of a month as they are said, in order: "first", "twenty third"; before a month that is called by name.',
  ),
  dateLinks: words.describe('Words between day, month and year: "of", "de".'),
  yearWords: words.describe('Words before the number of a year that are part of the date: "năm", "tahun".'),
  yearOpeners: words.describe('Words before a bare year or month that make it a date: "since", "en".'),
  dateOpeners: words.describe('Words before a day and month in figures: "ngày", "sáng".'),
  timeOpeners: words.describe('Words that open a time: "in", "since", "vào".'),
  startOpeners: words.describe('What opens the day from which something holds: "from", "as of", "kể từ".'),
  todayWords: words.describe('How people type the day that it is: "hôm nay".'),
  relativeTimes: words.describe('Times told from the day of the article: "last year", "năm ngoái".'),
  timesPast: words.describe(
    'How somebody who tells of themselves says that it is long ago: "years ago", "cách đây", "when i was".',
  ),
  laterWords: words.describe(
    'What stands behind a length of time that is counted from something told before: "two months later", "hai tháng sau".',
  ),
  formerTimes: words.describe('What a sentence opens with that tells what held until now: "previously", "trước đây".'),
  presentTimes: words.describe('What the sentence opens with that tells what holds in its place: "now", "nay".'),
  deadlineOpeners: words.describe(
    'What opens a time within which something is to be done: "trong thời hạn", "within".',
  ),
  deadlineStarts: words.describe('Words in such a time before what it runs from: "kể từ ngày", "of receiving".'),
  laterDays: words.describe('Words that open a line about a day to come: "next meeting", "hạn nộp".'),
  lifeDays: words.describe('Words before the day on which somebody was born or died: "sinh", "born".'),
  adoptions: words.describe('Words before the day on which an act was passed: "thông qua", "adopted on".'),
});

export type Dates = z.infer<typeof datesSchema>;
