import { phraseBefore, phrasesOf, type Word } from '../../../../language/index.js';
import type { Reading, Sentence } from '../../reading.js';
import { dateFormsOf, type DateForm } from './forms.js';
import { dateRules } from './rules.js';
import type { FoundDate } from '../found.js';
import { overlaps } from '../../../../model/overlap.js';

/** The dates that an article names, in order, as far as it names them; "yesterday" and the like are none. */
export const findDates = (reading: Reading, rules = dateRules): FoundDate[] => {
  const forms = dateFormsOf(reading.pack, rules);
  return reading.sentences.flatMap((sentence) => datesIn(reading, sentence, forms));
};

const datesIn = (reading: Reading, sentence: Sentence, forms: readonly DateForm[]): FoundDate[] => {
  const text = reading.text.slice(sentence.start, sentence.end);
  if (!/\d/.test(text) && forms.every(({ months }) => !months)) return [];
  const dates: FoundDate[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form.pattern)) {
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      if (dates.some((date) => overlaps(date.span, span))) continue;
      const iso = form.read(match);
      if (iso === undefined || (form.needsOpener && !isOpened(reading, sentence, span.start, form))) continue;
      dates.push({
        span: { ...span, start: withOpener(reading, sentence, span.start) },
        iso,
        sentence: sentence.index,
      });
    }
  }
  return dates.sort((one, other) => one.span.start - other.span.start);
};

/** "ngày 14/5", "sáng 14/5": the word that opens the date is part of it, unless it is a preposition. */
const withOpener = ({ text, pack }: Reading, { words }: Sentence, start: number): number => {
  const index = words.findIndex((word) => word.start >= start);
  const length = phraseBefore(pack, 'dateOpeners', words, index);
  const [first, last] = [words[index - length], words[index - 1]];
  if (length === 0 || first === undefined || last === undefined || !/^\s$/.test(text.slice(last.end, start)))
    return start;
  const joins = (['prepositions', 'coordinators', 'qualifiers'] as const).some(
    (list) => phraseBefore(pack, list, words, index) > 0,
  );
  return joins ? start : first.start;
};

/** Whether a word before it says that a date follows: "sáng 14/5", "thứ Ba (9/6)", "in October", "since 1998". */
const isOpened = ({ text, pack }: Reading, { words }: Sentence, start: number, form: DateForm): boolean => {
  const index = words.findIndex((word) => word.start >= start);
  const before = index <= 0 ? undefined : words[index - 1];
  if (before === undefined) return form.months;
  const gap = text.slice(before.end, start);
  if (!form.months && /^\s?\($/.test(gap) && /^[^()]{1,10}\)/.test(text.slice(start))) return true;
  if (!/^\s?[,(]?\s?$/.test(gap)) return false;
  const bare = /^\s$/.test(gap) && opensBare(pack, words, index);
  return bare || (!form.months && opens(pack, words, index));
};

const opens = (pack: Reading['pack'], words: readonly Word[], index: number): boolean =>
  (['dateOpeners', 'weekdays'] as const).some((list) => phrasesOf(pack, list).matchBefore(words, index) > 0);

/** What opens years and months, but for what qualifies numbers: "about 2000". */
const opensBare = (pack: Reading['pack'], words: readonly Word[], index: number): boolean =>
  phraseBefore(pack, 'qualifiers', words, index) === 0 && phraseBefore(pack, 'yearOpeners', words, index) > 0;
