import type { Span } from '../../model/span.js';

/** Looks words up in a text: where they stand, as near to a place as they do; undefined where they do not. */
export const findAgain = (text: string): ((words: string, near: number) => Span | undefined) => {
  let loose: Loose | undefined;
  return (words, near) => {
    if (words.trim() === '') return undefined;
    const exact = nearest(text, words, near);
    if (exact !== undefined) return { start: exact, end: exact + words.length };
    loose ??= looseOf(text);
    const sought = looseOf(words.trim()).text;
    const at = loose.offsets.findIndex((offset) => offset >= near);
    const place = nearest(loose.text, sought, at < 0 ? loose.text.length : at);
    if (place === undefined) return undefined;
    const last = loose.offsets[place + sought.length - 1] ?? 0;
    return { start: loose.offsets[place] ?? 0, end: last + 1 };
  };
};

const nearest = (text: string, words: string, near: number): number | undefined => {
  const before = text.lastIndexOf(words, near);
  const after = text.indexOf(words, Math.max(0, near));
  if (before < 0 || after < 0) return before < 0 && after < 0 ? undefined : Math.max(before, after);
  return near - before <= after - near ? before : after;
};

/** A text in lower case with one space for any white space, and where each of its units stands in the text as it is. */
interface Loose {
  readonly text: string;
  readonly offsets: readonly number[];
}

const looseOf = (text: string): Loose => {
  let loose = '';
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charAt(offset);
    const blank = /\s/.test(unit);
    if (blank && loose.endsWith(' ')) continue;
    // A letter whose small form is longer keeps its own form, so that units stay one to one.
    const lower = unit.toLowerCase();
    loose += blank ? ' ' : lower.length === 1 ? lower : unit;
    offsets.push(offset);
  }
  return { text: loose, offsets };
};
