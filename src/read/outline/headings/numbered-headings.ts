import { type LanguagePack, wordsOf } from '../../../language/index.js';
import { endsSentence } from '../../lines/line.js';
import { citedPlaces, opensCitation } from '../cited-provisions.js';
import { type Entry, wordsOfEntry } from '../entry.js';
import type { Series } from '../series.js';
import {
  isLongSentence,
  isMostlyCapitals,
  isRunning,
  isStoppedTitle,
  isTitleLike,
  longestNumbered,
} from '../../lines/title-shape.js';

/**
 * Whether the lines of a count are headings, not the items of a list: they read like titles, and text stands below them. Those of
 * large Roman numbers, in bold or in capitals need no text below each.
 */
export function areHeadings(entries: readonly Entry[], series: Series, pack: LanguagePack): boolean {
  const members = series.map((place) => entries[place]).filter((entry) => entry !== undefined);
  if (members.some((entry) => entry.kind === 'heading'))
    return members.some(({ kind }) => kind !== 'heading') && looksAlike(members);
  const stopped = members.length > 1 && members.every((entry) => isStoppedTitle(wordsOfEntry(entry), pack));
  if (!stopped && !readLikeTitles(members, pack)) return false;
  const below = series.map((place, index) => contentBelow(entries, place, series[index + 1]));
  const bodies = below.filter((each) => each === 'text' || each === 'inner text').length;
  // A few of them may have a list right below, which a step has too.
  if (stopped) return below.includes('text') && bodies === members.length;
  // What a letter answers, point by point, stands above the law that it founds the answer on.
  const isFounded = series.some((place) => opensCitation(entries, place + 1));
  if (
    (!isFounded && areAnnouncements(members, below)) ||
    areAboveQuotes(entries, series) ||
    areAnnounced(entries, series, below)
  )
    return false;
  if (members.length === 1) return isLoneHeading(members[0], below[0]) || titlesClauses(entries, series[0]);
  const marked = members.every((entry) => entry.look?.bold === true || isMostlyCapitals(wordsOfEntry(entry)));
  if (marked || members[0]?.marker?.style === 'chapter') return bodies > 0;
  return bodies >= 0.6 * members.length;
}

/**
 * Those of a count of sentences that are headings: they alone lack the stop, read like titles, and have something of their own below
 * them. Paragraphs of laws are of both kinds.
 */
export function headingsAmong(entries: readonly Entry[], series: Series, pack: LanguagePack): readonly number[] {
  const amending = amendmentsAmong(entries, series);
  if (amending.length > 0) return amending;
  const isTitle = (words: string): boolean => {
    const last = wordsOf(words).at(-1)?.key ?? '';
    const isWhole = isTitleLike(words, longestAmong) && !/[.!?:](?:\W|$)/u.test(words) && words.includes(' ');
    return isWhole && !pack.prepositions.includes(last) && !pack.genitives.includes(last);
  };
  const bare = series.filter((place) => isTitle(wordsAt(entries, place)));
  // "3. Ministry of Trade:" is what "1. Local boards" and "2. State Bank" are.
  const hasColon = (place: number): boolean => isTitle(wordsAt(entries, place).replace(/[:：]$/u, ''));
  const titles = bare.length < fewestBare ? bare : series.filter(hasColon);
  const sentences = series.filter((place) => endsSentence(wordsAt(entries, place)));
  const isHead = (place: number): boolean => {
    if (isSetInBelow(entries, place)) return false;
    const next = series[series.indexOf(place) + 1];
    const below = contentBelow(entries, place, next);
    const isInner = entries
      .slice(place + 1, place + 3)
      .some(({ marker, division }) => marker !== undefined && division === undefined);
    return below === 'inner text' || (below === 'text' && (next !== undefined || isInner));
  };
  const areMost = 2 * sentences.length >= series.length - 1 || sentences.length + titles.length === series.length;
  return sentences.length > 0 && areMost && titles.every(isHead) ? titles : [];
}

/** "1. Empty the kitchen" above "   a. Throw out …", which is set in further: an item that holds others. */
const isSetInBelow = (entries: readonly Entry[], place: number): boolean => {
  const [entry, next] = entries.slice(place, place + 2);
  return entry?.kind === 'line' && next?.kind === 'line' && next.marker !== undefined && next.indent > entry.indent;
};

/**
 * `1. Article 5 is replaced by:` above the lines of the new article: where at least one of a count announces more than a line, those
 * that announce what is quoted head it.
 */
function amendmentsAmong(entries: readonly Entry[], series: Series): readonly number[] {
  // "a) Paragraph 5 is replaced by:" is a point of such a point.
  if (entries[series[0] ?? -1]?.marker?.style !== 'number') return [];
  const cited = citedPlaces(entries);
  const isAbove = (place: number): boolean => cited.get(place + 1) === place + 1 && !cited.has(place);
  const announced = series.filter(isAbove);
  const isLong = announced.some((place) => cited.get(place + 2) === place + 1);
  return isLong && announced.length > 1 ? announced : [];
}

