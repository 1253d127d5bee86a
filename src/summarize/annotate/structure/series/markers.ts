import {
  coverageOf,
  phraseAt,
  phraseBefore,
  phrasesOf,
  type LanguagePack,
  scriptedPattern,
  startsUpperCase,
} from '../../../../language/index.js';
import { predicateAt } from '../../../shorten/predicate.js';
import type { Reading, Sentence } from '../../reading.js';
import { gapAfter, gapBefore } from '../punctuation.js';
import { enumeratorsOf } from './enumerators.js';
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

/** All markers of a reading, in order. */
export const markersOf = (reading: Reading): Marker[] =>
  reading.sentences.flatMap((sentence) =>
    [
      ...labelsOf(reading, sentence),
      ...enumeratorsOf(reading.text, sentence),
      ...ordinalsOf(reading.text, sentence, reading.pack),
    ].sort((one, other) => one.start - other.start),
  );

const ordinalsOf = (text: string, sentence: Sentence, pack: LanguagePack): Marker[] => {
  const markers: Marker[] = [];
  for (let index = 0; index < sentence.words.length; index += 1) {
    const found = wordingAt(pack, sentence.words, index);
    if (found === undefined) continue;
    const place: Place = { text, sentence, pack, index, ...found };
    const opening = openingOf(place);
    const content = contentOf(place) ?? wholeClause(place, opening);
    if (content === undefined || opening === undefined || isWeekday(place)) continue;
    if (content.by === 'clause' && opening.kind !== 'start') continue;
    if (opening.kind === 'inner' && (found.wording.number !== 1 || content.by !== 'mark')) continue;
    if (found.wording.role !== 'number' && !mayBeStep(place, opening.kind, content.by)) continue;
    markers.push({
      ...found.wording,
      sentence: sentence.index,
      start: opening.start,
      content: content.start,
      inner: opening.kind === 'inner',
      needsAnnouncer: content.by !== 'mark' && opensWithArticle(place),
    });
    index += found.length - 1;
  }
  return markers;
};

interface Place {
  readonly text: string;
  readonly sentence: Sentence;
  readonly pack: LanguagePack;
  /** Of the wording's first word. */
  readonly index: number;
  readonly length: number;
  readonly wording: Wording;
}

interface Content {
  readonly start: number;
  /** What stands between the ordinal and the item. */
  readonly by: 'mark' | 'link' | 'clause';
}

/**
 * Where the item begins behind its ordinal: behind a comma or colon, behind a link ("là", "is that"), or at once where
 * a new clause follows. Undefined where the ordinal opens nothing ("the first time", "thứ hai tuần tới").
 */
const contentOf = (place: Place): Content | undefined => {
  const { text, sentence, pack, index, length } = place;
  const { words, end } = sentence;
  const last = words[index + length - 1];
  if (last === undefined || words[index + length] === undefined) return undefined;
  if (/^\s*[,:–—、，：]|^\s+-\s/.test(gapAfter(text, words, index + length - 1, end)))
    return { start: skipMarks(text, last.end), by: 'mark' };
  if (isNumeral(place)) return undefined;
  if (phrasesOf(pack, 'ordinalLinks').has(last.key)) return { start: skipMarks(text, last.end), by: 'link' };
  const link = phraseAt(pack, 'ordinalLinks', words, index + length);
  const linked = words[index + length + link - 1];
  if (link > 0 && linked !== undefined) return { start: skipMarks(text, linked.end), by: 'link' };
  // Of a language without verbs in its pack no clause can be told: there an ordinal at a sentence's start is enough.
  const opens =
    coverageOf(pack).verbs === 'none' ||
    (['pronouns', 'determiners'] as const).some((list) => phraseAt(pack, list, words, index + length) > 0);
  if (opens) return { start: skipMarks(text, last.end), by: 'clause' };
  // "Erstens verschwinden …": the verb stands second, so the ordinal stays with its clause.
  const whole = words[index]?.start;
  const turned = pack.typology.clauseOrder === 'verb-second' && predicateAt(words, index + length, pack) > 0;
  return turned && whole !== undefined ? { start: whole, by: 'clause' } : undefined;
};

