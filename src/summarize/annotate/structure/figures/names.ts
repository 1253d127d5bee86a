import {
  phraseAt,
  phraseBefore,
  phrasesOf,
  type Word,
  scriptedPattern,
  startsUpperCase,
} from '../../../../language/index.js';
import { looksLikeYear } from './digits.js';
import type { QualifiedValue } from './qualifier.js';
import type { Source } from './quantity.js';
import { isOpenGap } from '../punctuation.js';

/** Whether a number names, dates or ranks something instead of counting it: "Điều 5", "25/10", "Boeing 737", "2-1". */
export const isNoFigure = (source: Source, value: QualifiedValue): boolean =>
  isPartOfName(source, value) ||
  isTime(source, value) ||
  (value.kind === 'count' &&
    value.qualifier === undefined &&
    (isNumbered(source, value) || isYear(value) || isAddress(source, value)));

/** A mark without a space ties it to what stands beside it: "Covid-19", "12/2026/NĐ-CP", "7:30", "four-page". */
const isPartOfName = ({ text, sentence }: Source, { start, end, digits }: QualifiedValue): boolean => {
  const before = text.slice(Math.max(sentence.start, start - 2), start);
  const behind = text.slice(end, Math.min(sentence.end, end + 2));
  if (/^\s?[x×]\s?\d/.test(text.slice(end, end + 4)) || /\d\s?[x×]\s?$/.test(text.slice(start - 4, start))) return true;
  if (tiedBefore.test(before) || dashBefore.test(before)) return true;
  // "Su -57": a space has slipped in.
  if (partedDashBefore.test(text.slice(Math.max(sentence.start, start - 6), start))) return true;
  if (/^[/:.][\d]/.test(behind) || dashBehind.test(behind)) return true;
  return /^0\d{2,}/.test(digits);
};

/** Ages, hours, years, days, and parts of a date. */
const isTime = ({ text, sentence, pack }: Source, value: QualifiedValue): boolean => {
  const { words } = sentence;
  if (value.kind === 'money' || value.kind === 'share') return false;
  const lesser = phraseAt(pack, 'lesserUnits', words, value.to);
  if (value.kind === 'measure') {
    const repeated = value.unit !== undefined && phrasesOf(pack, 'lesserUnits').has(value.unit);
    return repeated && value.qualifier === undefined && value.lower === undefined;
  }
  if (lesser > 0 && isOpenGap(text.slice(value.end, words[value.to]?.start ?? value.end))) return true;
  return (
    isMonth(wordText(text, words, value.to), pack.months) || isMonth(wordText(text, words, value.from - 1), pack.months)
  );
};

const wordText = (text: string, words: readonly Word[], index: number): string => {
  const word = words[index];
  return word === undefined ? '' : text.slice(word.start, word.end);
};

/** A month's name or its first three or four letters, with a capital: "Dec", "May". */
const isMonth = (word: string, months: readonly string[]): boolean =>
  capitalised.test(word) &&
  months.some((month) => month === word.toLowerCase() || (word.length <= 4 && month.startsWith(word.toLowerCase())));

/** "Điều 5", "Route 16", "tháng 3", "Boeing 737": the word before it takes the number as its name. */
const isNumbered = ({ text, sentence, pack }: Source, value: QualifiedValue): boolean => {
  const { words } = sentence;
  const before = words[value.from - 1];
  if (before === undefined || !isOpenGap(text.slice(before.end, value.start))) return false;
  const numbered = phraseBefore(pack, 'numbered', words, value.from);
  if (numbered > 0 && phraseBefore(pack, 'looseQualifiers', words, value.from) <= numbered) return true;
  if (value.digits === '') return false;
  const isDay = phrasesOf(pack, 'weekdays').matchBefore(words, value.from) > 0;
  // The first word of a sentence has a capital whatever it is.
  return isDay || (startsUpperCase(text.slice(before.start, before.end)) && value.from > 1);
};

const isYear = ({ digits, multiplied, lower }: QualifiedValue): boolean =>
  !multiplied && (looksLikeYear(digits) || (lower !== undefined && looksLikeYear(lower.digits)));

/** "tại 15 Trần Hưng Đạo", "at 10 Downing Street". */
const isAddress = ({ text, sentence, pack }: Source, value: QualifiedValue): boolean => {
  const next = sentence.words[value.to];
  if (next === undefined || !startsUpperCase(text.slice(next.start, next.end))) return false;
  return phraseBefore(pack, 'prepositions', sentence.words, value.from) > 0;
};

const tiedBefore = scriptedPattern('[/:._#@+\\p{L}\\d]$');
const dashBefore = scriptedPattern('[\\p{L}\\d][-–]$');
const partedDashBefore = scriptedPattern('\\p{Lu}\\p{L}{0,3} -$');
const dashBehind = scriptedPattern('^[-–][\\p{L}\\d]');
const capitalised = scriptedPattern('^\\p{Lu}\\p{L}{2,}');
