import {
  type LanguagePack,
  phraseAt,
  phrasesOf,
  scriptedPattern,
  startsUpperCase,
} from '../../../../language/index.js';
import type { Reading, Sentence } from '../../reading.js';
import { type ClauseStart, clauseStartOf, type OrdinalPlace } from './clause-start.js';
import { enumeratorsOf } from './enumerators.js';
import { type ItemStart, itemStartOf } from './item-start.js';
import { labelsOf } from './labels.js';
import { wordingAt, type Wording } from './wordings.js';

/** An ordinal, or another mark in running text, that may open an item of a series. */
export interface Marker extends Wording {
  readonly sentence: number;
  /** Where the item's clause begins, a coordinator before the ordinal included: the item before ends here. */
  readonly start: number;
  /** Where the item's own words begin. */
  readonly content: number;
  /** Whether it stands in the middle of a clause: such a one can only open a series whose next marker does not. */
  readonly inner: boolean;
  /** Whether the wording is so common outside of series that it needs an announcement: "the first is". */
  readonly needsAnnouncer: boolean;
}

/** A kind of words or marks that open an item. */
export interface MarkerRule {
  readonly name: string;
  readonly find: (reading: Reading, sentence: Sentence) => Marker[];
}

export const markerRules: readonly MarkerRule[] = [
  { name: 'label-and-number', find: labelsOf },
  { name: 'enumerator', find: ({ text, pack }, sentence) => enumeratorsOf(text, sentence, pack) },
  { name: 'ordinal-or-step', find: ({ text, pack }, sentence) => ordinalsOf(text, sentence, pack) },
];

/** All markers of a reading, in order. */
export const markersOf = (reading: Reading, rules = markerRules): Marker[] =>
  reading.sentences.flatMap((sentence) =>
    rules.flatMap(({ find }) => find(reading, sentence)).sort((one, other) => one.start - other.start),
  );

const ordinalsOf = (text: string, sentence: Sentence, pack: LanguagePack): Marker[] => {
  const markers: Marker[] = [];
  for (let index = 0; index < sentence.words.length; index += 1) {
    const found = wordingAt(pack, sentence.words, index);
    if (found === undefined) continue;
    const place: OrdinalPlace = { text, sentence, pack, index, ...found };
    const clause = clauseStartOf(place);
    const item = itemStartOf(place, clause);
    if (item === undefined || clause === undefined || isWeekday(place)) continue;
    if (item.by === 'clause' && clause.kind !== 'start') continue;
    if (clause.kind === 'inner' && (found.wording.number !== 1 || item.by !== 'mark')) continue;
    if (found.wording.role !== 'number' && !mayBeStep(place, clause.kind, item.by)) continue;
    markers.push({
      ...found.wording,
      sentence: sentence.index,
      start: clause.start,
      content: item.start,
      inner: clause.kind === 'inner',
      needsAnnouncer: item.by !== 'mark' && opensWithArticle(place),
    });
    index += found.length - 1;
  }
  return markers;
};

const opensWithArticle = ({ sentence, pack, index, length }: OrdinalPlace): boolean =>
  length > 1 &&
  pack.numerals[sentence.words[index]?.key ?? ''] === undefined &&
  phraseAt(pack, 'determiners', sentence.words, index, index + 1) > 0;

/**
 * "Tiếp theo, …", "Finally, …": steps tell an order only where they open a sentence or stand behind a semicolon; a last
 * one may also stand behind a comma: "…, và cuối cùng là …".
 */
const mayBeStep = ({ wording }: OrdinalPlace, clause: ClauseStart['kind'], by: ItemStart['by']): boolean =>
  wording.role === 'last' ? clause !== 'inner' && by !== 'clause' : clause === 'start' && by === 'mark';

/** "Thứ Hai tới", "thứ hai (12/10)", "thứ hai, ngày 12/10" name a day. */
const isWeekday = (place: OrdinalPlace): boolean => {
  const { text, sentence, pack, index, length } = place;
  const { words } = sentence;
  const [first, last] = [words[index], words[index + length - 1]];
  if (first === undefined || last === undefined) return false;
  const phrase = words.slice(index, index + length).map(({ key }) => key);
  if (!phrasesOf(pack, 'weekdays').has(phrase.join(' '))) return false;
  if (dateBehind.test(text.slice(last.end, sentence.end)) && !isOpenedByPreposition(place)) return true;
  return last !== first && startsUpperCase(text.slice(last.start, last.end));
};

/** "Thứ hai, từ 1/7 …": the date is part of the item. */
const isOpenedByPreposition = ({ sentence, pack, index, length }: OrdinalPlace): boolean =>
  phraseAt(pack, 'prepositions', sentence.words, index + length) > 0;

const dateBehind = scriptedPattern('^\\W*(?:\\p{L}+\\s)?\\d{1,2}[/-]\\d');
