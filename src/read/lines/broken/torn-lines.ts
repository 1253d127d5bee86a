import {
  type LanguagePack,
  phrasesOf,
  scriptedPattern,
  startsLowerCase,
  startsUpperCase,
  wordsOf,
} from '../../../language/index.js';
import { readMarker } from '../marker.js';

/**
 * Joins what a saved page sets on a line of its own inside a sentence, where the line above ends in a word that nothing ends in: "… the deaths of" /
 * "Ann Lee and" / "Bob Day. …". A heading may end in "for" or "to".
 */
export function withTornLinesJoined(text: string, pack: LanguagePack): string {
  // Syllables that are written apart are words of many kinds.
  if (pack.typology.writtenWords === 'syllables') return text;
  // "Why we do this": what points, or counts, may end a heading.
  const openEnds = new Set([...pack.definites, ...pack.indefinites, ...pack.genitives, ...pack.coordinators]);
  const clauses = new Set(pack.complementisers);
  const joins = (line: string, below: string): boolean =>
    isOpen(line, openEnds) ||
    (line.length >= shortestClause && isOpen(line, clauses)) ||
    (isOffice(line, pack) && personActs.test(below));
  const lines: string[][] = [];
  for (const line of text.split('\n')) {
    const above = lines.at(-1);
    if (line !== '' && above !== undefined && joins(lookedAt(above), line) && !opensBlock(line)) above.push(line);
    else lines.push([line]);
  }
  return lines.map((parts) => parts.join(' ')).join('\n');
}

/** A joined line as far as it matters: one of many parts would be copied anew for each of them. */
const lookedAt = (parts: readonly string[]): string =>
  (parts.length > 2 * longestEnd ? [...parts.slice(0, longestEnd), ...parts.slice(-longestEnd)] : parts).join(' ');

function isOpen(line: string, openEnds: ReadonlySet<string>): boolean {
  // A line may be joined of many.
  const end = line.slice(-longestEnd);
  const last = wordsOf(end).at(-1);
  return (
    last?.end === end.length &&
    last.start > shortest &&
    startsLowerCase(end.slice(last.start)) &&
    openEnds.has(last.key) &&
    // The last but one of several things, each on its line.
    !/;\s\S+$/u.test(end) &&
    !opensBlock(line)
  );
}
/** In letters. */
const longestEnd = 60;

/** "Lowick Harbour Master" above "Mara Holt said that …": what somebody is, whose name was bold or a link. */
const isOffice = (line: string, pack: LanguagePack): boolean => {
  const words = line.length <= longestOffice ? wordsOf(line) : [];
  const isTitled = words.every(({ start }) => startsUpperCase(line.slice(start)));
  return words.length > 1 && isTitled && phrasesOf(pack, 'speakerTitles').matchBefore(words, words.length) > 0;
};
const longestOffice = 60;
const personActs = scriptedPattern("^\\p{Lu}[\\p{L}.'’-]+ (?:\\p{Lu}[\\p{L}.'’-]* ){0,2}\\p{Lu}[\\p{L}.'’-]+ \\p{Ll}");

/** In letters: "After that" is whole. */
const shortestClause = 40;
/** A word or two may be a term. */
const shortest = 4;

const opensBlock = (line: string): boolean =>
  /^\s*(?:[|>]|#{1,6} )/u.test(line) || readMarker(line.trim()) !== undefined;
