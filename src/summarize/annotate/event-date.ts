import { wordsOf } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import type { Reading, Sentence } from './reading.js';
import type { Span } from '../../model/span.js';
import { titleWords } from './title-words.js';
import { findDates } from './structure/dates/dates.js';

/**
 * The day of the event as the photo captions date it: the one that most of them name, or a later one that opens a sentence of the
 * lead, since a picture may show what went before. Undefined where no caption names a day; the body names too many other days.
 */
export const eventDate = (reading: Reading): string | undefined => {
  const pictured = dayOfCaptions(reading);
  if (pictured !== undefined && isLongAgo(reading, pictured)) return undefined;
  if (pictured?.startsWith('--') !== true) return pictured;
  const later = daysOpeningLead(reading).find((day) => day > pictured);
  return later ?? (isOfOtherDays(reading, pictured) ? undefined : pictured);
};

/** "The opening of the bridge on 7 September 1931": of a picture from an archive, where the article speaks of a later year. */
const isLongAgo = ({ text }: Reading, day: string): boolean => {
  const year = Number(/^\d{4}/.exec(day)?.[0] ?? Infinity);
  return [...text.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d)/g)].some(([later]) => Number(later) > year + 1);
};

/** "Cá về cảng sáng 15/9" below a lead that tells of 8/12, and of no day near it: a picture from an archive, where no year is named. */
const isOfOtherDays = (reading: Reading, pictured: string): boolean => {
  const days = datesOfLead(reading).flatMap(({ iso }) => {
    const day = /(?:^-|\d{4})(-\d{2}-\d{2})$/.exec(iso)?.[1];
    return day === undefined ? [] : [dayOfYear(day)];
  });
  const apart = days.map((day) => Math.abs(day - dayOfYear(pictured.slice(1))));
  return apart.length > 0 && apart.every((count) => Math.min(count, daysOfYear - count) > mostApart);
};

/** "-09-15", by months of the same length. */
const dayOfYear = (day: string): number => Number(day.slice(1, 3)) * daysOfMonth + Number(day.slice(4, 6));
const daysOfMonth = 31;
const daysOfYear = 12 * daysOfMonth;
/** In days: an article of one month may show what went before, or tell of what is to come. */
const mostApart = 45;

/** Days without a year, as news names those of its own week. */
const daysOpeningLead = (reading: Reading): string[] =>
  datesOfLead(reading)
    .filter(({ iso, span, sentence }) => {
      const opening = reading.sentences[sentence]?.words[furthestWord];
      return /^--\d{2}-\d{2}$/.test(iso) && opening !== undefined && span.start <= opening.start;
    })
    .map(({ iso }) => iso);

/** Once, as both what opens the lead and what it tells of are asked. */
const datesOfLead = onceFor((reading: Reading) =>
  findDates({ ...reading, sentences: reading.sentences.slice(0, sentencesOfLead) }),
);
const sentencesOfLead = 3;

/** "Chiều thứ Sáu 25-5, …": the last word that a day at the beginning of a sentence begins with, counted from 0. */
const furthestWord = 3;

/** "Từ 1/7 ai cấp thẻ lái đò? (Hình từ Internet)": a picture that is called as the article is tells no day of its own. */
const saysTitleAgain = (reading: Reading, { start, end }: Span): boolean => {
  const titled = titleWords(reading).map(({ key }) => key);
  const own = wordsOf(reading.text, start, end).map(({ key }) => key);
  return titled.length >= fewestOfTitle && titled.every((key, at) => own[at] === key);
};
const fewestOfTitle = 4;

const dayOfCaptions = (reading: Reading): string | undefined => {
  const sentences = reading.article.blocks.flatMap((block, index): Sentence[] =>
    block.kind === 'figure' && block.caption !== undefined && !saysTitleAgain(reading, block.caption)
      ? [
          {
            ...block.caption,
            index,
            block: index,
            section: 0,
            words: wordsOf(reading.text, block.caption.start, block.caption.end),
          },
        ]
      : [],
  );
  const counts = new Map<string, number>();
  for (const { iso } of findDates({ ...reading, sentences }))
    if (/-\d{2}-\d{2}$/.test(iso)) counts.set(iso, (counts.get(iso) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
};
