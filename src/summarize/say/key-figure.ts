import {
  anyPhraseAt,
  onOneLine,
  phraseAt,
  phraseBefore,
  phrasesOf,
  turnsMeaning,
  wordsOf,
  type Word,
} from '../../language/index.js';
import type { Figure, Point } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import type { Annotation } from '../annotate/annotation.js';
import { leastOfKeyFigure } from '../annotate/structure/figures/worth.js';
import type { FoundFigure } from '../annotate/structure/found.js';
import { evidenceOf } from './evidence.js';

/** A line with more of them is a comparison, or a list. */
const mostInLine = 2;

type Line = Pick<Point, 'text' | 'evidence'>;

/** The key figure of a line that holds few: what it counts comes before what that is compared with. */
export const keyFigureOf = (annotation: Annotation, line: Line): FoundFigure | undefined => {
  const figures = keyFiguresIn(annotation, line);
  const [first, second] = figures;
  if (figures.length > mostInLine || (first && second && areOne(annotation, first, second))) return undefined;
  return first !== undefined && isSecond(annotation, first) ? undefined : first;
};

/** The figure that a line is about: the only one, and measured, for of two the second may be the news, and a bare count needs its noun. */
export const onlyKeyFigure = (annotation: Annotation, line: Line): FoundFigure | undefined => {
  const [figure, another] = keyFiguresIn(annotation, line);
  return another === undefined && figure?.unit !== undefined && !isSecond(annotation, figure) ? figure : undefined;
};

/** "$50 and $350", "$50 a day and $30 an evening", of which neither says anything alone. */
const areOne = ({ reading }: Annotation, first: FoundFigure, second: FoundFigure): boolean => {
  const between = wordsOf(reading.text, first.value.end, second.value.start);
  const isJoined = phrasesOf(reading.pack, 'coordinators').hasKey(between.at(-1)?.key ?? '');
  return isJoined && (between.length === 1 || (between.length <= mostBetween && first.unit === second.unit));
};
/** In words: "a day and". */
const mostBetween = 4;

/** "11.000 đồng/2 km đầu và 3.800 đồng/km tiếp theo": behind another of its unit that stands for another part of the same. */
const isSecond = ({ reading }: Annotation, { value, unit }: FoundFigure): boolean => {
  const { text, pack } = reading;
  const words = wordsAround(reading, value.start);
  const at = words.findIndex(({ start }) => start >= value.start);
  const measured = wordsOf(unit ?? '')[0]?.key;
  const before = words.slice(Math.max(0, at - nearBefore), Math.max(0, at));
  return (
    phraseBefore(pack, 'coordinators', words, at) > 0 &&
    before.some(({ key, start }, place) => {
      // "11.000 đồng", "$50"
      const isMeasured = before[place + 1]?.key === measured || text.slice(start - (unit?.length ?? 0), start) === unit;
      return /^\d/u.test(key) && place < before.length - 1 && isMeasured;
    })
  );
};

/** Written in digits, and more than a handful where nothing measures it; none where a condition or a negation may turn it. */
export const keyFiguresIn = ({ figures, reading }: Annotation, { text, evidence }: Line): FoundFigure[] => {
  const told = figures.filter(
    ({ value, worth, number, unit }) =>
      worth >= leastOfKeyFigure &&
      (unit !== undefined || number >= fewestCounted) &&
      evidence.some(({ start, end }) => value.start >= start && value.end <= end) &&
      /\d/.test(reading.text.slice(value.start, value.end)) &&
      !isBound(reading, value) &&
      !isOfSomethingElse(reading, value),
  );
  if (told.length === 0) return told;
  const words = wordsOf(text);
  return turnsMeaning(words, 0, words.length, reading.pack) ? [] : told;
};

/** What something is measured by or counted out of, and what is said by the way, is no figure to remember. */
const isOfSomethingElse = (reading: Annotation['reading'], span: Span): boolean => {
  const { start } = span;
  const before = wordsAround(reading, start).filter((word) => word.end <= start);
  return (
    isMeasuredBy(reading, before, start) ||
    isCountedOutOf(reading, before) ||
    isByTheWay(reading, before, start) ||
    isTargetItself(reading, span) ||
    isGradeOf(reading, before, span)
  );
};

/** "Chloramine B, Chlorine 70%": right behind a name in small letters a share says which kind of it is meant. A name that opens the sentence may be what has it. */
const isGradeOf = ({ text }: Annotation['reading'], before: readonly Word[], { start, end }: Span): boolean => {
  const name = before.at(-1);
  return (
    name !== undefined &&
    before.length > 1 &&
    /[%％]$/u.test(text.slice(start, end)) &&
    /^\s*$/u.test(text.slice(name.end, start)) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(text.slice(name.start, name.end))
  );
};

