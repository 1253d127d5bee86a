import { phraseAt, phraseBefore, phrasesOf, scriptedPattern, startsUpperCase } from '../../../../language/index.js';
import { isMonth, standsBehindWord, textBefore, wordText } from './beside.js';
import { looksLikeYear } from './digits.js';
import type { QualifiedValue } from './qualifier.js';
import type { Source } from './quantity.js';
import { isOpenGap } from '../punctuation.js';

/** What shows that a number names, dates or ranks something instead of counting it. */
export interface NoFigureRule {
  readonly name: string;
  /** Asked only of a count that no word qualifies: money, shares and "about 2000" are figures all the same. */
  readonly ofBareCounts?: boolean;
  readonly holds: (source: Source, value: QualifiedValue) => boolean;
}

export const noFigureRules: readonly NoFigureRule[] = [
  {
    name: 'one-of-two-sides',
    holds: ({ text }, { start, end }) =>
      /^\s?[x×]\s?\d/.test(text.slice(end, end + 4)) || /\d\s?[x×]\s?$/.test(text.slice(start - 4, start)),
  },
  {
    name: 'tied-to-what-is-before',
    holds: (source, value) => {
      const before = textBefore(source, value, 2);
      return tiedBefore.test(before) || dashBefore.test(before);
    },
  },
  // A space has slipped in.
  { name: 'behind-a-parted-dash', holds: (source, value) => partedDashBefore.test(textBefore(source, value, 6)) },
  {
    name: 'tied-to-what-is-behind',
    holds: ({ text, sentence }, { end }) => {
      const behind = text.slice(end, Math.min(sentence.end, end + 2));
      return /^[/:.][\d]/.test(behind) || dashBehind.test(behind);
    },
  },
  { name: 'opens-with-a-zero', holds: (_, { digits }) => /^0\d{2,}/.test(digits) },
  {
    name: 'span-or-times',
    holds: ({ pack }, { kind, unit, qualifier, lower }) =>
      kind === 'measure' &&
      unit !== undefined &&
      phrasesOf(pack, 'lesserUnits').has(unit) &&
      qualifier === undefined &&
      lower === undefined,
  },
  { name: 'way-to-a-place', holds: (source, value) => isWayToPlace(source, value) },
  {
    name: 'age-or-hour',
    holds: ({ text, sentence: { words }, pack }, { kind, to, end }) =>
      kind === 'count' &&
      phraseAt(pack, 'lesserUnits', words, to) > 0 &&
      isOpenGap(text.slice(end, words[to]?.start ?? end)),
  },
  {
    name: 'day-of-a-month',
    holds: ({ text, sentence: { words }, pack }, { kind, from, to }) =>
      kind === 'count' &&
      (isMonth(wordText(text, words, to), pack.months) || isMonth(wordText(text, words, from - 1), pack.months)),
  },
  {
    name: 'number-of-a-noun',
    ofBareCounts: true,
    holds: (source, value) => {
      const { words } = source.sentence;
      const numbered = standsBehindWord(source, value) ? phraseBefore(source.pack, 'numbered', words, value.from) : 0;
      return numbered > 0 && phraseBefore(source.pack, 'looseQualifiers', words, value.from) <= numbered;
    },
  },
  {
    name: 'day-behind-a-weekday',
    ofBareCounts: true,
    holds: (source, value) =>
      value.digits !== '' &&
      standsBehindWord(source, value) &&
      phrasesOf(source.pack, 'weekdays').matchBefore(source.sentence.words, value.from) > 0,
  },
  {
    name: 'name-with-a-capital',
    ofBareCounts: true,
    // The first word of a sentence has a capital whatever it is.
    holds: (source, value) =>
      value.digits !== '' &&
      value.from > 1 &&
      standsBehindWord(source, value) &&
      startsUpperCase(wordText(source.text, source.sentence.words, value.from - 1)),
  },
  {
    name: 'year',
    ofBareCounts: true,
    holds: (_, { digits, multiplied, lower }) =>
      !multiplied && (looksLikeYear(digits) || (lower !== undefined && looksLikeYear(lower.digits))),
  },
  {
    name: 'house-number',
    ofBareCounts: true,
    holds: ({ text, sentence: { words }, pack }, { from, to }) =>
      startsUpperCase(wordText(text, words, to)) && phraseBefore(pack, 'prepositions', words, from) > 0,
  },
];

/** Whether a number is no figure: one rule that holds is enough. */
export const isNoFigure = (source: Source, value: QualifiedValue, rules = noFigureRules): boolean => {
  const isBareCount = value.kind === 'count' && value.qualifier === undefined;
  return rules.some(({ ofBareCounts, holds }) => (ofBareCounts !== true || isBareCount) && holds(source, value));
};

/** "300 metres from the station", "cách trạm chừng 300 m": where something is, and no figure of what the article tells. */
const isWayToPlace = (
  { text, sentence: { words }, pack }: Source,
  { unit, from, to, start, end }: QualifiedValue,
): boolean => {
  if (unit === undefined || !phrasesOf(pack, 'lengths').has(unit)) return false;
  const isBehind = phraseAt(pack, 'distanceEndings', words, to) > 0 && isOpenGap(text.slice(end, words[to]?.start));
  return (
    isBehind ||
    words
      .slice(Math.max(0, from - longestPlace), from)
      .some(
        (word, at) =>
          phraseAt(pack, 'distanceOpeners', words, Math.max(0, from - longestPlace) + at) > 0 &&
          /^[\p{L}\s]*$/u.test(text.slice(word.end, start)),
      )
  );
};
/** In words. */
const longestPlace = 6;

const tiedBefore = scriptedPattern('[/:._#@+\\p{L}\\d]$');
const dashBefore = scriptedPattern('[\\p{L}\\d][-–]$');
const partedDashBefore = scriptedPattern('\\p{Lu}\\p{L}{0,3} -$');
const dashBehind = scriptedPattern('^[-–][\\p{L}\\d]');
