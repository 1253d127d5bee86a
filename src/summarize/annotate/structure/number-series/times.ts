import { phraseAt, phraseBefore, type Word } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import { verbAt } from '../../../shorten/predicate.js';
import { timeOfIso, type TimePoint } from '../../numbers/time-label.js';
import type { Reading, Sentence } from '../../reading.js';
import type { Source } from '../figures/quantity.js';
import { looksLikeYear } from '../figures/digits.js';
import type { FoundDate } from '../found.js';
import { mostPairs, sharedUnit, valuesOf, type FoundPairs, type TextValue } from './values.js';

interface TimeLabel extends Span {
  readonly time: TimePoint;
}

/**
 * Values that take turns with times: "năm 2022 đạt 12,5 triệu tấn, năm 2023 là 13,1 triệu tấn …", "3.1 billion in 2021, 3.4 billion
 * in 2022 …". Undefined where any other number stands in the sentences, or words between that are not of the turn.
 */
export const timedPairs = (
  reading: Reading,
  dates: readonly FoundDate[],
  sentences: readonly Sentence[],
): FoundPairs | undefined => {
  const source = sourceOf(reading, sentences);
  const times = timesIn(source, dates, sentences);
  if (times === undefined || times.length < 3 || times.length > mostPairs) return undefined;
  const values = valuesOf(source, times);
  if (values?.length !== times.length) return undefined;
  const unit = sharedUnit(values, source);
  const leads = (times[0]?.start ?? 0) < (values[0]?.start ?? 0);
  if (unit === undefined || unit === '' || !takeTurns(times, values, leads)) return undefined;
  const sound = values.every((value, index) =>
    leads ? followsTime(source, times, value, index) : precedesTime(source, times, values, index),
  );
  if (!sound) return undefined;
  const [first] = values;
  return {
    unit,
    counted: first?.noun && { start: first.noun.start, end: leads ? countedEnd(source, first) : first.noun.end },
    ...(first !== undefined && !isLevel(source, first.from) ? { isDeed: true } : {}),
    pairs: values.map(({ start, end, number }, index) => {
      const { time, ...label } = times[index] ?? { start, end, time: undefined };
      return { label: { start: label.start, end: label.end }, ...(time && { time }), value: { start, end }, number };
    }),
  };
};

/** Several sentences of one paragraph as one. */
const sourceOf = ({ text, pack }: Reading, sentences: readonly Sentence[]): Source => {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) throw new TypeError('A passage has a sentence at least.');
  const words = sentences.flatMap((sentence) => [...sentence.words]);
  return { text, pack, sentence: { ...first, end: last.end, words } };
};

/** The times in order; years without a word that opens them count where others have one. */
const timesIn = (
  { text, sentence }: Source,
  dates: readonly FoundDate[],
  sentences: readonly Sentence[],
): TimeLabel[] | undefined => {
  const own = dates.filter(({ sentence: place }) => sentences.some(({ index }) => index === place));
  const labels = own.flatMap(({ span, iso }) => {
    const time = timeOfIso(iso);
    return time === undefined ? [] : [{ ...span, time }];
  });
  if (labels.length < own.length || labels.length === 0 || labels.length > mostPairs) return undefined;
  const bare = sentence.words
    .filter(
      ({ start, end, key }) => looksLikeYear(key) && !labels.some((label) => label.start <= start && label.end >= end),
    )
    .filter(
      ({ start, end }) => !/[\p{L}\p{N}/–-]$/u.test(text.slice(0, start).slice(-1)) && !/^[-–/]/.test(text.slice(end)),
    )
    .map(({ start, end, key }) => ({ start, end, time: { kind: 'year' as const, order: Number(key), hasYear: true } }));
  return [...labels, ...bare].sort((one, other) => one.start - other.start);
};

const takeTurns = (times: readonly Span[], values: readonly Span[], leads: boolean): boolean => {
  const [one, other] = leads ? [times, values] : [values, times];
  return one.every(({ end }, index) => {
    const partner = other[index];
    const next = one[index + 1];
    return partner !== undefined && end <= partner.start && (next === undefined || partner.end <= next.start);
  });
};