/** So many titles without a colon tell what those with one are. */
const fewestBare = 2;

/** Beside sentences, a title is known by being short. */
const longestAmong = 90;

const wordsAt = (entries: readonly Entry[], place: number): string => {
  const entry = entries[place];
  return entry === undefined ? '' : wordsOfEntry(entry);
};

/** Most end in a colon, and what stands below them are items: of a list, they are those that hold another. */
const areAnnouncements = (members: readonly Entry[], below: readonly Below[]): boolean =>
  members.filter(
    ({ text }, index) =>
      text.endsWith(':') && (members.length === 1 || below[index] !== 'text' || text.length > longestAnnounced),
  ).length >=
  0.5 * members.length;

/** `1. Paragraph 2 is replaced by:`, each above the words that it puts there. */
const areAboveQuotes = (entries: readonly Entry[], series: Series): boolean =>
  series.every((place) => {
    const next = entries[place + 1];
    return (
      /[:：]$/u.test(entries[place]?.text ?? '') && (next?.block.kind === 'quote' || /^["“«]/u.test(next?.text ?? ''))
    );
  });

/** "… is marked as follows:" above "(i) Basin 1" and "(ii) Basin 3", each with a list of its own: what is told letter by letter are items. */
function areAnnounced(entries: readonly Entry[], series: Series, below: readonly Below[]): boolean {
  const [first = 0] = series;
  const above = entries[first - 1];
  const isPlain = entries[first]?.marker?.style === 'letter' && entries[first].look?.bold !== true;
  return isPlain && above?.kind === 'line' && /[:：]$/u.test(above.text) && below.every((each) => each !== 'text');
}

/** A title may have a colon behind it; what is longer is a sentence that goes on below. */
const longestAnnounced = 120;

/** One of them may be too long, and one or a few a sentence that says all. */
function readLikeTitles(members: readonly Entry[], pack: LanguagePack): boolean {
  const isTitle = (words: string, longest: number): boolean =>
    isTitleLike(words, longest) && !isLongSentence(words, pack);
  const titles = (longest: number): number => members.filter((entry) => isTitle(wordsOfEntry(entry), longest)).length;
  const others = members.length - titles(2 * longestNumbered);
  return titles(longestNumbered) >= 0.6 * members.length && others <= Math.max(1, 0.2 * members.length);
}

const looksAlike = (members: readonly Entry[]): boolean =>
  members.every((entry) => isTitleLike(wordsOfEntry(entry), longestNumbered));

/** A number that no other goes on with heads running text right below it, or a list where the number is a large Roman one. */
const isLoneHeading = (entry: Entry | undefined, below: Below | undefined): boolean =>
  (below === 'text' && entry?.kind === 'line' && entry.marker?.style !== 'letter') ||
  (below !== 'nothing' && entry?.kind === 'line' && entry.marker?.style === 'number' && entry.look?.bold === true) ||
  (below === 'inner text' && (entry?.marker?.style === 'chapter' || entry?.marker?.style === 'decimal'));

/** `6. Mooring fees` above `(1) The fee is …`: a section of an act, whose count goes on from the chapter before, is called after what its clauses are of. */
function titlesClauses(entries: readonly Entry[], place = -1): boolean {
  const [section, first] = entries.slice(place, place + 2);
  if (section?.kind !== 'line' || first?.marker === undefined || /\P{L}$/u.test(section.text)) return false;
  const isFirst = first.marker.style === 'number' && first.marker.stop === '()' && first.marker.ordinals.includes(1);
  return isFirst && section.marker?.style === 'number' && section.marker.stop === '.' && isRunning(wordsOfEntry(first));
}

type Below = 'nothing' | 'text' | 'inner text' | 'short lines';

/** What stands between a line and the next of its count, as far as it matters. */
function contentBelow(entries: readonly Entry[], place: number, next = entries.length): Below {
  let found: Below = 'nothing';
  for (let at = place + 1; at < next && at <= place + looked; at += 1) {
    const entry = entries[at];
    if (entry === undefined) break;
    if (entry.kind === 'heading' && found === 'nothing') return 'nothing';
    if (entry.kind === 'heading') break;
    if (found === 'nothing' && opensCitation(entries, at)) return 'text';
    const isInner = entry.marker !== undefined;
    if (entry.kind === 'other' || isRunning(wordsOfEntry(entry)))
      return isInner || found !== 'nothing' ? 'inner text' : 'text';
    found = 'short lines';
  }
  return found;
}

/** More entries than these below a line are never looked at. */
const looked = 6;
