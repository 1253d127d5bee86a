import { type LanguagePack, startsLowerCase, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { isName } from '../../furniture/unit.js';
import { isMostlyCapitals } from '../../lines/title-shape.js';
import { isDocumentType } from '../../furniture/document-type.js';
import { isJoiningWord } from '../joining-word.js';
import { type CoverLine, speechNounAt, namesSpeaker, saysOccasion } from './line-kind.js';

/**
 * What a speech is called on its cover: the lines that say one after the other what was held, by whom and on what occasion; without the
 * first, who it was and on what occasion.
 */
export function coverTitle(lines: readonly CoverLine[], text: string, pack: LanguagePack): Span | undefined {
  const told = lines.map((line) => toldIn(line, pack));
  const isTold = (what: keyof Told): boolean => told.some((each) => each[what]);
  if (!isTold('speaker') || !(isTold('held') || isTold('event'))) return undefined;
  const held = lines.findIndex(({ kind }) => kind === 'held');
  const speaker = lines.findIndex(({ kind }) => kind === 'speaker');
  const event = lines.findIndex(({ kind }) => kind === 'event');
  // "Delivered by:" and where stand between the two.
  const isApart = event >= 0 && speaker - event > mostBetween;
  const start = held >= 0 ? held : isApart ? event : speaker;
  if (start < 0) return undefined;
  let end = start + 1;
  while (isRightAbove(lines, end, text) && goesOn(lines, { start, end }, told, pack)) end += 1;
  let from = start;
  while (isRightAbove(lines, from, text) && isType(lines, from, told, pack)) from -= 1;
  const isDated = told.slice(start, end).some(({ event }) => event);
  if (!isDated) while (isRightAbove(lines, from, text) && isOccasionAbove(lines, from, told, pack)) from -= 1;
  const [first, last] = [lines[from], lines[end - 1]];
  if (first === undefined || last === undefined) return undefined;
  return {
    start: first.span.start,
    end: last.span.end - (/(?:[\s,;:–-]|(?<=\d)\.)*$/u.exec(last.text)?.[0].length ?? 0),
  };
}

/** Lines from the occasion to who spoke, in a title of both. */
const mostBetween = 2;

/** Nothing but space stands between a line and the one above: a mark of Markdown would stand in the title. */
function isRightAbove(lines: readonly CoverLine[], index: number, text: string): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  return above !== undefined && line !== undefined && text.slice(above.span.end, line.span.start).trim() === '';
}

interface Told {
  readonly held: boolean;
  readonly speaker: boolean;
  readonly event: boolean;
}

function toldIn({ text, kind }: CoverLine, pack: LanguagePack): Told {
  const isPart = kind === 'held' || kind === 'speaker' || kind === 'event';
  const words = isPart ? wordsOf(text) : [];
  const held = speechNounAt(words, pack);
  const speaker = namesSpeaker(words, pack);
  // "Opening Speech of the Village Fair" tells the occasion, whatever its word.
  const isWhole =
    held !== undefined &&
    !speaker &&
    words.length - held.count >= fewestBeside &&
    !isJoiningWord(words[held.at + held.count - 1]?.key, pack);
  return { held: held !== undefined, speaker, event: isWhole || saysOccasion(words, pack) };
}

const fewestBeside = 2;

/** Whether the next line belongs to the title, of which those from `start` on are known. */
function goesOn(lines: readonly CoverLine[], { start, end }: Span, told: readonly Told[], pack: LanguagePack): boolean {
  const [first, above, next] = [lines[start], lines[end - 1], lines[end]];
  if (first === undefined || above === undefined || next === undefined) return false;
  if (next.span.end - first.span.start > longest || !isOfTitle(next)) return false;
  if (joins(above, next, pack)) return true;
  const so = told.slice(start, end);
  const isNamed = so.some(({ speaker }) => speaker);
  const isDated = so.some(({ event }) => event);
  const saysWhole = so[0]?.held === true && so[0].event;
  if (next.kind === 'event') return !isDated || above.kind === 'event';
  if (next.kind === 'held') return !(isNamed && isDated);
  // An office below the name, a name below the occasion, a house below the office.
  return !isDated || (next.kind === 'speaker' && !isNamed && !saysWhole);
}

/** Letters of a title, on one line or four. */
const longest = 360;

const isOfTitle = ({ kind }: CoverLine): boolean =>
  kind === 'held' || kind === 'speaker' || kind === 'event' || kind === 'other';

/** A line that ends in a comma or a word that joins, and one that begins with such a word or in a small letter; or the rest of an occasion in capitals, below a line of them as long as a page is wide. */
function joins(above: CoverLine, next: CoverLine, pack: LanguagePack): boolean {
  const [last, first] = [wordsOf(above.text).at(-1)?.key, wordsOf(next.text)[0]?.key];
  return (
    above.text.endsWith(',') ||
    startsLowerCase(next.text) ||
    isJoiningWord(last, pack) ||
    isJoiningWord(first, pack) ||
    (next.kind === 'event' &&
      above.text.length >= shortestFull &&
      [above, next].every(({ text }) => isMostlyCapitals(text)))
  );
}
/** In letters. */
const shortestFull = 80;

/** `STATEMENT` / `by` / `Her Excellency …`: what a paper calls itself, above who is named, or the name above the office; any word below the occasion, as `Address`. */
function isType(lines: readonly CoverLine[], from: number, told: readonly Told[], pack: LanguagePack): boolean {
  const [above, line] = [lines[from - 1], lines[from]];
  if (above?.kind !== 'other' || line === undefined || line.kind === 'event') return false;
  if (line.kind === 'speaker' && isName(above.text)) return true;
  const count = wordsOf(above.text).length;
  if (count === 1 && told[from - 2]?.event === true) return true;
  return count <= longestType && (isDocumentType(above.text, pack) || joins(above, line, pack));
}

const longestType = 3;

/** The occasion right above what was held, and the line that it goes on from. */
const isOccasionAbove = (
  lines: readonly CoverLine[],
  from: number,
  told: readonly Told[],
  pack: LanguagePack,
): boolean => {
  const [above, line] = [lines[from - 1], lines[from]];
  if (above === undefined || line === undefined || !isOfTitle(above)) return false;
  return told[from - 1]?.event === true || (told[from]?.event === true && joins(above, line, pack));
};
