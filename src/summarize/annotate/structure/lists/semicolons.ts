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
export const findSemicolonSeries = (reading: Reading, starts = listStartRules, reasons = noListRules): Series[] =>
  reading.sentences.flatMap((sentence) => {
    const firstStop = reading.text.indexOf(';', sentence.start);
    if (firstStop < 0 || firstStop >= sentence.end) return [];
    const opening = listStartOf(reading, sentence, firstStop, starts);
    if (opening === undefined) return [];
    const end = enclosedEnd(reading.text, { start: opening.start, end: sentence.end }, sentence.start);
    const items = partsOf(reading, opening.start, end, sentence.index);
    if (items.length < (opening.colon ? 2 : 3)) return [];
    const spans = items.map(({ span }) => span);
    if (isNoList({ reading, sentence: sentence.start, list: opening.start, firstStop, spans }, reasons)) return [];
    const announcement = announcementOf(reading, sentence.index, opening.start, items.length);
    if (announcement?.announcer === undefined && !(opening.worded && opening.colon)) return [];
    return [{ kind: 'semicolons', ...announcedBy(announcement), items, missing: [] }];
  });

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
