import { endsSentence } from '../../lines/line.js';
import { type Entry, wordsOfEntry } from '../entry.js';
import { isMostlyCapitals, isTitleLike } from '../../lines/title-shape.js';
import { capitalised, hasLetter } from '../../../language/index.js';

/** A line that opens a division of a document, and what of it is the heading. */
export interface DivisionHeading {
  /** The line below holds its words. */
  readonly takesNext: boolean;
  /** What the heading ends before: the sentence that stands on the same line. */
  readonly splits: boolean;
}

const longestTitle = 220;
/** Nobody writes sentences in capitals, and a chapter may be called after three papers that it changes. */
const longestInCapitals = 400;

/**
 * The lines that open a division: a number and a title, a number above its title, or, where a document has several, a number
 * with its text behind it.
 *
 * @param cited what an act quotes in full, which is no part of its own
 */
export function divisionHeadings(
  entries: readonly Entry[],
  cited: ReadonlyMap<number, number>,
): Map<number, DivisionHeading> {
  const found = new Map<number, DivisionHeading>();
  const sentences: number[] = [];
  entries.forEach((entry, place) => {
    const { division, kind } = entry;
    if (division === undefined || kind === 'other' || cited.has(place)) return;
    const words = wordsOfEntry(entry);
    if (words.trim() === '') {
      const next = entries[place + 1];
      found.set(place, { takesNext: isTitleBelow(next, entries[place + 2]), splits: false });
    } else if (kind === 'heading') found.set(place, { takesNext: false, splits: false });
    else if (opensTitle(entry) && isTitleLike(capitalised(words), longestOf(entry)) && entries[place + 1] !== undefined)
      found.set(place, { takesNext: false, splits: false });
    else if (/[.:]/.test(division.stop) && (endsSentence(words) || words.endsWith(':'))) sentences.push(place);
  });
  const stopped = sentences.filter((place) => isStoppedTitle(entries, place));
  const areTitles = stopped.length >= 2 && stopped.length >= mostlyStopped * sentences.length;
  if (sentences.length + found.size >= 2)
    for (const place of sentences)
      found.set(place, { takesNext: false, splits: !areTitles || !stopped.includes(place) });
  return found;
}

/** "§ 10-105. Repealer.": a few words with a stop, alone on their line above what the section says. */
function isStoppedTitle(entries: readonly Entry[], place: number): boolean {
  const [entry, below] = [entries[place], entries[place + 1]];
  if (entry === undefined || below === undefined || below.kind === 'other' || below.division !== undefined)
    return false;
  const words = wordsOfEntry(entry);
  return (
    /^§ ?\d[\d.]*-\d/u.test(entry.text) &&
    words.length <= longestStopped &&
    /^[^.:;]+\.$/u.test(words.trim()) &&
    isTitleLike(words.trim().slice(0, -1))
  );
}
/** In letters. */
const longestStopped = 60;
const mostlyStopped = 0.75;

/**
 * "Section 5 of the Act" opens no section: a stop stands behind the number, or the words begin like a title. "Điều 49 Luật Việc làm quy
 * định như sau:" leads into what it tells of another paper.
 */
const opensTitle = ({ division, text }: Entry): boolean => {
  if (division === undefined) return false;
  if (division.stop !== '') return true;
  const leadsIn = division.rank >= articleRank && /[:：]$/u.test(text);
  return !leadsIn && /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text.slice(division.length));
};

/** What stands behind "Điều 22." and ends without a stop is what the article is called, however much it says. */
const longestOf = ({ division }: Entry): number =>
  division !== undefined && division.rank >= articleRank && division.stop === '.' ? longestTitle * 2 : longestTitle;

/** Of `divisions` of a pack. */
const articleRank = 4;

function isTitleBelow(next: Entry | undefined, behind: Entry | undefined): boolean {
  if (next === undefined || (next.kind !== 'line' && next.kind !== 'heading')) return false;
  if (next.marker !== undefined || next.division !== undefined || behind === undefined) return false;
  if (next.text.endsWith(':') || !hasLetter(next.text)) return false;
  return isTitleLike(next.text, longestTitle) || (isMostlyCapitals(next.text) && next.text.length <= longestInCapitals);
}
