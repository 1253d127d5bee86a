import type { Choice } from '../../choose/choose-layout.js';
import type { Entry } from '../../content/entry.js';
import type { Sheet } from '../../content/sheet.js';
import { leansOnBlock, pausesBetweenBlocks, weightOf } from '../blocks.js';
import { headsEnough, holdsLabel, holdsTitle } from './may-be-title.js';
import { asPoints, openingsOf, type Opening } from './openings.js';
import type { Parting } from '../parting.js';

/**
 * The slides of a topic that takes several, as many of them as can be under a sentence of its own in place of a count: the first of their
 * points, where that is short enough for a title, and leans on nothing. The heading of the topic stands in the label above it. The first
 * slide keeps the heading, where that says more than a fixed label does. They begin where a reader pauses as far as they can, and are one
 * more than needed where that spares counts. Under a label that says nothing each passage may have a slide of its own.
 *
 * @param blocks points with what belongs to them
 * @param count how many slides hold them all
 * @returns undefined where no slide but the first has such a sentence
 */
export function titledParts(
  sheet: Sheet,
  blocks: readonly Entry[][],
  count: number,
  parting: Parting,
): Choice[] | undefined {
  if ((sheet.kind !== 'points' && sheet.kind !== 'summary') || count < 2 || blocks.length > mostPoints)
    return undefined;
  const openings = blocks.map((_, from) => openingsOf(sheet, blocks, from, parting));
  // Every part is laid out and measured: not where no title can come of it.
  if (openings.every((found) => found.length === 0)) return undefined;
  const isLabelled = parting.saysNothing(sheet.heading);
  const average = blocks.reduce((sum, block) => sum + weightOf(block), 0) / count;
  const usual = isLabelled ? Math.min(average, weightOfPassage) : average;
  const parted = { sheet, blocks, openings, isLabelled, usual };
  // Under a label that says nothing each passage may have a slide, where its own sentence says more.
  const best = bestWay(blocks.length, isLabelled ? Infinity : count + 1, (from) => partsFrom(parted, from, parting));
  if (best === undefined || best.parts.every(({ titled }) => titled === undefined)) return undefined;
  const untitled = best.parts.filter(({ titled }) => titled === undefined);
  return best.parts.map(({ choice, titled }) => {
    if (titled !== undefined || untitled.length > 1 || choice.sheet.isPart !== true) return choice;
    // Alone under the heading it need look like no other.
    return parting.choose({ ...choice.sheet, isPart: false }) ?? choice;
  });
}

/** Of more points nobody reads the titles; each that is tried has to be laid out. */
const mostPoints = 60;

/** Consecutive points on one slide. */
interface TriedPart {
  readonly to: number;
  readonly choice: Choice;
  readonly titled: Entry | undefined;
  /** How much worse it reads than another, where slides are as many. */
  readonly cost: number;
}

interface Way {
  readonly parts: readonly TriedPart[];
  readonly cost: number;
}

/** The cheapest way through all points; each place is reached with none, one, or more slides that have no title of their own. */
function bestWay(length: number, mostParts: number, partsAt: (from: number) => readonly TriedPart[]): Way | undefined {
  const reached: (Way | undefined)[][] = Array.from({ length: length + 1 }, () => []);
  reached[0] = [{ parts: [], cost: 0 }];
  for (let from = 0; from < length; from += 1) {
    const before = reached[from] ?? [];
    if (before.every((way) => way === undefined)) continue;
    for (const part of partsAt(from))
      before.forEach((way, untitled) => {
        if (way === undefined || way.parts.length === mostParts) return;
        const now = part.titled === undefined ? Math.min(2, untitled + 1) : untitled;
        const cost = way.cost + part.cost + slideCost + (part.titled === undefined ? (countCosts[untitled] ?? 0) : 0);
        const ways = (reached[part.to] ??= []);
        if (cost < (ways[now]?.cost ?? Infinity)) ways[now] = { parts: [...way.parts, part], cost };
      });
  }
  return reached[length]?.reduce(
    (one, other) => (one !== undefined && one.cost <= (other?.cost ?? Infinity) ? one : other),
    undefined,
  );
}

/** What a slide without a title of its own costs behind none, one and more of them: the second makes both of them count. */
const countCosts = [1, 20, 10] as const;
const slideCost = 4;
const pauseCost = 1;
/** What a slide costs that begins inside a paragraph which one slide would hold; of a longer one it goes on in any case. */
const startCost = 4;
/** What one costs that begins with what points back to the slide before. */
const leaningCost = 4;
const unevenCost = 2;
/**
 * What a slide of the usual weight, or of a line or two, costs under a label that says nothing: more than it costs to give each passage one under
 * its sentence.
 */
