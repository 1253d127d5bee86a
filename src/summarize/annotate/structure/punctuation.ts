import type { Word } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';

/** The text between the word before `index` and the word there; from `start` for the first word. */
export const gapBefore = (text: string, words: readonly Word[], index: number, start: number): string => {
  const word = words[index];
  return word === undefined ? '' : text.slice(words[index - 1]?.end ?? start, word.start);
};

/** The text between the word at `index` and the next one; up to `end` behind the last word. */
export const gapAfter = (text: string, words: readonly Word[], index: number, end: number): string => {
  const word = words[index];
  return word === undefined ? '' : text.slice(word.end, words[index + 1]?.start ?? end);
};

/** Where the first colon of a text stands that is none of a clock time or a ratio ("6:40 a.m.", "3:1"), or -1. */
export const colonIn = (text: string): number => text.search(/(?<!\d)[:：]|[:：](?!\d)/u);

/** Whether words stand side by side with nothing but white space between them. */
export const isOpenGap = (gap: string): boolean => /^\s*$/.test(gap);

/** A span without white space around it and without stops at its end; a closing question mark stays. */
export const trimStops = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s.,;:–—-]/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

/**
 * Where a span must end that began inside a quotation or bracket: before the first closing mark that nothing in the
 * span opens; the span's own end where there is none.
 *
 * @param passage where the paragraph begins, to tell whether a straight quotation mark before the span is still open
 */
export const enclosedEnd = (text: string, { start, end }: Span, passage: number): number => {
  const open = new Map<string, number>([['"', count(text.slice(passage, start), '"') % 2 === 0 ? 0 : -1]]);
  for (let place = start; place < end; place += 1) {
    const character = text.charAt(place);
    const pair = pairs.get(character) ?? straight(character, open);
    if (pair === undefined) continue;
    const depth = Math.max(0, open.get(pair.kind) ?? 0);
    if (pair.opens) open.set(pair.kind, depth + 1);
    else if (depth === 0) return place;
    else open.set(pair.kind, depth - 1);
  }
  return end;
};

interface Mark {
  readonly kind: string;
  readonly opens: boolean;
}

/** A straight quotation mark closes what is open, in the span or before it, and opens otherwise. */
const straight = (character: string, open: ReadonlyMap<string, number>): Mark | undefined =>
  character === '"' ? { kind: '"', opens: (open.get('"') ?? 0) === 0 } : undefined;

const count = (text: string, character: string): number => text.split(character).length - 1;

const pairs = new Map<string, Mark>([
  ['“', { kind: '“', opens: true }],
  ['”', { kind: '“', opens: false }],
  ['«', { kind: '«', opens: true }],
  ['»', { kind: '«', opens: false }],
  ['(', { kind: '(', opens: true }],
  [')', { kind: '(', opens: false }],
]);
