import { phrasesOf, wordsOf, type Word } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import type { Reading } from '../../reading.js';
import { announcedBy, announcementOf } from '../announcers/announcer.js';
import type { Series, SeriesItem } from '../found.js';
import { enclosedEnd, trimStops } from '../punctuation.js';
import { isNoList, noListRules, openDots } from './no-list.js';
import { listStartOf, listStartRules } from './list-start.js';

/**
 * Lists inside one sentence whose parts semicolons part: "… các nhóm việc gồm: A; B; C."
 *
 * @param starts the rules of where such a list begins
 * @param reasons the rules of what is none
 */
export const findSemicolonSeries = (reading: Reading, starts = listStartRules, reasons = noListRules): Series[] => {
  let known = -1;
  return reading.sentences.flatMap((sentence) => {
    // Looked for once from stop to stop: from each sentence on it would be looked for in all that stands behind.
    if (known < sentence.start) known = nextStop(reading.text, sentence.start);
    const firstStop = known;
    if (firstStop >= sentence.end) return [];
    const opening = listStartOf(reading, sentence, firstStop, starts);
    if (opening === undefined) return [];
    const end = enclosedEnd(reading.text, { start: opening.start, end: sentence.end }, sentence.start);
    const parts = partsOf(reading, opening.start, end, sentence.index);
    const items = withLastParted(reading, { start: sentence.start, end: opening.start }, parts);
    if (items.length < (opening.colon ? 2 : 3)) return [];
    const spans = items.map(({ span }) => span);
    if (isNoList({ reading, sentence: sentence.start, list: opening.start, firstStop, spans }, reasons)) return [];
    const announcement = announcementOf(reading, sentence.index, opening.start, items.length);
    if (announcement?.announcer === undefined && !(opening.worded && opening.colon)) return [];
    return [{ kind: 'semicolons', ...announcedBy(announcement), items, missing: [] }];
  });
};

const nextStop = (text: string, from: number): number => {
  const found = text.indexOf(';', from);
  return found < 0 ? text.length : found;
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

/**
 * "3 places, as follows: dock A; dock B and dock C.": where one item is lacking to the number that was told, the last is two, if a
 * coordinator stands in it before the word that all items begin with.
 */
const withLastParted = (reading: Reading, before: Span, items: SeriesItem[]): SeriesItem[] => {
  const { text, pack } = reading;
  const last = items.at(-1);
  const head = (span: Span): string | undefined => wordsOf(text, span.start, span.end)[0]?.key;
  const opening = last === undefined ? undefined : head(last.span);
  const told = wordsOf(text, before.start, before.end).map(({ key }) => pack.numerals[key] ?? Number(key));
  if (last === undefined || !told.includes(items.length + 1) || items.some(({ span }) => head(span) !== opening))
    return items;
  const words = wordsOf(text, last.span.start, last.span.end);
  const joints = words.flatMap(({ key }, at) =>
    phrasesOf(pack, 'coordinators').has(key) && words[at + 1]?.key === opening ? [at] : [],
  );
  const [joint] = joints;
  const second = words[(joint ?? 0) + 1];
  if (joint === undefined || joints.length > 1 || second === undefined) return items;
  const upTo = last.span.start + text.slice(last.span.start, words[joint]?.start).trimEnd().length;
  return [
    ...items.slice(0, -1),
    { ...last, span: { start: last.span.start, end: upTo } },
    { ...last, span: { start: second.start, end: last.span.end } },
  ];
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
