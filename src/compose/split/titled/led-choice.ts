import type { Choice } from '../../choose/choose-layout.js';
import type { Entry } from '../../content/entry.js';
import type { Sheet } from '../../content/sheet.js';
import { mostOfSummary, pointsWithChildren } from '../blocks.js';
import { headsEnough, holdsLabel, holdsTitle } from './may-be-title.js';
import { asPoints, openingsOf } from './openings.js';
import type { Parting } from '../parting.js';
import { titledParts } from './titled-parts.js';

/**
 * A sheet on one slide under its own first sentence, where that says more than the heading: a fixed label, or what to remember of an
 * article that opens with its message. The heading stands in the label.
 *
 * @returns undefined where the sentence is too long, or leans on something, or the rest does not fit under or beside it
 */
export function ledChoice(sheet: Sheet, parting: Parting): Choice | undefined {
  if ((sheet.kind !== 'points' && sheet.kind !== 'summary') || sheet.layout !== undefined) return undefined;
  if (sheet.speaker !== undefined || !parting.mayLoseHeading(sheet)) return undefined;
  const blocks = pointsWithChildren(sheet.entries);
  return choiceUnder(sheet, blocks, 0, parting);
}

/**
 * All points from one on, on one slide under the first of them or its first sentence.
 *
 * @returns undefined where that heads them badly, or they do not fit
 */
export function choiceUnder(
  sheet: Sheet,
  blocks: readonly Entry[][],
  from: number,
  parting: Parting,
): Choice | undefined {
  for (const { titled, entries, others } of openingsOf(sheet, blocks, from, parting)) {
    const below = [...entries, ...others.flat()];
    // What announces lines of its own has none of the points behind them.
    if (titled === undefined || below.length === 0 || others.length < blocks.length - from - 1) continue;
    const first = blocks[from]?.[0];
    if (first === undefined || !headsEnough(titled, below) || !parting.heads(sheet, { first, titled }, below)) continue;
    const choice = parting.choose({ ...asPoints(sheet, below), titled });
    if (choice !== undefined && holdsTitle(choice, titled) && holdsLabel(choice, sheet.heading)) return choice;
  }
  return undefined;
}

/**
 * What one slide would hold, on several under sentences of their own: points below a label that says nothing, as passages; else a page of small
 * type, be it points or what to remember. Of an article that opens with its message that stands beside what is behind it, and a summary is a
 * page sooner.
 *
 * @param whole all of it on one slide
 * @returns undefined where one slide shows it well, or its parts would have to be counted
 */
export function looserParts(sheet: Sheet, whole: Choice, parting: Parting): Choice[] | undefined {
  if ((sheet.kind !== 'summary' && sheet.kind !== 'points') || sheet.layout !== undefined) return undefined;
  if (sheet.speaker !== undefined) return undefined;
  const blocks = pointsWithChildren(sheet.entries);
  if (sheet.kind === 'points' && parting.saysNothing(sheet.heading)) return titledParts(sheet, blocks, 2, parting);
  const opens = sheet.kind === 'summary' && parting.mayLoseHeading(sheet);
  if (
    !isPage(sheet) &&
    !(opens && (blocks.length > mostOfSummary || whole.groups.some(({ size }) => size < leastSize)))
  )
    return undefined;
  const parts = titledParts(sheet, blocks, 2, parting);
  if (parts === undefined || parts.filter(({ sheet: { titled } }) => titled === undefined).length > 1) return undefined;
  return opens && parts[0]?.draft.titleIsContent !== true && !isPage(sheet) ? undefined : parts;
}

/** More than a speaker can go through while the slide is looked at. */
const isPage = ({ entries }: Sheet): boolean => entries.reduce((sum, { text }) => sum + text.length, 0) > mostLetters;

/** UTF-16 units: about 150 words. */
const mostLetters = 900;
/** In points. */
const leastSize = 18;
