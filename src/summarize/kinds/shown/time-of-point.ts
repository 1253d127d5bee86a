import {
  onOneLine,
  phraseAt,
  wordsOf,
  type LanguagePack,
  type Word,
  type WordList,
  scriptedPattern,
} from '../../../language/index.js';
import type { Point } from '../../../model/briefing.js';
import { overlaps } from '../../../model/overlap.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading } from '../../annotate/reading.js';
import type { FoundDate } from '../../annotate/structure/found.js';
import { datesPaper } from '../../../check/index.js';

/** When a line takes place, as it words it. */
export interface PointTime {
  readonly when: string;
  /** As far as the article says: "2026-10-26", "--10-26"; absent where it names no date: "On Saturday". */
  readonly iso?: string;
  /** It opens the line, whose rest is a sentence without it. */
  readonly opens: boolean;
}

/**
 * The time of a line: what opens it and says nothing but when; else the only date in it, or the only range of dates, where it closes
 * a clause.
 *
 * @param isItem it is an item of a list, whose date may stand anywhere
 */
export const timeOfPoint = (
  { reading, dates }: Annotation,
  { text, evidence }: Point,
  isItem: boolean,
): PointTime | undefined => {
  const own = dates.filter(({ span }) => evidence.some((kept) => overlaps(kept, span)));
  const [first] = own;
  const last = own.at(-1);
  const iso = first === undefined ? {} : { iso: first.iso };
  const opening = openingTime(text, placesOf(own, text, reading.text), reading.pack);
  if (opening !== undefined) return { when: opening, ...iso, opens: true };
  if (first === undefined || last === undefined || !(isItem || closesClause(reading.text, last))) return undefined;
  if (datesPaper(reading.text, first.span)) return undefined;
  const behind = reading.text.slice(last.span.end, last.span.end + longestNext);
  if (isNextOfSeveral(behind.replace(/^,(?=\s)/, ''), reading.pack)) return undefined;
  const span = first === last ? first.span : rangeOf(first, last, reading);
  return span && { when: onOneLine(reading.text, span), ...iso, opens: false };
};

/** In UTF-16 units: a date and the word behind it. */
const longestNext = 30;

/** "từ tháng 1 đến tháng 3": two dates with nothing but a word between, and the one that opens them. */
function rangeOf(first: FoundDate, last: FoundDate, { text, pack }: Reading): Span | undefined {
  const between = wordsOf(text, first.span.end, last.span.start);
  if (between.length !== 1 || !leading.some((list) => phraseAt(pack, list, between, 0) === 1)) return undefined;
  const before = wordsOf(text, Math.max(0, first.span.start - longestOpener), first.span.start).at(-1);
  const isOpener = before !== undefined && phraseAt(pack, 'prepositions', [before], 0) === 1;
  return { start: isOpener ? before.start : first.span.start, end: last.span.end };
}
/** In UTF-16 units, with the space behind it. */
const longestOpener = 12;

/** Where dates stand in a text as it is shown. */
const placesOf = (dates: readonly FoundDate[], text: string, article: string): Span[] => {
  const shown = text.toLowerCase();
  return dates.flatMap(({ span }) => {
    const said = onOneLine(article, span);
    const start = shown.indexOf(said.toLowerCase());
    return start < 0 ? [] : [{ start, end: start + said.length }];
  });
};

/** In words: more are no mere time. */
const longestOpening = 10;
const fewestBehind = 3;

/** "On 14 May", "Từ tháng 1 đến tháng 6", "By 8 p.m. on Thursday": what begins a text as a time and nothing else. */
function openingTime(text: string, dates: readonly Span[], pack: LanguagePack): string | undefined {
  const comma = text.search(/,\s/);
  const upToComma = comma < 0 ? '' : text.slice(0, comma);
  const [first] = dates;
  // "On Sunday, 20 October 2024, …" is one time.
  const goesOnAsDate = first !== undefined && comma >= 0 && /^,\s+$/u.test(text.slice(comma, first.start));
  if (!goesOnAsDate && isTime(upToComma, dates, pack) && leavesSentence(text.slice(comma + 1), pack)) return upToComma;
  if (first === undefined) return undefined;
  const opening = text.slice(0, first.end);
  // "On 20 June: …"; "On May 17, 2023, …" has a comma of its own.
  const behind = text.slice(first.end).replace(/^[:,](?=\s)/, '');
  const words = wordsOf(behind);
  const goesOn = joints.some((list) => phraseAt(pack, list, words, 0) > 0);
  return isTime(opening, dates, pack) && /^\s/.test(behind) && !goesOn && leavesSentence(behind, pack)
    ? opening
    : undefined;
}

/** What is left is more than the next of several dates. */
const leavesSentence = (behind: string, pack: LanguagePack): boolean =>
  !isNextOfSeveral(behind, pack) && wordsOf(behind).length >= fewestBehind;

/** "2020 and 2021 …", behind "In 2019,". */
const isNextOfSeveral = (behind: string, pack: LanguagePack): boolean => {
  const next = /^\s*\d[\d/.-]*,?(?=\s)/.exec(behind)?.[0];
  return next !== undefined && (next.endsWith(',') || phraseAt(pack, 'coordinators', wordsOf(behind), 1) > 0);
};

/** Whether every word is part of a date, leads to one, or counts hours and days; and one of them says when. */
function isTime(opening: string, dates: readonly Span[], pack: LanguagePack): boolean {
  const words = wordsOf(opening);
  if (words.length === 0 || words.length > longestOpening) return false;
  let saysWhen = false;
  for (let index = 0; index < words.length;) {
    const word = words[index];
    const isDate = word !== undefined && dates.some((date) => overlaps(date, word));
    const when = isDate ? 1 : longest(pack, times, words, index);
    const length = when > 0 ? when : longest(pack, leading, words, index);
    saysWhen ||= when > 0;
    if (length === 0 && !isSmall(word, pack)) return false;
    index += Math.max(1, length);
  }
  return saysWhen;
}

/** Numbers, and the letters of "a.m." */
const isSmall = (word: Word | undefined, { numerals }: LanguagePack): boolean =>
  word !== undefined && (numberOrLetter.test(word.key) || numerals[word.key] !== undefined);

const numberOrLetter = scriptedPattern('^(?:\\d+|\\p{L})$');

const longest = (pack: LanguagePack, lists: readonly WordList[], words: readonly Word[], index: number): number =>
  Math.max(...lists.map((list) => phraseAt(pack, list, words, index)));

const times: readonly WordList[] = ['weekdays', 'lesserUnits'];
const leading: readonly WordList[] = [
  'prepositions',
  'coordinators',
  'dateOpeners',
  'adverbialOpeners',
  'presentTimes',
  'qualifiers',
  'looseQualifiers',
  'definites',
  'demonstratives',
  'timeOpeners',
  'laterWords',
];
/** What stands behind a date where it is part of more than a time. */
const joints: readonly WordList[] = ['prepositions', 'coordinators', 'copulas', 'passives', 'negations'];

/** It ends its sentence, or a comma or semicolon stands behind it. */
const closesClause = (text: string, { span }: FoundDate): boolean => /^\s*(?:[,;.]|$|\n)/.test(text.slice(span.end));
