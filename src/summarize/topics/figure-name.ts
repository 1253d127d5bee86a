import { phraseAt, wordsOf, type LanguagePack, type Word, startsWithDigit } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';
import { holdsPointer } from '../shorten/pointing.js';
import { predicateAt, verbAt } from '../shorten/predicate.js';
import type { KeptExtract } from '../shorten/index.js';
import { canClose } from '../shorten/standalone.js';
import type { FoundFigure } from '../annotate/structure/found.js';
import { subjectOf } from './lead.js';

/**
 * What a slide says that a figure counts: a name, without the predicate behind it ("chi tiêu quân sự | đã tăng"), else the
 * subject of the line that tells the figure. Undefined where neither names anything by itself, or where it stands too far off.
 *
 * @param lines the ways to tell the figure
 */
export const figureName = (
  reading: Reading,
  { of, value }: FoundFigure,
  lines: readonly KeptExtract[],
): Span | undefined => {
  const { text, pack } = reading;
  const words = wordsOf(text, of.start, of.end);
  const last = words[(of.start > value.start ? words.length : nameEnd(words, pack)) - 1];
  const own = last === undefined ? [] : [{ start: of.start, end: last.end }];
  const candidates = [...own, ...lines.flatMap((line) => subjectSpan(line, pack) ?? [])];
  return candidates.find(
    (name) => names(reading, name, value) && (name.start > value.start || isNear(reading, name, value)),
  );
};

const subjectSpan = ({ text, spans }: KeptExtract, pack: LanguagePack): Span | undefined => {
  const subject = subjectOf(text, pack);
  const [first] = spans;
  return subject === undefined || first === undefined || first.end - first.start < subject.length
    ? undefined
    : { start: first.start, end: first.start + subject.length };
};

/** Between a name and the value stand but a few words, outside brackets and asides, and no other number or name joined to it. */
const isNear = ({ text, pack }: Reading, name: Span, value: Span): boolean => {
  const between = text.slice(name.end, value.start).replace(/,[^,]*,/g, ' ');
  const words = wordsOf(between);
  return (
    words.length <= farthest &&
    !/\d/.test(between) &&
    words.every((_, index) => phraseAt(pack, 'coordinators', words, index) === 0)
  );
};

const farthest = 5;

/**
 * Before the auxiliary that opens the predicate, else before the first verb; nothing where the phrase begins with either. Where
 * verbs carry no endings, a verb before the auxiliary belongs to the noun ("chi phí lắp đặt | đã tăng"), and so does one of one
 * syllable but for the last word of all.
 */
const nameEnd = (words: readonly Word[], pack: LanguagePack): number => {
  const first = (holds: (index: number) => boolean): number => words.findIndex((_, index) => holds(index));
  const auxiliary = first((index) => phraseAt(pack, 'auxiliaries', words, index) > 0);
  const verb = first((index) =>
    pack.verbEndings.length > 0 || index === 0 || index === words.length - 1
      ? predicateAt(words, index, pack) > 0
      : verbAt(words, index, pack) > 1,
  );
  const end = auxiliary >= 0 && (verb !== 0 || auxiliary === 0) ? auxiliary : verb < 0 ? words.length : verb;
  return canClose(words, end, pack) ? end : 0;
};

const names = ({ text, pack }: Reading, name: Span, value: Span): boolean => {
  const words = wordsOf(text, name.start, name.end);
  if (holdsPointer(words, pack)) return false;
  // Before a value, a syllable alone is no name, and what holds a number tells of that one.
  const fewest = pack.compounds.length > 0 ? 2 : 1;
  if (name.start < value.start && (words.length < fewest || words.some(({ key }) => startsWithDigit(key))))
    return false;
  const openers = ['pronouns', 'speakerTitles', 'nominalizers', 'prepositions'] as const;
  if (openers.some((list) => phraseAt(pack, list, words, 0) > 0)) return false;
  const determiner = phraseAt(pack, 'determiners', words, 0);
  const rest = words.slice(determiner);
  if (rest.every((_, place) => phraseAt(pack, 'lesserUnits', rest, place) > 0)) return false;
  // "The remaining | 20%": what stands straight before a number need be no noun.
  const adjective = pack.verbEndings.length > 0 && determiner > 0 && rest.length === 1;
  return (
    !(adjective && /^ \d/.test(text.slice(name.end, name.end + 2))) && !isTime(rest, pack) && name.end !== value.start
  );
};

/** "last year". */
const isTime = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.length <= 2 && phraseAt(pack, 'lesserUnits', words, words.length - 1) > 0;
