import type { Span } from '../../../model/span.js';
import { joinedWords } from '../standing.js';

/** Words in square brackets inside a line, which the places that it is taken from do not have there. */
export interface Insertion {
  readonly words: string;
  /** The word before it and the one behind it, as written; empty where there is none. */
  readonly before: string;
  readonly behind: string;
}

/**
 * A line without what was put into it in square brackets.
 *
 * @param kept the words that it is taken from: brackets that stand there are its own
 */
export const withoutInsertions = (line: string, kept: string): string =>
  line.includes('[')
    ? line
        .replace(bracketed, (whole, words: string) => (standsIn(words, kept) ? whole : ' '))
        .replace(/ {2,}/g, ' ')
        .trim()
    : line;

/** A line as its evidence has it. */
export const keptLine = (line: string, evidence: readonly Span[], article: string): string =>
  withoutInsertions(line, textOf(evidence, article));

/** The words of evidence as the article writes them. */
export const textOf = (evidence: readonly Span[], article: string): string =>
  evidence.map(({ start, end }) => article.slice(start, end)).join(' ');

/** What was put into a line in square brackets, in order. */
export const insertionsIn = (line: string, kept: string): Insertion[] =>
  line.includes('[')
    ? [...line.matchAll(bracketed)]
        .filter(([, words = '']) => !standsIn(words, kept))
        .map(({ index, 0: whole, 1: words = '' }) => ({
          words,
          before: /[\p{L}\p{M}\p{N}.’'-]+$/u.exec(line.slice(0, index).replace(/ *\[[^[\]]*\] *$/u, ''))?.[0] ?? '',
          behind: /^[\p{L}\p{M}\p{N}.’'-]+/u.exec(line.slice(index + whole.length))?.[0] ?? '',
        }))
    : [];

/** The first letter of each word of a name: "OF" of Oswin Farr. */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .join('');

const bracketed = / *\[([^[\]]+)\] */gu;

/** The article writes "[sic]" and the like itself. */
const standsIn = (words: string, kept: string): boolean =>
  [...kept.matchAll(/\[([^[\]]+)\]/gu)].some(([, own = '']) => joinedWords(own) === joinedWords(words));