/** "Its 82 per cent renewables target": what is aimed at, right behind what it is measured in. */
const isTargetItself = (reading: Annotation['reading'], { start, end }: Span): boolean => {
  const { pack, text } = reading;
  if (pack.typology.head !== 'last') return false;
  const behind = wordsAround(reading, start)
    .filter((word) => word.start >= end)
    .slice(0, nearest);
  const at = behind.findIndex((_, index) => phraseAt(pack, 'targets', behind, index) > 0);
  const noun = behind[at];
  return (
    noun !== undefined &&
    /^[\p{L}\s-]*$/u.test(text.slice(end, noun.start)) &&
    !behind.slice(0, at).some((_, index) => anyPhraseAt(pack, endNoun, behind, index))
  );
};

/** A verb may be a noun as well: "clean power". */
const endNoun = ['prepositions', 'auxiliaries', 'copulas', 'coordinators', 'speechVerbs', 'stopwords'] as const;

/** The words of the sentence that a place is in. */
const wordsAround = ({ sentences }: Annotation['reading'], place: number): readonly Word[] =>
  sentences.find(({ start, end }) => start <= place && place < end)?.words ?? [];

/** "The target is 2 percent", "from a peak of 5.25 percent": what something is measured by, and where it came from. */
const isMeasuredBy = ({ text, pack }: Annotation['reading'], all: readonly Word[], start: number): boolean => {
  const before = all.slice(-nearBefore);
  const isParted = (from: number): boolean => /[,;:]|\d/u.test(text.slice(before[from]?.start, start));
  const openers = pack.ranges.map((range) => range.split('…')[0]?.trim() ?? '');
  return before.some(
    ({ key }, at) =>
      !isParted(at) &&
      (phraseAt(pack, 'targets', before, at) > 0 || (at >= before.length - nearest && openers.includes(key))),
  );
};
/** In words. */
const nearBefore = 7;
const nearest = 4;

/** "Ships over 30,000 tonnes wait", "any withdrawal over £20": which ones are meant, and not how much there is; "rose over 20 %" has a verb before it. */
const isBound = (reading: Annotation['reading'], { start }: Span): boolean => {
  const { text, pack } = reading;
  const words = wordsAround(reading, start);
  const at = words.findIndex((word) => word.start >= start);
  const noun = words[at - 1];
  const from = words[at];
  if (noun === undefined || from === undefined || phraseAt(pack, 'bounds', words, at) === 0) return false;
  return (
    /^\s+$/u.test(text.slice(noun.end, from.start)) &&
    noNouns.every((list) => phraseBefore(pack, list, words, at) === 0)
  );
};
const noNouns = [
  'verbs',
  'auxiliaries',
  'copulas',
  'finites',
  'prepositions',
  'coordinators',
  'looseQualifiers',
  'speechVerbs',
  'stopwords',
] as const;

/** "9 of 12 schools", "9 trong 12 trường", and not "from 9 to 12", "9 đến 12". */
const isCountedOutOf = ({ pack }: Annotation['reading'], before: readonly Word[]): boolean => {
  const [counted, joint] = before.slice(-2);
  return (
    counted !== undefined &&
    joint !== undefined &&
    (/^\d+$/u.test(counted.key) || pack.numerals[counted.key] !== undefined) &&
    [...pack.genitives, ...pack.prepositions].includes(joint.key) &&
    !pack.ranges.some((range) => range.split('…')[1]?.trim() === joint.key)
  );
};

/** ", where 80 percent …": of something that the sentence only names. */
const isByTheWay = ({ text, pack }: Annotation['reading'], before: readonly Word[], start: number): boolean => {
  const comma = before.findLastIndex(({ end }, at) => /[,;]/u.test(text.slice(end, before[at + 1]?.start ?? start)));
  return comma >= 0 && anyPhraseAt(pack, clauseOpeners, before, comma + 1);
};
const clauseOpeners = ['relatives', 'questionWords'] as const;

const fewestCounted = 10;

/** A figure as a Briefing tells it. */
export const figureFrom = ({ reading }: Annotation, { value, number, qualifier, unit, of }: FoundFigure): Figure => ({
  value: onOneLine(reading.text, value),
  number,
  ...(qualifier === undefined ? {} : { qualifier }),
  ...(unit === undefined ? {} : { unit }),
  of: onOneLine(reading.text, of),
  evidence: evidenceOf(reading, [value, of]),
});
