import { phrasesOf } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import { readMonthAtEnd } from '../../date.js';
import { dateOf, exactDates, type PlacedDate, placedDates } from '../../exact-dates.js';
import { tellsEventDay } from '../../furniture/days/event-day.js';
import { tellsDayUnderCondition } from '../../furniture/days/other-day.js';
import { type Unit, unitsOf } from '../../furniture/unit.js';
import { opens } from '../../furniture/wording.js';
import { endsSentence } from '../../lines/line.js';
import type { DraftArticle } from '../../steps/draft-article.js';
import { isOfRecord, spanOfDays } from '../days/day-of-line.js';
import { amongOf, besideOf, type Found, holdsFrom, type PlacedFeature } from './day-beside.js';
import { type Features, indicator } from './shares.js';

/** What may tell the day of a paper: where its line stands and what it is, and what stands beside the day. */
export type DayFeature = LineFeature | PlacedFeature;

type LineFeature =
  | ('linesAbove' | 'third' | 'sixth' | 'head' | 'foot' | 'lastThree' | 'last' | 'heading' | 'item' | 'title')
  | ('furniture' | 'placeDate' | 'dateline' | 'behindHeadings' | 'behindParts')
  | ('short' | 'long' | 'veryLong' | 'sentence' | 'adoption');

/** A day, or a month, that an article says near its head or its foot. */
export interface DayCandidate {
  readonly date: string;
  readonly features: Features<DayFeature>;
}

/** What a day is looked for in. */
export type DayPage = Pick<DraftArticle, 'text' | 'blocks' | 'furniture' | 'pack' | 'title' | 'subtitle'>;

/** All days near the head and the foot of an article, with what is known of each. */
export function dayCandidates(page: DayPage): DayCandidate[] {
  const { text, pack, title, subtitle } = page;
  const units = unitsOf(page.blocks, text);
  const own = unitsOf(
    [title, subtitle].flatMap((span) => (span === undefined ? [] : [{ kind: 'paragraph', span, sentences: [] }])),
    text,
  );
  const all = [...own, ...units.filter((unit) => own.every(({ start }) => start !== unit.start))].sort(
    (one, other) => one.start - other.start,
  );
  const kinds = new Map(page.furniture.map(({ kind, span }) => [span.start, kind]));
  const found = all.flatMap((unit, at): Found[] => {
    // What a page leads on to was published on days of its own; of the page itself a label says which day it is.
    if (kinds.get(unit.start) === 'related' && !labelled.test(unit.text)) return [];
    const toEnd = all.length - 1 - at;
    const above = all[at - 1];
    // "Date: | 12 May 2026": of a row of particulars the label is a cell of its own.
    const isLabelled =
      above?.role === 'cell' && above.block === unit.block && unit.role === 'cell' && /[:：]$/u.test(above.text);
    if ((at >= linesOfHead && toEnd >= linesOfFoot) || (unit.role === 'cell' && !isLabelled)) return [];
    if (tellsOther(unit, page) || (isLabelled && tellsEventDay(above.text, pack))) return [];
    const days = daysIn(unit, page).filter((day) => !holdsFrom(unit, day, pack));
    const isTitle = own.includes(unit);
    return days.map((day) => ({ unit, at, toEnd, day, isTitle, isLabelled, several: days.length > 1 }));
  });
  const headings = page.blocks.flatMap(({ kind, span }) => (kind === 'heading' ? [span.start] : []));
  return found.map((each) => ({
    date: each.day.date,
    features: {
      ...lineOf(each, kinds.get(each.unit.start), headings.filter((start) => start < each.unit.start).length, page),
      ...besideOf(each, pack),
      ...amongOf(each, found),
    },
  }));
}

const linesOfHead = 20;
const linesOfFoot = 10;
const labelled = /^\p{L}[\p{L} ]{1,40}[:：]/u;

/**
 * A line that tells the day of something else: a sentence, but one that opens with who adopted a paper; what is to come, what an act is founded
 * on, who was born and died, from when to when; one of many records, and the days of a log.
 */
function tellsOther(unit: Unit, page: DayPage): boolean {
  const { pack, blocks, text, title } = page;
  const lives = phrasesOf(pack, 'lifeDays');
  const named = [...blocks.flatMap(({ kind, span }) => (kind === 'heading' ? [span] : [])), ...(title ? [title] : [])];
  const isDated = ({ start, end }: Span): boolean => {
    const line = text.slice(start, end);
    return start !== unit.start && (dateOf(line, page) !== undefined || exactDates(line, page).length > 0);
  };
  return (
    opens(pack, 'legal-basis', unit) > 0 ||
    unit.words.some((_, index) => lives.matchAt(unit.words, index) > 0) ||
    tellsEventDay(unit.text, pack) ||
    tellsDayUnderCondition(unit.text, pack) ||
    spanOfDays.test(unit.text) ||
    isOfRecord(unit.text, page) ||
    ((unit.role === 'heading' || unit.start === title?.start) && named.some(isDated)) ||
    /[.!?] \p{Lu}/u.test(unit.text) ||
    (endsSentence(unit.text) && phrasesOf(pack, 'adoptions').matchAt(unit.words, 0) === 0)
  );
}

/** The days of a line; of a short line without one, the month that it ends in. */
function daysIn({ text, words }: Unit, { pack }: Pick<DayPage, 'pack'>): PlacedDate[] {
  const days = placedDates(text, { pack });
  if (days.length > 0) return days;
  const isBound = words.some(({ key }) => pack.prepositions.includes(key) && !pack.genitives.includes(key));
  const alone =
    dateOf(text, { pack }) ?? (text.length < longestOfMonth && !isBound ? readMonthAtEnd(text, pack) : undefined);
  return alone === undefined ? [] : [{ date: alone, start: 0, end: text.length }];
}
const longestOfMonth = 200;

function lineOf(
  { unit, at, toEnd, isTitle }: Found,
  kind: FurnitureKind | undefined,
  headings: number,
  { pack }: Pick<DayPage, 'pack'>,
): Features<LineFeature> {
  const adoptions = phrasesOf(pack, 'adoptions');
  const isFoot = at > fewestAboveFoot && toEnd < linesOfFoot;
  return {
    linesAbove: Math.min(at, linesOfHead) / 5,
    third: indicator(at < 3),
    sixth: indicator(at < 6),
    head: indicator(at < linesOfHead),
    foot: indicator(isFoot),
    lastThree: indicator(isFoot && toEnd < 3),
    last: indicator(isFoot && toEnd === 0),
    title: indicator(isTitle),
    heading: indicator(unit.role === 'heading'),
    item: indicator(unit.role === 'item'),
    furniture: indicator(kind !== undefined),
    placeDate: indicator(kind === 'place-date'),
    dateline: indicator(kind === 'dateline'),
    behindHeadings: indicator(headings > 1),
    behindParts: indicator(headings > 3),
    short: indicator(unit.text.length < 60),
    long: indicator(unit.text.length > 160),
    veryLong: indicator(unit.text.length > 300),
    sentence: indicator(endsSentence(unit.text)),
    adoption: indicator(unit.words.some((_, index) => adoptions.matchAt(unit.words, index) > 0)),
  };
}
const fewestAboveFoot = 8;
