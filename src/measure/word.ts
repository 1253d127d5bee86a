import type { Font } from '../fonts/font.js';
import { breakBetween } from './line-break.js';

/** A stretch that is never broken. */
export interface Stretch {
  /** Its width in ems, in each font of the style. */
  readonly ems: readonly number[];
  /** How often letter spacing is added. */
  readonly letters: number;
}

/** What stands between two places where every program may break a line. */
export interface Word extends Stretch {
  /** The word in stretches that some programs break between; they matter when it is wider than a line. */
  readonly stretches: readonly Stretch[];
}

export const noStretch: Stretch = { ems: [], letters: 0 };

/** Measures text without spaces, broken into the words that every program would break it into. */
export function wordsOf(text: string, fonts: readonly Font[]): Word[] {
  const words: Word[] = [];
  let stretches: Stretch[] = [];
  let start = 0;
  let before = 0;
  for (let index = 0; index < text.length;) {
    const current = text.codePointAt(index) ?? 0;
    index += current > 0xffff ? 2 : 1;
    const end = index >= text.length;
    const kind = end ? 'always' : breakBetween(before, current, text.codePointAt(index) ?? 0);
    before = current;
    if (kind === 'never') continue;
    stretches.push(stretchOf(text, { start, end: index }, fonts));
    start = index;
    if (kind === 'sometimes') continue;
    words.push({ ...stretches.reduce(joined), stretches });
    stretches = [];
  }
  return words;
}

/** Two stretches with nothing between them. */
export function joined(one: Stretch, other: Stretch): Stretch {
  const [longer, shorter] = one.ems.length < other.ems.length ? [other, one] : [one, other];
  return {
    ems: longer.ems.map((em, font) => em + (shorter.ems[font] ?? 0)),
    letters: one.letters + other.letters,
  };
}

/** Two words with nothing between them, as where a bold run ends inside a word. */
export function joinedWords(one: Word, other: Word): Word {
  return {
    ...joined(one, other),
    stretches: [
      ...one.stretches.slice(0, -1),
      joined(one.stretches.at(-1) ?? noStretch, other.stretches[0] ?? noStretch),
      ...other.stretches.slice(1),
    ],
  };
}

/** A part of a text, from one index up to another. */
interface Part {
  readonly start: number;
  readonly end: number;
}

function stretchOf(text: string, part: Part, fonts: readonly Font[]): Stretch {
  let letters = 0;
  for (let index = part.start; index < part.end; index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1) letters += 1;
  return { ems: fonts.map((font) => emsOf(text, part, font)), letters };
}

/** The letter before the part counts where it moves the first one. */
function emsOf(text: string, { start, end }: Part, { advance, kerning }: Font): number {
  let ems = 0;
  let before = start > 0 ? text.codePointAt(start - 1) : undefined;
  for (let index = start; index < end; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > 0xffff) index += 1;
    ems += advance(codePoint);
    if (kerning === undefined) continue;
    if (before !== undefined) ems += kerning(before, codePoint);
    before = codePoint;
  }
  return ems;
}