/** "Giải pháp thứ hai mà tôi cho là …": the clause itself is the item where its noun announces one. */
const wholeClause = ({ sentence, index, wording }: Place, opening: Opening | undefined): Content | undefined => {
  const before = sentence.words[index];
  const named = opening?.kind === 'start' && before !== undefined && opening.start < before.start;
  return named && (wording.number ?? 0) >= 2 ? { start: opening.start, by: 'clause' } : undefined;
};

const isNumeral = ({ sentence, pack, index, length }: Place): boolean =>
  length === 1 && pack.numerals[sentence.words[index]?.key ?? ''] !== undefined;

const opensWithArticle = ({ sentence, pack, index, length }: Place): boolean =>
  length > 1 &&
  pack.numerals[sentence.words[index]?.key ?? ''] === undefined &&
  phraseAt(pack, 'determiners', sentence.words, index, index + 1) > 0;

const skipMarks = (text: string, from: number): number =>
  from + (/^[\s,:;–—、，：；-]*/.exec(text.slice(from, from + 8))?.[0].length ?? 0);

interface Opening {
  readonly kind: 'start' | 'clause' | 'inner';
  readonly start: number;
}

/** Where the clause of an ordinal begins; undefined where a word before it says that it counts something else. */
const openingOf = (place: Place): Opening | undefined => {
  const { sentence, pack, index, wording } = place;
  const { words } = sentence;
  const direct = openingAt(place, index);
  if (direct !== undefined) return direct;
  // "…; và thứ ba, …", "Vấn đề thứ nhất là …": the item's clause begins before its ordinal.
  const coordinator = phraseBefore(pack, 'coordinators', words, index);
  const word = words[index - coordinator];
  if (coordinator > 0 && word !== undefined) {
    const opening = openingAt(place, index - coordinator);
    if (opening !== undefined) return opening;
    if ((wording.number ?? 2) >= 2) return { kind: 'clause', start: word.start };
  }
  const noun = phraseBefore(pack, 'announcers', words, index);
  if (noun > 0 && openingAt(place, index - noun) !== undefined) return openingAt(place, index - noun);
  if (phraseBefore(pack, 'ordinalStops', words, index) > 0) return undefined;
  return { kind: 'inner', start: words[index]?.start ?? sentence.start };
};

const openingAt = ({ text, sentence }: Place, index: number): Opening | undefined => {
  const word = sentence.words[index];
  if (word === undefined) return undefined;
  if (index === 0) return { kind: 'start', start: word.start };
  const gap = gapBefore(text, sentence.words, index, sentence.start);
  return /[,:;.!?…–—(“"、，：；。！？（「]|\s-\s/.test(gap)
    ? { kind: /[:;.!?…：；。！？]/.test(gap) ? 'start' : 'clause', start: word.start }
    : undefined;
};

/**
 * "Tiếp theo, …", "Finally, …": steps tell an order only where they open a sentence or stand behind a semicolon; a last
 * one may also stand behind a comma: "…, và cuối cùng là …".
 */
const mayBeStep = ({ wording }: Place, opening: Opening['kind'], by: Content['by']): boolean =>
  wording.role === 'last' ? opening !== 'inner' && by !== 'clause' : opening === 'start' && by === 'mark';

/** "Thứ Hai tới", "thứ hai (12/10)", "thứ hai, ngày 12/10" name a day. */
const isWeekday = (place: Place): boolean => {
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
const isOpenedByPreposition = ({ sentence, pack, index, length }: Place): boolean =>
  phraseAt(pack, 'prepositions', sentence.words, index + length) > 0;

const dateBehind = scriptedPattern('^\\W*(?:\\p{L}+\\s)?\\d{1,2}[/-]\\d');
