import { phraseAt, phraseBefore } from '../../../../language/index.js';
import type { Source } from './quantity.js';
import type { Value } from './range.js';
import { gapAfter, isOpenGap } from '../punctuation.js';

/** A value with the words that change what it says: "hơn 620 tỷ đồng", "at least 19", "300 or more". */
export interface QualifiedValue extends Value {
  readonly qualifier?: string;
}

/** A number with the word that qualifies it, before it or behind: "nearly 80", "80 or more". */
export const qualified = (source: Source, value: Value): QualifiedValue => {
  const { text, sentence } = source;
  const before = wordsBefore(source, value);
  const behind = wordsBehind(source, value);
  const first = sentence.words[value.from - before];
  const last = sentence.words[value.to + behind - 1];
  if (before > 0 && first !== undefined)
    return {
      ...value,
      from: value.from - before,
      start: first.start,
      qualifier: text.slice(first.start, value.start).trim(),
    };
  if (behind > 0 && last !== undefined)
    return { ...value, to: value.to + behind, end: last.end, qualifier: text.slice(value.end, last.end).trim() };
  return value;
};

const wordsBefore = (source: Source, value: Value): number => {
  const { text, sentence, pack } = source;
  const { words } = sentence;
  const length = phraseBefore(pack, 'qualifiers', words, value.from);
  const last = words[value.from - 1];
  if (length === 0 || last === undefined || !/^\s+$/.test(text.slice(last.end, value.start))) return 0;
  // "cao hơn 5 %" is a comparison: the longer phrase belongs to the verb.
  if (phraseBefore(pack, 'looseQualifiers', words, value.from) >= length) return 0;
  return mayBePreposition(source, value, length) ? 0 : length;
};

/** "trên hai tạp chí", "about two things": before a small number of things, some qualifiers are prepositions. */
const mayBePreposition = ({ sentence, pack }: Source, value: Value, length: number): boolean => {
  if (value.kind !== 'count' || value.number >= 10) return false;
  const from = value.from - length;
  const list = value.digits === '' ? 'prepositions' : 'adverbialOpeners';
  return phraseAt(pack, list, sentence.words, from, value.from) === length;
};

const wordsBehind = ({ text, sentence, pack }: Source, value: Value): number =>
  isOpenGap(text.slice(value.end, sentence.words[value.to]?.start ?? value.end)) &&
  isOpenGap(gapAfter(text, sentence.words, value.to, sentence.end).slice(0, 1))
    ? phraseAt(pack, 'qualifiersBehind', sentence.words, value.to)
    : 0;
