import type { Span } from '../../model/span.js';
import { tidyText } from './text/tidy-text.js';
import { scriptedPattern } from '../../language/index.js';

/**
 * Where the words that carry the message of a text stand in it. Each is looked for behind the one before it; what is not
 * found there is passed over, since a person may have worded the text anew.
 *
 * @param text on one line, composed
 * @returns spans in order, in UTF-16 units; `undefined` where none is found or they are all of the text
 */
export function coreSpans(text: string, core: readonly string[] = []): Span[] | undefined {
  const spans: Span[] = [];
  for (const words of core.map(tidyText)) {
    const last = spans.at(-1);
    const start = words === '' ? -1 : placeOf(words, text, last?.end ?? 0);
    if (start < 0) continue;
    const end = start + words.length;
    if (last && saysNothing(text.slice(last.end, start))) spans.splice(-1, 1, { start: last.start, end });
    else spans.push({ start, end });
  }
  const stretched = spans.map(({ start, end }, index) => ({
    start: index === 0 && isOpener(text.slice(0, start)) ? 0 : start,
    end: index === spans.length - 1 && saysNothing(text.slice(end)) ? text.length : end,
  }));
  const [first] = stretched;
  return first === undefined || first.end - first.start === text.length ? undefined : stretched;
}

/** Where words stand from a place on: as whole words if they do anywhere, else inside others. */
export function placeOf(words: string, text: string, from: number): number {
  const first = text.indexOf(words, from);
  for (let start = first; start >= 0; start = text.indexOf(words, start + words.length)) {
    if (!isInside(text, start) && !isInside(text, start + words.length)) return start;
  }
  return first;
}

/** Whether a place has a letter or digit on either side. */
function isInside(text: string, place: number): boolean {
  return letter.test(text.slice(Math.max(0, place - 1), place)) && letter.test(text.slice(place, place + 1));
}

const letter = scriptedPattern('[\\p{L}\\p{M}\\p{N}]');

/** Marks and spaces: alone in the quieter colour they would only flicker. */
const saysNothing = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Two words at most before the core, as "Đây là" or "It is": quieter than what they begin, they would only puzzle. */
const isOpener = (text: string): boolean => (text.match(words) ?? []).length <= 2;

/** What is written without spaces counts letter by letter. */
const words = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu;
