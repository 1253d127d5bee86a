import type { Graphic } from '../../model/deck.js';
import type { Layout, TemplateModel } from '../../template/model.js';
import { plainSheet } from '../content/sheets/plain-sheet.js';
import type { Sheet } from '../content/sheet.js';
import type { Draft } from '../draft.js';
import type { FitLimits, FittedGroup } from '../fit/fit-group.js';
import { fitGroup } from '../fit/fit-group.js';
import type { PlacedPicture } from '../arrange/pictures/placed-picture.js';
import type { Candidate } from './candidates.js';
import { candidatesFor } from './candidates.js';
import { mostEntries } from './chains.js';

/** A sheet in a layout, with every size found. */
export interface Choice {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly draft: Draft;
  readonly groups: readonly FittedGroup[];
  readonly pictures?: readonly PlacedPicture[];
  /** What stands in place of text. */
  readonly graphics?: readonly Graphic[];
}

/**
 * The layout that shows a sheet best: the one asked for, else the first of its chain that is comfortable enough, else
 * the most comfortable. `undefined` when it fits nowhere.
 */
export function chooseLayout(sheet: Sheet, template: TemplateModel): Choice | undefined {
  if (sheet.entries.length > (mostEntries[sheet.kind] ?? Infinity)) return undefined;
  const { asked, chain, any } = candidatesFor(sheet, template);
  const chosen = bestOf(draftsOf(sheet, asked));
  if (chosen) return chosen;
  const drafts = draftsOf(sheet, chain);
  const best = drafts.length > 0 ? bestOf(drafts) : bestOf(draftsOf(plainSheet(sheet), any()));
  return best !== undefined && isCrowded(best) ? undefined : best;
}

/** Points in small type one below the other from top to bottom fit, but nobody reads them on a slide: they go on on another. */
function isCrowded(choice: Choice): boolean {
  const { kind, entries } = choice.sheet;
  const points = entries.filter(({ level }) => level === 0).length;
  return kind === 'points' && points > 1 && mostLinesIn(choice) > mostLines;
}

/** How many lines stand in the box that holds most of them. */
export const mostLinesIn = ({ groups }: Choice): number =>
  Math.max(0, ...groups.flatMap(({ lines }) => lines.map((of) => of.reduce((sum, count) => sum + count, 0))));

const mostLines = 15;

/**
 * The last resort: a layout that has a place for the sheet, in its smallest sizes, though it does not fit; else one with
 * a title, for which `undefined` is given where the template has none.
 */
export function forceLayout(sheet: Sheet, template: TemplateModel): Choice | undefined {
  const { chain, any } = candidatesFor(sheet, template);
  const plain = plainSheet(sheet);
  const [drafted] = [...draftsOf(plain, chain.toReversed()), ...draftsOf(plain, any())];
  const groups = drafted && fitDraft(drafted.draft, { force: true });
  if (groups) return { sheet: plain, layout: drafted.layout, draft: drafted.draft, groups };
  const [first] = any();
  return first && { sheet: plain, layout: first.layout, draft: { groups: [] }, groups: [] };
}

/** Fits every group of a draft, or `undefined` when one does not fit. */
export function fitDraft(draft: Draft, limits: FitLimits = {}): FittedGroup[] | undefined {
  const groups: FittedGroup[] = [];
  for (const group of draft.groups) {
    const before = groups.at(-1)?.size ?? Infinity;
    const most = group.behind === undefined ? Infinity : Math.floor(before * group.behind);
    const fitted = fitGroup(group, { ...limits, ceiling: Math.min(limits.ceiling ?? Infinity, most) });
    if (!fitted) return undefined;
    groups.push(fitted);
  }
  return groups;
}

interface Drafted extends Omit<Choice, 'groups'> {
  readonly limits: Omit<Candidate, 'layout' | 'arrange'>;
}

function draftsOf(sheet: Sheet, candidates: readonly Candidate[]): Drafted[] {
  return candidates.flatMap(({ layout, arrange, ...limits }) => {
    const draft = arrange(sheet, layout);
    return draft ? [{ sheet, layout, draft, limits }] : [];
  });
}

/** The first that is comfortable enough; else the most comfortable, one that is hard to read only where there is no other. */
function bestOf(drafts: readonly Drafted[]): Choice | undefined {
  let large: Choice | undefined;
  let best: Choice | undefined;
  let hardToRead: Choice | undefined;
  for (const { limits, ...drafted } of drafts) {
    if (large !== undefined && limits.larger !== true) return large;
    const groups = fitDraft(drafted.draft);
    if (!groups) continue;
    const choice = { ...drafted, groups };
    if (isHardToRead(choice, limits)) hardToRead = moreComfortable(hardToRead, choice);
    else if (comfortOf(choice) >= limits.enough) {
      if (large === undefined && (limits.larger !== true || isLargeEnough(choice))) return choice;
      large = larger(large, choice);
    } else best = moreComfortable(best, choice);
  }
  return large ?? best ?? hardToRead;
}

/** In the size that its layout states, or in a layout of which nobody has said what sizes it may have: those look alike as they come. */
const isLargeEnough = (choice: Choice): boolean => comfortOf(choice) >= 1 || choice.layout.hasOpenSizes === true;

const larger = (one: Choice | undefined, other: Choice): Choice =>
  one === undefined || sizeOf(other) > sizeOf(one) + notSeen ? other : one;

/** In points. */
const notSeen = 1;

const sizeOf = ({ groups }: Choice): number => Math.min(...groups.map(({ size }) => size));

/** In small type, or a column of many short lines; or boxes that are nearly empty. */
function isHardToRead(
  { groups }: Choice,
  { smallest = 0, mostLines = Infinity, leastLines = 0 }: Drafted['limits'],
): boolean {
  const longest = Math.max(0, ...groups.flatMap(({ lines }) => lines.flat()));
  return longest < leastLines || longest > mostLines || groups.some(({ size }) => size < smallest);
}

const moreComfortable = (one: Choice | undefined, other: Choice): Choice =>
  one === undefined || comfortOf(other) > comfortOf(one) ? other : one;

/** The comfort of the group that has it worst. */
function comfortOf({ groups }: Choice): number {
  return Math.min(1, ...groups.map((group) => group.comfort));
}
