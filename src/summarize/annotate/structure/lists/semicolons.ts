import { phraseAt, phrasesOf, wordsOf, type Word } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import type { Reading, Sentence } from '../../reading.js';
import { announcedBy, announcementOf } from '../announcers/announcer.js';
import type { Series, SeriesItem } from '../found.js';
import { goesOnBehind } from '../goes-on-behind.js';
import { turnsToOwnVerb } from './own-verb.js';
import { enclosedEnd, trimStops } from '../punctuation.js';

/** Lists inside one sentence whose parts semicolons part: "… các nhóm việc gồm: A; B; C." */
export const findSemicolonSeries = (reading: Reading): Series[] =>
  reading.sentences.flatMap((sentence) => {
    const firstStop = reading.text.indexOf(';', sentence.start);
    if (firstStop < 0 || firstStop >= sentence.end) return [];
    const opening = openingOf(reading, sentence, firstStop);
    if (opening === undefined || standsInBrackets(reading.text, sentence.start, opening.start)) return [];
    if (openDots.test(reading.text.slice(opening.start, firstStop))) return [];
    const end = enclosedEnd(reading.text, { start: opening.start, end: sentence.end }, sentence.start);
    const items = partsOf(reading, opening.start, end, sentence.index);
    if (items.length < (opening.colon ? 2 : 3) || areEntries(reading.text, items)) return [];
    const spans = items.map(({ span }) => span);
    if (turnsToOwnVerb(reading, spans) || goesOnBehind(spans, reading.text, reading.pack)) return [];
    const announcement = announcementOf(reading, sentence.index, opening.start, items.length);
    if (announcement?.announcer === undefined && !(opening.worded && opening.colon)) return [];
    return [{ kind: 'semicolons', ...announcedBy(announcement), items, missing: [] }];
  });

/** "… như: ngân hàng,… Tuy nhiên, …: A; B": dots before a capital end what is counted up, although the sentence goes on. */
const openDots = /(?:…|\.{3})(?=\s+\p{Lu})/u;

/** "… số liệu (số kỳ trước: số mới; số giảm)": a list in brackets is part of what they explain. */
const standsInBrackets = (text: string, start: number, at: number): boolean => /\([^()]*$/u.test(text.slice(start, at));

/** "Vùng 1: 200.000 đồng; vùng 2: 180.000 đồng": behind the first colon stands no item but half an entry. */
const areEntries = (text: string, [first, ...others]: readonly SeriesItem[]): boolean => {
  const hasColon = ({ span }: SeriesItem): boolean => text.slice(span.start, span.end).includes(':');
  return first !== undefined && !hasColon(first) && others.length > 0 && others.every(hasColon);
};

interface Opening {
  /** Where the first part begins. */
  readonly start: number;
  readonly colon: boolean;
  /** Whether words such as "gồm" or "the following" announce the list. */
  readonly worded: boolean;
}

/** The first colon before the first semicolon that opens a list; else the last word that opens one. */
const openingOf = (reading: Reading, { start, words }: Sentence, firstStop: number): Opening | undefined => {
  const colon = reading.text.indexOf(':', start);
  const before = words.filter((word) => word.end <= firstStop);
  const openers = phrasesOf(reading.pack, 'listOpeners');
  if (colon >= 0 && colon < firstStop) {
    const announcing = before.filter((word) => word.end <= colon);
    if (/^\s*["“«]/.test(reading.text.slice(colon + 1))) return undefined;
    return { start: colon + 1, colon: true, worded: openers.matchBefore(announcing, announcing.length) > 0 };
  }
  for (let index = before.length - 1; index > 0; index -= 1) {
    const length = openers.matchBefore(before, index);
    // "là" and "are" open a list only where a colon says so.
    if (length === 0 || phraseAt(reading.pack, 'auxiliaries', before, index - length, index) === length) continue;
    const word = before[index];
    if (word !== undefined) return { start: word.start, colon: false, worded: true };
  }
  return undefined;
};

/** The parts between semicolons, up to one that opens a clause of its own ("đồng thời …", "however …"). */
const partsOf = (reading: Reading, start: number, end: number, sentence: number): SeriesItem[] => {
  const items: SeriesItem[] = [];
  for (const part of splitParts(reading.text, start, end)) {
    const words = wordsOf(reading.text, part.start, part.end);
    if (items.length > 0 && phrasesOf(reading.pack, 'connectives').matchAt(words, 0) > 0 && !joins(reading, words))
      break;
    const span = trimStops(reading.text, {
      start: joins(reading, words) ? (words[1]?.start ?? part.start) : part.start,
      end: part.end,
    });
    if (span.end > span.start) items.push({ span, sentences: [sentence] });
  }
  return items;
};

/** "…; and the fourth part": a coordinator before the last part joins it, and is no word of it. */
const joins = (reading: Reading, words: readonly Word[]): boolean =>
  phrasesOf(reading.pack, 'coordinators').has(words[0]?.key ?? '') &&
  !phrasesOf(reading.pack, 'contrasts').has(words[0]?.key ?? '');

/** Semicolons inside brackets part nothing. */
const splitParts = (text: string, start: number, end: number): Span[] => {
  const parts: Span[] = [];
  let from = start;
  let depth = 0;
  for (let place = start; place < end; place += 1) {
    const character = text.charAt(place);
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character !== ';' || depth > 0) continue;
    parts.push({ start: from, end: place });
    from = place + 1;
  }
  // "…; Severance… Hệ thống này đảm bảo …"
  const dots = openDots.exec(text.slice(from, end));
  return [...parts, { start: from, end: dots === null ? end : from + dots.index }];
};