/** "năm 2022[, sản lượng] đạt | 12,5 triệu tấn": a word for a level stands before the first value, and nothing else before others. */
const followsTime = (source: Source, times: readonly TimeLabel[], value: TextValue, index: number): boolean => {
  const [label, next] = [times[index], times[index + 1]];
  if (label === undefined) return false;
  const before = wordsBetween(source, label.end, value.start);
  const level = isLevel(source, value.from);
  const marks = source.text.slice(label.end, value.start);
  if (/[.;:()“”"]/.test(marks.replace(/\($/, ''))) return false;
  if (
    index === 0
      ? !(level || followsVerb(source, value.from)) || before.length > longestGap
      : before.length > 0 && !isJoint(source, before)
  )
    return false;
  return next === undefined || isJoint(source, wordsBetween(source, countedEnd(source, value), next.start));
};

/** Past what is left of the noun that a number counts: "1.250 vụ | cháy nhà, năm 2023". */
const countedEnd = (source: Source, value: TextValue): number => {
  const end = nounEnd(value);
  const rest = /^[^,;.()]{1,24}(?=,)/.exec(source.text.slice(end, source.sentence.end))?.[0] ?? '';
  return wordsBetween(source, end, end + rest.length).length <= 3 ? end + rest.length : end;
};

/** "3.1 billion dollars | in 2021 | to 3.4 billion | in 2022". */
const precedesTime = (
  source: Source,
  times: readonly TimeLabel[],
  values: readonly TextValue[],
  index: number,
): boolean => {
  const [value, label, next] = [values[index], times[index], values[index + 1]];
  if (value === undefined || label === undefined) return false;
  const end = index === 0 ? measuredEnd(source, value, label.start) : nounEnd(value);
  const between = wordsBetween(source, end, label.start);
  if (/[,.;:]/.test(source.text.slice(end, label.start)) || between.length > 2 || !isJoint(source, between))
    return false;
  if (index === 0 && !isLevel(source, value.from) && !followsVerb(source, value.from)) return false;
  return next === undefined || isJoint(source, wordsBetween(source, label.end, next.start));
};

/** How many words may stand between the first time and the first value: the subject, and the word for the level. */
const longestGap = 14;

const nounEnd = ({ end, noun }: TextValue): number => noun?.end ?? end;

const isLevel = ({ sentence, pack }: Source, from: number): boolean =>
  phraseBefore(pack, 'levels', sentence.words, from) > 0;

/** "Sold | 214 in 2020, 251 in 2021": what is said of it all, and no change or ratio, which a word before the number tells. */
const followsVerb = ({ sentence: { words }, pack }: Source, from: number): boolean => {
  const isJoined = (['prepositions', 'directions', 'qualifiers', 'coordinators', 'scopes'] as const).some(
    (list) => phraseBefore(pack, list, words, from) > 0,
  );
  return from > 0 && !isJoined && (pack.typology.verbs !== 'inflected' || verbAt(words, from - 1, pack) > 0);
};

/** Past what the first value measures: "18 litres a head | of cattle in 2021". */
const measuredEnd = (source: Source, value: TextValue, before: number): number => {
  const end = nounEnd(value);
  const words = wordsBetween(source, end, before);
  const { pack } = source;
  const opener = words.findLastIndex(
    (_, index) =>
      index > 0 && (['prepositions', 'dateOpeners'] as const).some((list) => phraseAt(pack, list, words, index) > 0),
  );
  const last = words[opener < 0 ? words.length - 1 : opener - 1];
  return words.length <= mostMeasured && last !== undefined && value.kind !== 'count' ? last.end : end;
};
const mostMeasured = 5;

const wordsBetween = ({ sentence }: Source, start: number, end: number): readonly Word[] =>
  sentence.words.filter((word) => word.start >= start && word.end <= end);

/** Whether words only join: prepositions, coordinators, words for a level or an opening of a date. */
const isJoint = ({ pack }: Source, words: readonly Word[]): boolean => {
  let index = 0;
  while (index < words.length) {
    const length = Math.max(...joints.map((list) => phraseAt(pack, list, words, index)));
    if (length === 0) return false;
    index += length;
  }
  return words.length <= longestJoint;
};

const joints = ['levels', 'coordinators', 'prepositions', 'dateOpeners', 'copulas'] as const;
const longestJoint = 4;
