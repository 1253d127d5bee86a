import type { LanguagePack } from '../../../../language/index.js';
import { isRunning, isUnstopped } from '../../../lines/title-shape.js';
import type { HeadingShape } from '../../../steps/draft-article.js';
import type { Entry } from '../../entry.js';
import { shapeOf } from '../../line-shape.js';

/** What each line has the shape of; nothing for one that heads nothing by its words. */
export type Shapes = readonly (HeadingShape | undefined)[];

/** A document's lines as they are looked at for headings without a number. */
export interface Lines {
  readonly entries: readonly Entry[];
  readonly shapes: Shapes;
  /** Places of lines that are headings already. */
  readonly places: ReadonlySet<number>;
}

/** The place of what is shown right below a line: a picture stands anywhere. */
export function nextShown(entries: readonly Entry[], place: number): number | undefined {
  for (let at = place + 1; at < Math.min(entries.length, place + 4); at += 1)
    if (entries[at]?.block.kind !== 'figure') return at;
  return undefined;
}

/** Capitals and bold lines may stand above one another, up to three of them, as long as text comes. */
export function headsSomething({ entries, shapes, places }: Lines, place: number): boolean {
  let at: number | undefined = place;
  for (let steps = 0; steps < 3; steps += 1) {
    at = nextShown(entries, at);
    if (at === undefined) return false;
    if (shapes[at] !== 'capitals' && shapes[at] !== 'bold') break;
  }
  const below = entries[at];
  if (below === undefined || shapes[at] === 'capitals' || shapes[at] === 'bold') return false;
  return (
    below.kind !== 'line' ||
    places.has(at) ||
    below.marker !== undefined ||
    isRunning(below.text) ||
    // Whose law is cited below: "Under section 5 of the Act,"
    below.text.endsWith(',') ||
    below.text.length > 60 ||
    shapes[at] === 'plain'
  );
}

/**
 * Two may stand above one another, a chapter and its first section; more are a list without marks, or verse. Below stands running
 * text, a list or a numbered heading.
 */
export function plainLevel(
  { entries, shapes, places }: Lines,
  place: number,
  pack: LanguagePack,
): HeadingShape | undefined {
  const isPlain = (at: number): boolean => shapes[at] === 'plain' && entries[at]?.text.endsWith(':') === false;
  const above = isPlain(place - 1) ? place - 1 : place;
  const last = isPlain(place + 1) ? place + 1 : place;
  if (last - above === 2 || (above < place && isPlain(above - 1)) || isPlain(last + 1)) return undefined;
  const at = nextShown(entries, last);
  const below = at === undefined ? undefined : entries[at];
  if (at === undefined || below === undefined) return undefined;
  const heads =
    isRunning(below.text) ||
    isUnstopped(below.text, pack) ||
    places.has(at) ||
    below.kind === 'heading' ||
    (below.kind === 'item' && listLength(entries, at) > 1) ||
    startsList(entries, at);
  if (!heads || below.kind === 'other') return undefined;
  return last > place ? 'upper' : 'plain';
}

const listLength = (entries: readonly Entry[], place: number): number => {
  const block = entries[place]?.block;
  return block?.kind === 'list' ? block.items.length : 0;
};

/** Two lines with markers, after an empty line, or right below a few words that stand behind one: "Key dates". */
function startsList(entries: readonly Entry[], place: number): boolean {
  const [above, first, second] = entries.slice(place - 1, place + 2);
  const isApart = first?.opensGroup === true || (above?.opensGroup === true && above.text.length <= longestAboveList);
  return isApart && first?.marker !== undefined && second?.marker !== undefined;
}

/** In UTF-16 units: what is longer leads in. */
const longestAboveList = 30;

/** How many short lines that end in a colon have a paragraph below them. */
export const countColons = (entries: readonly Entry[]): number =>
  entries.filter(
    (entry, place) => entry.text.endsWith(':') && shapeOf(entry) !== undefined && isPlainText(entries[place + 1]),
  ).length;

const isPlainText = (entry: Entry | undefined): boolean =>
  entry?.kind === 'line' && entry.marker === undefined && entry.division === undefined && isRunning(entry.text);

/** Right below stands text, or another short line with a colon that has text below it. */
export const headsText = (entries: readonly Entry[], below: number): boolean =>
  isPlainText(entries[below]) && (shapeOf(entries[below]) === undefined || isPlainText(entries[below + 1]));
