import { type LanguagePack, phrasesOf } from '../../language/index.js';
import { endsSentence } from '../lines/line.js';
import type { Entry } from '../outline/entry.js';
import type { Opening } from './labelled-turns.js';

/** "ACTION: Ann calls the yard.": what was decided behind a turn is nobody's words. */
export function opensDecision({ text }: Entry, pack: LanguagePack): boolean {
  const label = /^[*_]*([^:：]{2,30}?)[*_]*[:：]/u.exec(text)?.[1];
  return label !== undefined && phrasesOf(pack, 'decisionLabels').has(label);
}

/** A paragraph that nothing above it announces or leaves open. */
export const isTold = ({ kind, item }: Entry, above: Entry | undefined): boolean =>
  kind === 'line' && item === undefined && endsSentence(above?.text ?? '');

/** "(The chair explains how the matter came up.)", "[A tram passes.]": whoever wrote it down says so between two turns. */
export const isAside = ({ text }: Entry): boolean =>
  /^\((?:[^()]|\([^()]*\))*\)\.?$/u.test(text) || /^\[[^[\]]*\]\.?$/u.test(text);

/** Behind the last turn: thanks, and who wrote it. */
export const isClosing = ({ text, kind }: Entry, place: number, openings: readonly Opening[]): boolean =>
  place > (openings.at(-1)?.place ?? 0) &&
  kind === 'line' &&
  ((text.length <= longestClosing && (/[!]["”*_]*$/u.test(text) || !/[.?…:;]["”’»)*_]*$/u.test(text))) ||
    // "Write to us at ferry@tram.example!"
    (text.length <= longestCall && mailAtEnd.test(text)));
const longestClosing = 60;
const longestCall = 160;
const mailAtEnd = /\S@[\w-]+(?:\.[\w-]+)+[.!]?$/u;

/** "Ann Lee asked the questions.", set in italics below an answer that is not: the paper's own note. */
export const isNoteBehind = (
  { text, kind, look }: Entry,
  entries: readonly Entry[],
  place: number,
  openings: readonly Opening[],
): boolean =>
  place > (openings.at(-1)?.place ?? 0) &&
  place === entries.length - 1 &&
  kind === 'line' &&
  text.length <= longestClosing &&
  look?.italic === true &&
  entries[place - 1]?.look?.italic !== true;
