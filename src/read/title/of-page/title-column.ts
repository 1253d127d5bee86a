import { type LanguagePack, startsUpperCase, wordsOf } from '../../../language/index.js';
import { readDateLine } from '../../date.js';
import { readDateline } from '../../furniture/days/dateline.js';
import { isCapitals } from '../../furniture/unit.js';
import { type Line, looksLikeBody } from '../../lines/line.js';
import type { Span } from '../../../model/span.js';

/**
 * "Court Upholds the Order That Keeps the" / "Tram Ferry Shut": the last line of a title in capital letters at the head of its words that a column broke, right
 * above where the text says where it was sent.
 */
export function lastOfColumn(lines: readonly Line[], first: number, text: string, pack: LanguagePack): number {
  const isPart = (line: Line | undefined): line is Line =>
    line !== undefined &&
    !line.opensGroup &&
    isTitleCase(line.text) &&
    line.text.length <= longestColumn &&
    readDateLine(line.text, pack) === undefined &&
    !/[:：.]$/u.test(line.text);
  if (text.length < shortestColumn || !isTitleCase(text)) return first;
  let last = first;
  while (last - first < mostParts && isPart(lines[last + 1])) last += 1;
  const body = lines[last + 1];
  return last > first && body !== undefined && readDateline(body.text, 0, pack) !== undefined ? last : first;
}

/** The lines in capital letters at the head of their words between a title and the first paragraph: what happened, which a column may have broken. */
export function subtitleBelow(lines: readonly Line[], title: Span | undefined, pack: LanguagePack): Span | undefined {
  if (title === undefined) return undefined;
  const below = lines.filter(({ start }) => start >= title.end).slice(0, mostParts + 1);
  const count = below.findIndex(({ text }) => looksLikeBody(text) || readDateline(text, 0, pack) !== undefined);
  const parts = below.slice(0, Math.max(count, 0));
  const [first, last] = [parts[0], parts.at(-1)];
  const isSubtitle = ({ text }: Line): boolean => isTitleCase(text) && readDateLine(text, pack) === undefined;
  return first !== undefined && last !== undefined && first.text.length >= shortestColumn && parts.every(isSubtitle)
    ? { start: first.start, end: last.end }
    : undefined;
}

/** In letters. */
const shortestColumn = 30;
const longestColumn = 110;
/** Lines below the first. */
const mostParts = 3;

/** Most words have a capital, as titles of English papers do. */
const isTitleCase = (text: string): boolean => {
  const words = wordsOf(text).filter(({ start, end }) => end - start >= longWord);
  const capitals = words.filter(({ start }) => startsUpperCase(text.slice(start)));
  return words.length > 0 && capitals.length >= words.length * shareOfCapitals && !isCapitals(text);
};
/** In letters: shorter ones are articles and prepositions. */
const longWord = 5;
const shareOfCapitals = 0.8;
