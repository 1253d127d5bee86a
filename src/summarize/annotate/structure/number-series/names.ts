import { fold, phraseAt, phraseBefore, startsUpperCase, wordsOf } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import type { Reading, Sentence } from '../../reading.js';
import type { Source } from '../figures/quantity.js';
import { sharedUnit, valuesOf, type FoundPairs, type TextValue } from './values.js';

/**
 * Values behind names, in a list inside a sentence: "Hà Nội 120 ca, Đà Nẵng 95 ca, Cần Thơ 42 ca", "Hà Nội (120 ca), …". Undefined
 * where any other number stands in the sentence, or anything but marks and an "and" between the items.
 */
export const namedPairs = (reading: Reading, whole: Sentence): FoundPairs | undefined => {
  const { text, pack } = reading;
  const sentence = behindColon(text, whole);
  const source: Source = { text, pack, sentence };
  const values = valuesOf(source, []);
  if (values === undefined || values.length < 3) return undefined;
  const unit = sharedUnit(values, source);
  if (unit === undefined || unit === '') return undefined;
  const opens = sentence.start > whole.start;
  const labels = values.map((value, index) => labelBefore(source, value, values[index - 1], opens));
  const pairs = values.flatMap(({ start, end, number }, index) => {
    const label = labels[index];
    return label === undefined ? [] : [{ label, value: { start, end }, number }];
  });
  const distinct = new Set(pairs.map(({ label }) => fold(text.slice(label.start, label.end))));
  return distinct.size === values.length ? { pairs, unit } : undefined;
};

/** What a colon announces; the words before it say what the numbers are of, and may hold numbers of their own. */
const behindColon = (text: string, sentence: Sentence): Sentence => {
  const colon = text.slice(sentence.start, sentence.end).lastIndexOf(': ');
  const start = sentence.start + colon + 2;
  return colon < 0 ? sentence : { ...sentence, start, words: sentence.words.filter((word) => word.start >= start) };
};

/** The name right before a value; before later ones nothing but a mark or an "and" parts it from the value before. */
const labelBefore = (
  source: Source,
  value: TextValue,
  previous: TextValue | undefined,
  opens: boolean,
): Span | undefined => {
  const { text, sentence, pack } = source;
  const { words } = sentence;
  const linked = value.from - phraseBefore(pack, 'levels', words, value.from);
  const last = words[linked - 1];
  if (last === undefined || !/^(?:\s|\s?[:(]\s?)$/.test(text.slice(last.end, words[linked]?.start))) return undefined;
  let from = linked;
  while (from > 0 && isNamed(source, from - 1) && (from === linked || /^\s$/.test(gapBefore(source, from)))) from -= 1;
  const first = words[from];
  if (first === undefined || from === linked || linked - from > longestName) return undefined;
  if (previous !== undefined && !isParted(source, previous, first.start)) return undefined;
  // The first word of a sentence has a capital whatever it is.
  return from === 0 && !opens ? undefined : { start: first.start, end: last.end };
};

const isNamed = ({ text, sentence }: Source, index: number): boolean => {
  const word = sentence.words[index];
  return word !== undefined && startsUpperCase(text.slice(word.start, word.end));
};

const gapBefore = ({ text, sentence }: Source, index: number): string =>
  text.slice(sentence.words[index - 1]?.end ?? 0, sentence.words[index]?.start);

const isParted = ({ text, pack }: Source, { end, noun }: TextValue, start: number): boolean => {
  const between = text.slice(noun?.end ?? end, start);
  const words = wordsOf(between);
  return (
    /^\)?\s?[,;]?\s/.test(between) &&
    (words.length === 0 ? /[,;]/.test(between) : phraseAt(pack, 'coordinators', words, 0) === words.length)
  );
};

const longestName = 6;