const unnamedCost = 20;

/** A topic that takes so many slides. */
interface Parted {
  readonly sheet: Sheet;
  readonly blocks: readonly Entry[][];
  /** The titles that each point gives the slide that it opens. */
  readonly openings: readonly Opening[][];
  /** Whether its heading is a label that says nothing. */
  readonly isLabelled: boolean;
  /** What a slide weighs: as much as the others, or, where passages are parted, as much as one has. */
  readonly usual: number;
}

/** A sentence and two or three lines, in letters with the space around them. */
const weightOfPassage = 400;

/** What may stand on the slide that a point opens: under the heading, under the whole point, or under its first sentence. */
function partsFrom(parted: Parted, from: number, parting: Parting): TriedPart[] {
  const [entries = [], ...others] = parted.blocks.slice(from);
  return [{ entries, others }, ...(parted.openings[from] ?? [])].flatMap((opening) =>
    growingParts(parted, from, opening, parting),
  );
}

/** The message of an article in the title of its first slide is worth a slide more. */
const worthOfMessage = 8;

/** Of what a slide weighs; under a label that says nothing all else stands together. */
const mostOfUsual = 1.75;
const mostUnderLabel = 4;
const leastOfUsual = 0.3;
/** All that is more weighs upon a slide alike. */
const mostUneven = 2;

/** The parts that a slide holds, each a point longer than the one before. */
function growingParts(
  { sheet, blocks, isLabelled, usual }: Parted,
  from: number,
  { titled, entries, others }: Opening,
  { choose, heads, pausesBetween, leansOn }: Parting,
): TriedPart[] {
  const parts: TriedPart[] = [];
  const pausesAt = (index: number): boolean => pausesBetweenBlocks(blocks[index - 1], blocks[index], { pausesBetween });
  /** What is shown of the paragraph that a point stands in. */
  const paragraphAround = (index: number): number => {
    let [first, end] = [index, index + 1];
    while (!pausesAt(first)) first -= 1;
    while (end < blocks.length && !pausesAt(end)) end += 1;
    return blocks.slice(first, end).reduce((sum, block) => sum + weightOf(block), 0);
  };
  // Behind a slide that a line of it opens a summary would begin to count with what follows.
  const isLedSummary = sheet.kind === 'summary' && from > 0;
  const isMessage = sheet.kind === 'summary' && from === 0;
  const first = blocks[from]?.[0];
  // What is asked stands whole above each sentence of the answer.
  const needsLabel = from === 0 || sheet.topic?.speaker !== undefined;
  for (let more = 0; more <= others.length; more += 1) {
    const below = [...entries, ...others.slice(0, more).flat()];
    if (below.length === 0) continue;
    // Laying out is what takes time: parts far from as long as the others come to nothing.
    const share = weightOf(below) / usual;
    const isUnnamed = titled === undefined && isLabelled;
    if (share > (isUnnamed ? mostUnderLabel : mostOfUsual)) break;
    if (share < leastOfUsual && more < others.length) continue;
    if (titled !== undefined && !headsEnough(titled, below)) continue;
    if (titled !== undefined && first !== undefined && !heads(sheet, { first, titled }, below)) continue;
    const choice = choose(
      titled === undefined
        ? { ...(isLedSummary ? asPoints(sheet, below) : { ...sheet, entries: below }), isPart: below.length > 1 }
        : { ...asPoints(sheet, below), titled },
    );
    if (choice === undefined) break;
    if (titled !== undefined && !holdsTitle(choice, titled)) continue;
    if (titled !== undefined && needsLabel && !holdsLabel(choice, sheet.heading)) continue;
    const leaning = leansOnBlock(blocks[from - 1], blocks[from], { leansOn }) ? leaningCost : 0;
    const start = leaning + (pausesAt(from) ? 0 : paragraphAround(from) <= usual ? startCost : pauseCost);
    const pauses =
      titled === undefined ? 0 : others.slice(0, more).filter((_, at) => pausesAt(from + 1 + at)).length / 2;
    const unnamed = isUnnamed ? Math.max(1, share) * unnamedCost : 0;
    const uneven = (Math.min(share, mostUneven) - 1) ** 2;
    const message = isMessage && titled !== undefined ? worthOfMessage : 0;
    const cost = start + pauses * pauseCost + unnamed + uneven * unevenCost - message;
    parts.push({ to: from + 1 + more, choice, titled, cost });
  }
  return parts;
}
