import { endsInQuestionMark, type LanguagePack, phrasesOf, wordsOf } from '../../../language/index.js';
import { readDateline } from '../../furniture/days/dateline.js';
import { opensWithTime } from '../../furniture/days/event-day.js';
import { isName } from '../../furniture/unit.js';
import { saysOnly } from '../../furniture/wording.js';
import type { HeadingShape } from '../../steps/draft-article.js';
import type { Entry } from '../entry.js';
import { areMostCapitals, shapeOf } from '../line-shape.js';
import { goesOnFrom, goesOnIn } from './goes-on.js';
import { announces, isFilledIn, isFragment, isNoHeading, isOffice, isPartOfTitle, saysSame } from './no-heading.js';
import { looksLikeBody } from '../../lines/line.js';
import { isLongSentence, isRunning } from '../../lines/title-shape.js';

/** What the lines of a document are judged by beside themselves. */
export interface Surroundings {
  readonly pack: LanguagePack;
  /** The format marks headings: plain lines are none then, nor is one line alone that is set in capitals or bold. */
  readonly marked: boolean;
  /** It marks those of lower levels alone: plain lines may be the upper ones. */
  readonly leavesUpper?: boolean;
  /** As far as it is known by now. */
  readonly title?: string | undefined;
  /** The places of the lines below it that say which paper it is. */
  readonly imprint?: ReadonlySet<number>;
}

/**
 * The lines without a number that are headings: in capitals or bold, or short ones without a stop above running text.
 *
 * @param places that are headings already
 */
export function loneHeadings(
  entries: readonly Entry[],
  places: ReadonlySet<number>,
  { pack, marked, leavesUpper = false, title = '', imprint }: Surroundings,
): Map<number, HeadingShape> {
  const found = new Map<number, HeadingShape>();
  const isShouted = areMostCapitals(entries);
  const shapes = entries.map((entry, place) =>
    places.has(place) || imprint?.has(place) === true || isNoHeading(entry.text, pack)
      ? undefined
      : shapeOf(entry, isShouted),
  );
  const isBold = (place: number): boolean => shapes[place] !== undefined && entries[place]?.look?.bold === true;
  // One that is set like the numbered ones is one of them.
  const bold = entries.filter(({ look }, place) => isBold(place) || (places.has(place) && look?.bold === true)).length;
  const again = linesAgain(entries);
  const capitals = shapes.filter((shape) => shape === 'capitals').length;
  const announced = countColons(entries);
  // Who explains something in questions and answers heads each answer with its question, however it is set.
  const asks = (place: number): boolean => shapes[place] !== undefined && isQuestion(entries[place]);
  const asked = entries.filter((_, place) => asks(place)).length >= fewestQuestions;
  const isTimed = (at: number): boolean => opensWithTime(entries[at]?.text ?? '') && entries[at]?.kind === 'line';
  const timed = entries.filter(
    (_, place) => shapes[place] !== undefined && !isTimed(place) && isTimed(place + 1),
  ).length;
  entries.forEach((entry, place) => {
    const shape = shapes[place];
    if (shape === undefined) return;
    const isSure = (isBold(place) && bold > 1) || (shape === 'capitals' && capitals > 1) || (asked && asks(place));
    if (marked && !isSure && !(leavesUpper && shape === 'plain')) return;
    if (shape === 'capitals' && again.has(entry.text) && !phrasesOf(pack, 'sectionNames').has(entry.text)) return;
    if (title !== '' && isPartOfTitle(entries, place, title)) return;
    const isHead = (at: number): boolean => found.has(at) || places.has(at) || entries[at]?.kind === 'heading';
    const isNextHead = isHead(place + 1) || shapes[place + 1] === 'bold' || shapes[place + 1] === 'capitals';
    if (isHead(place - 1) && saysSame(entries[place - 1], entry)) return;
    // "Gäste" above "Kurt Ebel": who came.
    if (isHead(place - 1) && isName(entry.text) && tellsWhoCame(entries[place - 1], pack)) return;
    if (isNextHead && announces(entry, entries[place + 1], title)) return;
    if (shape === 'plain' && (isFragment(entry.text, pack) || goesOnFrom(entries[place - 1], pack))) return;
    if (shape === 'plain' && (isLongSentence(entry.text, pack) || goesOnIn(entry, entries[place + 1]))) return;
    // "3. Sở Tài chính:" stands above what that office does, whether or not its sentence was ended.
    if (shape === 'plain' && isHead(place - 1) && /[:：]$/u.test(entries[place - 1]?.text ?? '')) return;
    if (isOffice(entry, entries[place + 1], pack) || isFilledIn(entries, place)) return;
    if (shape === 'plain' && isField(entries, place)) return;
    if (standsAboveDateline(entries, shapes, place, pack)) return;
    const isColon = entry.text.endsWith(':');
    const known = isColon && phrasesOf(pack, 'sectionNames').has(entry.text.replace(/ ?:$/, ''));
    const below = nextShown(entries, place);
    if (isColon && phrasesOf(pack, 'connectives').has(entry.text.replace(/ ?:$/, ''))) return;
    if (below === undefined || (isColon && !known && (announced < 2 || !headsText(entries, below)))) return;
    if (timed >= fewestTimed && isTimed(place + 1) && !isTimed(place)) found.set(place, shape);
    else if (shape === 'plain') {
      const level = plainLevel(entries, shapes, places, place);
      if (level !== undefined) found.set(place, level);
    } else if (headsSomething(entries, shapes, places, place)) found.set(place, shape);
  });
  const [only] = found.keys();
  const isHeading = (at: number): boolean => places.has(at) || entries[at]?.kind === 'heading';
  const isAlone = found.size === 1 && !entries.some((_, at) => at >= (only ?? 0) && isHeading(at));
  const isBelowHead = title !== '' || (only ?? 0) > 0;
  if (only !== undefined && isAlone && isBelowHead && isStandfirst(entries, only, found.get(only), isHeading))
    found.delete(only);
  return found;
}

