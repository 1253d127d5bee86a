import { fold, holdsPhrase, phraseAt, phraseBefore, wordsOf } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import type { Reading, Sentence } from '../../reading.js';
import type { Source } from '../figures/quantity.js';
import { isCoordinator, labelsBefore, ofValues, opensPart, spanOf } from './part-labels.js';
import { sharedUnit, valuesOf, type FoundPairs, type TextValue } from './values.js';

const fewestParts = 3;
const mostParts = 6;

/**
 * Values that a sentence tells part by part, and nothing beside them, behind a colon or as all that it says; each with what it is of before it
 * ("roads 40 million, schools 25 million") or behind it ("31 for, 12 against and 4 abstentions"). Undefined where a part holds more than
 * one number, or anything else.
 *
 * @param isPlain whether a stretch of the sentence tells what is
 */
export const announcedParts = (
  reading: Reading,
  whole: Sentence,
  isPlain: (from: number, to: number) => boolean,
): FoundPairs | undefined => {
  const { text, pack } = reading;
  const colon = text.slice(whole.start, whole.end).lastIndexOf(': ');
  const start = colon < 0 ? whole.start : whole.start + colon + 2;
  const words = whole.words.filter((word) => word.start >= start);
  const source: Source = { text, pack, sentence: { ...whole, start, words } };
  // "Line N1": the number of a name is none of what it has.
  const codes = words.filter(({ key }) => /\p{L}\d/u.test(key));
  const values = valuesOf(source, codes);
  if (values === undefined || values.length < fewestParts || values.length > mostParts) return undefined;
  if (values.some(({ kind }) => kind === 'share') || !standApart(source, values)) return undefined;
  const named = namedBefore(source, values) ?? (colon < 0 ? undefined : namedBehind(source, values));
  // "80 have no opinion": what a number is of may deny something.
  const first = values[0]?.start ?? whole.end;
  if (named === undefined || !isPlain(whole.start, named.areBehind === true ? first : whole.end)) return undefined;
  const distinct = new Set(named.labels.map((label) => fold(text.slice(label.start, label.end))));
  if (distinct.size < values.length) return undefined;
  const pairs = values.flatMap(({ number, ...value }, index) => {
    const label = named.labels[index];
    const isTotal = label !== undefined && holdsPhrase(pack, 'totals', wordsOf(text, label.start, label.end));
    return label === undefined || isTotal ? [] : [{ label, value: { start: value.start, end: value.end }, number }];
  });
  const total = colon < 0 ? undefined : totalBefore(reading, whole, start);
  const sum = values.reduce((all, { number }) => all + number.value, 0);
  const isSum = total !== undefined && Math.abs(total.number.value - sum) <= sum * rounding;
  const isMoney = values[0]?.kind === 'money';
  // Ages behind names, and how long and wide something is, are no parts of anything.
  if (!isSum && !isMoney && named.areBehind !== true) return undefined;
  const unit = named.unit !== '' || !isSum ? named.unit : unitOf(total, text);
  return { pairs, unit, areAll: true };
};
const rounding = 0.01;

/** Each value stands in a part of its own. */
const standApart = (source: Source, values: readonly TextValue[]): boolean =>
  values.every((value, index) => {
    const next = values[index + 1];
    if (next === undefined) return true;
    for (let place = value.to; place <= next.from; place += 1) if (opensPart(source, place)) return true;
    return false;
  });

interface Named {
  readonly labels: readonly Span[];
  readonly unit: string;
  readonly areBehind?: boolean;
}

/** What each is of stands before it, and behind it nothing but what all of them count. */
const namedBefore = (source: Source, values: readonly TextValue[]): Named | undefined => {
  const labels = labelsBefore(source, values, ofValues);
  const isBare = values.every(({ kind, unit, noun }) => kind === 'count' && unit === '' && noun === undefined);
  const unit = isBare ? '' : sharedUnit(values, source);
  if (labels === undefined || unit === undefined) return undefined;
  const isAll = values.every(({ to, noun }) => {
    const { words } = source.sentence;
    const end = noun === undefined ? to : words.findLastIndex((word) => word.end <= noun.end) + 1;
    return end >= words.length || opensPart(source, end);
  });
  return isAll ? { labels, unit } : undefined;
};

/** Bare numbers with a few words behind each, up to the next part, that say what it is of. */
const namedBehind = (source: Source, values: readonly TextValue[]): Named | undefined => {
  const { pack, sentence } = source;
  const { words } = sentence;
  if (values.some(({ kind, unit }) => kind !== 'count' || unit !== '')) return undefined;
  const labels = values.map((value) => {
    const opens = value.from === 0 || opensPart(source, value.from) || isCoordinator(source, value.from - 1);
    let end = value.to;
    while (end < words.length && !opensPart(source, end)) end += 1;
    const isJoined = (['prepositions', 'scopes'] as const).some((list) => phraseAt(pack, list, words, value.to) > 1);
    const span = opens && !isJoined && end - value.to <= mostBehind ? spanOf(words, value.to, end) : undefined;
    // "31 for": a part may be one preposition, but none that leads on.
    const leadsOn = end - value.to > 1 && phraseBefore(pack, 'prepositions', words, end) > 0;
    return leadsOn ? undefined : span;
  });
  return labels.every((label) => label !== undefined) ? { labels, unit: '', areBehind: true } : undefined;
};
const mostBehind = 5;

/** "1,200 ballots: …": the last number before the colon, with what it counts right before that. */
const totalBefore = ({ text, pack }: Reading, whole: Sentence, start: number): TextValue | undefined => {
  const total = valuesOf({ text, pack, sentence: { ...whole, words: wordsOf(text, whole.start, start) } }, [])?.at(-1);
  return total === undefined || start - (total.noun?.end ?? total.end) > afterNoun ? undefined : total;
};
/** In UTF-16 units: the colon and a space. */
const afterNoun = 3;

const unitOf = ({ noun, unit }: TextValue, text: string): string =>
  noun === undefined ? unit : text.slice(noun.start, noun.end);
