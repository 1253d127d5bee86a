import { mostLinesIn, type Choice } from '../choose/choose-layout.js';
import type { Entry } from '../content/entry.js';
import { mostOfSummary, pausesBetweenBlocks, pointsWithChildren, weightOf } from './blocks.js';
import type { Parting } from './parting.js';
import { choiceUnder } from './titled/led-choice.js';
import { asPoints } from './titled/openings.js';

/**
 * Points that fill a slide from top to bottom, on two under their heading, as far as neither is a line or two. Shown both as pictures, a
 * press officer would rather present two slides where one held eleven lines and more, and one where it held less. The second opens with what
 * leans on nothing, at best with a paragraph of the article. What to remember is parted so where it is more than six lines, or five and six that
 * are set small.
 *
 * @param whole all of them on one slide
 * @returns undefined where they take fewer lines, stand side by side or along a line, or can be parted nowhere; and under a fixed label,
 *   which would say nothing twice
 */
export function halvesOf(whole: Choice, parting: Parting): Choice[] | undefined {
  const { sheet, groups } = whole;
  const isColumn = groups.every(({ fills }) => fills.every(({ placeholder }) => placeholder === 'body'));
  const blocks = pointsWithChildren(sheet.entries);
  const isLongSummary = parting.isRenamed(sheet) && (blocks.length > mostOfSummary || areSmall(blocks, whole));
  if (sheet.kind !== 'points' && !isLongSummary) return undefined;
  if (sheet.layout !== undefined || !isColumn || mostLinesIn(whole) < fewestLines) return undefined;
  // "… and 2 more" would close a slide that says little else.
  if (parting.saysNothing(sheet.heading) || sheet.entries.some(({ remainder }) => remainder === true)) return undefined;
  const at = bestPlace(blocks, parting, {
    isNamed: sheet.topic?.speaker !== undefined,
    fewest: isLongSummary ? fewestOfSummary : 1,
  });
  if (at === undefined) return undefined;
  const under = isLongSummary ? undefined : choiceUnder(sheet, blocks, at, parting);
  const titled = (under?.sheet.titled?.text.length ?? 0) <= mostOfTitle ? under : undefined;
  const halves = [blocks.slice(0, at), blocks.slice(at)].map((half, index) => {
    if (index > 0 && titled !== undefined) return titled;
    // Behind what to remember stands another heading, under which its numbers would go on from nothing.
    const part = isLongSummary && index > 0 ? asPoints(sheet, half.flat()) : { ...sheet, entries: half.flat() };
    // What is counted has rows as the whole would have them.
    return parting.choose({ ...part, isPart: half.length > 1 && !(isLongSummary && index === 0) });
  });
  return halves.every((half) => half !== undefined) ? halves : undefined;
}

const fewestLines = 11;

/** Lines of what to remember that fit on one slide in print alone, and so many that three and the others are seen better apart. */
const areSmall = (blocks: readonly Entry[][], { groups }: Choice): boolean =>
  blocks.length >= fewestSmall && groups.some(({ size }) => size < leastOfSummary);

/** Whether what to remember, or what is left of it, fills a slide so. */
export const isFullSummary = (choice: Choice): boolean =>
  choice.sheet.topic?.kind === 'summary' && areSmall(pointsWithChildren(choice.sheet.entries), choice);

const fewestSmall = 5;
/** In points: a sentence of a slide is read from a seat in no smaller ones. */
const leastOfSummary = 20;
/** In lines: with fewer it would remember too little. */
const fewestOfSummary = 3;

/** In UTF-16 units: beside the heading of both, a sentence must be read at a glance. */
const mostOfTitle = 110;

/** The point that opens the second half: the halves are as heavy as they can be made where a reader may pause. */
function bestPlace(
  blocks: readonly Entry[][],
  parting: Parting,
  { isNamed, fewest }: { readonly isNamed: boolean; readonly fewest: number },
): number | undefined {
  const weights = blocks.map(weightOf);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let best: { readonly at: number; readonly cost: number } | undefined;
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    const [first] = block;
    const share = before / all;
    before += weights[at] ?? 0;
    if (first === undefined || at < fewest || share < leastShare || share > 1 - leastShare) continue;
    if (!parting.standsAlone(first.text, isNamed)) continue;
    const cost = Math.abs(share - 1 / 2) + (pausesBetweenBlocks(blocks[at - 1], block, parting) ? 0 : runningOn);
    if (cost < (best?.cost ?? Infinity)) best = { at, cost };
  }
  return best?.at;
}

const leastShare = 0.3;
/** What a place inside a paragraph costs, of the share that one half has more than the other. */
const runningOn = 0.15;