/**
 * "Walkers and cyclists will keep the span after a repair of $3 million": what a text without other headings below says at a glance, or what
 * a picture showed that it lost, between the lines of its head and the first paragraph.
 */
const isStandfirst = (
  entries: readonly Entry[],
  place: number,
  shape: HeadingShape | undefined,
  isHeading: (at: number) => boolean,
): boolean =>
  shape === 'plain' &&
  entries
    .slice(0, place)
    .every((entry, at) => isHeading(at) || (entry.kind === 'line' && !looksLikeBody(entry.text))) &&
  wordsOf(entries[place]?.text ?? '').length >= fewestOfStandfirst;
/** In words: what heads all of a text is shorter. */
const fewestOfStandfirst = 8;

/** "Name:" above "Born on:" above "Class:": what a form asks for, whose lines lost their dots. */
function isField(entries: readonly Entry[], place: number): boolean {
  const asks = (at: number): boolean => {
    const entry = entries[at];
    return entry?.kind === 'line' && /[:：]\s*$/u.test(entry.text);
  };
  if (!asks(place)) return false;
  let [from, to] = [place, place];
  // No further than tells it: a thousand of them are looked at once.
  while (to - from + 1 < fewestFields && asks(from - 1)) from -= 1;
  while (to - from + 1 < fewestFields && asks(to + 1)) to += 1;
  return to - from + 1 >= fewestFields;
}
const fewestFields = 3;

const tellsWhoCame = (head: Entry | undefined, pack: LanguagePack): boolean =>
  saysOnly(pack, 'procedure', { words: wordsOf(head === undefined ? '' : head.text.replace(/[:：]$/u, '')) });

/** What stands on page after page of a paper is printed there, and heads nothing. */
function linesAgain(entries: readonly Entry[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of entries) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count >= fewestAgain ? [text] : [])));
}
const fewestAgain = 3;

/** A line of the headline, or the place alone: the report begins below it ("HARLOW, May 3 – …", "– …"). */
function standsAboveDateline(entries: readonly Entry[], shapes: Shapes, place: number, pack: LanguagePack): boolean {
  let below = place + 1;
  while (below <= place + mostOfHeadline && shapes[below] !== undefined) below += 1;
  const text = entries[below]?.text ?? '';
  const isTorn = /^[–—] ?\p{Lu}/u.test(text) && !/^[–—]/u.test(entries[below + 1]?.text ?? '');
  return isTorn || readDateline(text, 0, pack) !== undefined;
}
const mostOfHeadline = 3;

/** Of a programme: each part stands above the time when it begins. */
const fewestTimed = 2;

const isQuestion = (entry: Entry | undefined): boolean => endsInQuestionMark(entry?.text ?? '');
const fewestQuestions = 3;

/** How many short lines that end in a colon have a paragraph below them. */
const countColons = (entries: readonly Entry[]): number =>
  entries.filter(
    (entry, place) => entry.text.endsWith(':') && shapeOf(entry) !== undefined && isPlainText(entries[place + 1]),
  ).length;

const isPlainText = (entry: Entry | undefined): boolean =>
  entry?.kind === 'line' && entry.marker === undefined && entry.division === undefined && isRunning(entry.text);

/** Right below stands text, or another short line with a colon that has text below it. */
const headsText = (entries: readonly Entry[], below: number): boolean =>
  isPlainText(entries[below]) && (shapeOf(entries[below]) === undefined || isPlainText(entries[below + 1]));

/** A picture stands anywhere. */
function nextShown(entries: readonly Entry[], place: number): number | undefined {
  for (let at = place + 1; at < Math.min(entries.length, place + 4); at += 1)
    if (entries[at]?.block.kind !== 'figure') return at;
  return undefined;
}

type Shapes = readonly (HeadingShape | undefined)[];

/** Capitals and bold lines may stand above one another, up to three of them, as long as text comes. */
function headsSomething(
  entries: readonly Entry[],
  shapes: Shapes,
  places: ReadonlySet<number>,
  place: number,
): boolean {
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
function plainLevel(
  entries: readonly Entry[],
  shapes: Shapes,
  places: ReadonlySet<number>,
  place: number,
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
    places.has(at) ||
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
