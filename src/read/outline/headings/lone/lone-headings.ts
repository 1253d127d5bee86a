import { endsInQuestionMark, type LanguagePack, phrasesOf } from '../../../../language/index.js';
import { opensWithTime } from '../../../furniture/days/event-day.js';
import { isUnstopped } from '../../../lines/title-shape.js';
import type { HeadingShape } from '../../../steps/draft-article.js';
import type { Entry } from '../../entry.js';
import { areMostCapitals, shapeOf } from '../../line-shape.js';
import { isNoHeading } from '../no-heading.js';
import {
  countColons,
  headsSomething,
  headsText,
  type Lines,
  nextShown,
  plainLevel,
  type Shapes,
} from './heads-below.js';
import { isNoLoneHeading, isStandfirst } from './no-lone-heading.js';

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
  surroundings: Surroundings,
): Map<number, HeadingShape> {
  const { pack, title = '' } = surroundings;
  const lines = { entries, places, shapes: shapesOf(entries, places, surroundings) };
  const isMeant = meantAsHeading(lines, surroundings);
  const isOfProgramme = programmeParts(lines);
  const announced = countColons(entries);
  const found = new Map<number, HeadingShape>();
  const isHead = (at: number): boolean => found.has(at) || places.has(at) || entries[at]?.kind === 'heading';
  for (const [place, entry] of entries.entries()) {
    const shape = lines.shapes[place];
    if (shape === undefined || !isMeant(place, shape)) continue;
    if (isNoLoneHeading(lines, place, isHead, { title, pack })) continue;
    const below = nextShown(entries, place);
    const isNamedSection = phrasesOf(pack, 'sectionNames').has(entry.text.replace(/ ?:$/, ''));
    const isLeadIn = entry.text.endsWith(':') && !isNamedSection;
    if (below === undefined || (isLeadIn && (announced < 2 || !headsText(entries, below)))) continue;
    const level = isOfProgramme(place) ? shape : levelOf(lines, place, shape, pack);
    if (level !== undefined) found.set(place, level);
  }
  return withoutStandfirst(found, lines, title);
}

/** What each line has the shape of that may be a heading by its words. */
function shapesOf(entries: readonly Entry[], places: ReadonlySet<number>, { pack, imprint }: Surroundings): Shapes {
  const isShouted = areMostCapitals(entries);
  return entries.map((entry, place) => {
    if (places.has(place) || imprint?.has(place) === true || isNoHeading(entry.text, pack)) return undefined;
    const shape = shapeOf(entry, isShouted);
    return shape === 'plain' && isUnstopped(entry.text, pack) ? undefined : shape;
  });
}

/** Whether a line is set, or asks, as several do that head something; where the format marks headings, others are none. */
function meantAsHeading(
  { entries, shapes, places }: Lines,
  { pack, marked, leavesUpper = false }: Surroundings,
): (place: number, shape: HeadingShape) => boolean {
  const isBold = (place: number): boolean => shapes[place] !== undefined && entries[place]?.look?.bold === true;
  // One that is set like the numbered ones is one of them.
  const bold = entries.filter(({ look }, place) => isBold(place) || (places.has(place) && look?.bold === true)).length;
  const capitals = shapes.filter((shape) => shape === 'capitals').length;
  // Who explains something in questions and answers heads each answer with its question, however it is set.
  const asks = (place: number): boolean => shapes[place] !== undefined && isQuestion(entries[place]);
  const asked = entries.filter((_, place) => asks(place)).length >= fewestQuestions;
  const again = linesAgain(entries);
  return (place, shape) => {
    const text = entries[place]?.text ?? '';
    const isSure = (isBold(place) && bold > 1) || (shape === 'capitals' && capitals > 1) || (asked && asks(place));
    if (marked && !isSure && !(leavesUpper && shape === 'plain')) return false;
    return shape !== 'capitals' || !again.has(text) || phrasesOf(pack, 'sectionNames').has(text);
  };
}

/** Of a programme: whether a line is a part that stands above the time when it begins. */
function programmeParts({ entries, shapes }: Lines): (place: number) => boolean {
  const isTimed = (at: number): boolean => opensWithTime(entries[at]?.text ?? '') && entries[at]?.kind === 'line';
  const isPart = (place: number): boolean => !isTimed(place) && isTimed(place + 1);
  const isProgramme = shapes.filter((shape, place) => shape !== undefined && isPart(place)).length >= fewestTimed;
  return (place) => isProgramme && isPart(place);
}

/** The shape that a line heads something in, as what stands below it tells. */
const levelOf = (lines: Lines, place: number, shape: HeadingShape, pack: LanguagePack): HeadingShape | undefined => {
  if (shape === 'plain') return plainLevel(lines, place, pack);
  return headsSomething(lines, place) ? shape : undefined;
};

/** A single heading, with none below it, may be what a text says at a glance. */
function withoutStandfirst(
  found: Map<number, HeadingShape>,
  { entries, places }: Lines,
  title: string,
): Map<number, HeadingShape> {
  const [only] = found.keys();
  if (only === undefined || found.size > 1 || (title === '' && only === 0)) return found;
  const isHeading = (at: number): boolean => places.has(at) || entries[at]?.kind === 'heading';
  const isLast = !entries.some((_, at) => at >= only && isHeading(at));
  return isLast && isStandfirst(entries, only, found.get(only), isHeading) ? new Map<number, HeadingShape>() : found;
}

/** What stands on page after page of a paper is printed there, and heads nothing. */
function linesAgain(entries: readonly Entry[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of entries) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count >= fewestAgain ? [text] : [])));
}
const fewestAgain = 3;

const isQuestion = (entry: Entry | undefined): boolean => endsInQuestionMark(entry?.text ?? '');
const fewestQuestions = 3;

const fewestTimed = 2;
