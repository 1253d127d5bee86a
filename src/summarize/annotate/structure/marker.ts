import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../reading.js';
import { scriptedPattern } from '../../../language/index.js';

/** What stands behind the marker of a list or a heading that was read as part of a sentence: "c) …", "2. …", "2.1 …", "II. …", "(*) …". */
export const behindMarker = (reading: Reading, { start, end }: Span): Span => {
  const found = marker.exec(reading.text.slice(start, end))?.[0] ?? '';
  const letter = capital.exec(found)?.[1];
  const isInitial = letter !== undefined && !counts(reading, letter, reading.text.slice(start + found.length, end));
  return { start: start + (isInitial ? 0 : found.length), end };
};

const marker = scriptedPattern(
  '^(?:(?:\\p{L}|[IVXLC]{1,5})[.)]\\s+|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s+(?=\\p{Lu})|\\d{1,3}[.)]\\s*|\\(\\*{1,3}\\)\\s*)(?=\\p{L})',
);
const capital = /^(\p{Lu})\.\s/u;

/** "S. Lee reported …" opens with a name: a letter counts where sentences open with those around it, and is told of no name elsewhere. */
const counts = (reading: Reading, letter: string, rest: string): boolean => {
  const behind = /^\p{Lu}[\p{L}'’-]+/u.exec(rest)?.[0];
  if (behind === undefined) return true;
  const letters = openingLetters(reading);
  const [before, next] = [-1, 1].map((away) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + away));
  const isNear = [before, next].some((near) => near !== undefined && letters.has(near));
  return (isNear || romans.has(letter)) && !reading.text.includes(` ${letter}. ${behind}`);
};
const romans = new Set(['I', 'V', 'X']);

/** The capitals with a stop that sentences open with. */
const openingLetters = onceFor(
  ({ text, sentences }: Reading): ReadonlySet<string> =>
    new Set(sentences.flatMap(({ start, end }) => capital.exec(text.slice(start, end))?.[1] ?? [])),
);
