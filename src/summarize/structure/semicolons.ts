import { phrasesOf } from '../../language/index.js';
import type { Reading, Sentence } from '../reading.js';
import { announcementOf } from './announcer.js';
import type { Series } from './found.js';
import { enclosedEnd, trimStops } from './punctuation.js';

/** Lists inside one sentence whose parts semicolons part: "… các nhóm việc gồm: A; B; C." */
export const findSemicolonSeries = (reading: Reading): Series[] =>
  reading.sentences.flatMap((sentence) => {
    const firstStop = reading.text.indexOf(';', sentence.start);
    if (firstStop < 0 || firstStop >= sentence.end) return [];
    const opening = openingOf(reading, sentence, firstStop);
    if (opening === undefined) return [];
    const end = enclosedEnd(reading.text, { start: opening.start, end: sentence.end });
    const items = partsOf(reading, opening.start, end, sentence.index);
    if (items.length < (opening.colon ? 2 : 3)) return [];
    const announcement = announcementOf(reading, sentence.index, opening.start, items.length);
    if (announcement?.announcer === undefined && !opening.worded) return [];
    return [{ kind: 'semicolons', ...announcement, items, missing: [] }];
  });

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
    if (openers.matchBefore(before, index) === 0) continue;
    const word = before[index];
    if (word !== undefined) return { start: word.start, colon: false, worded: true };
  }
  return undefined;
};

const partsOf = (reading: Reading, start: number, end: number, sentence: number): Series['items'] => {
  const coordinators = phrasesOf(reading.pack, 'coordinators');
  let from = start;
  return reading.text
    .slice(start, end)
    .split(';')
    .map((part) => {
      const span = trimStops(reading.text, { start: from, end: from + part.length });
      from += part.length + 1;
      return {
        span: {
          start: span.start + coordinatorLength(reading.text.slice(span.start, span.end), coordinators),
          end: span.end,
        },
        sentences: [sentence],
      };
    })
    .filter(({ span }) => span.end > span.start);
};

/** "…; and the fourth part": a coordinator before the last part joins it, and is no word of it. */
const coordinatorLength = (part: string, coordinators: ReturnType<typeof phrasesOf>): number => {
  const first = /^(\p{L}+)\s+/u.exec(part);
  return first?.[1] !== undefined && coordinators.has(first[1]) ? first[0].length : 0;
};
