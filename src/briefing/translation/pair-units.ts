import { BriefdeckError } from '../../diagnostics/error.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { unitsOf, type Unit } from './units.js';

/** Units of an article and those of its translation that say the same; either side may be several that stand in a row. */
export interface Pair {
  readonly own: readonly Span[];
  readonly other: readonly Span[];
}

/**
 * Pairs an article with its translation by what a translation leaves as it is: the order, headings and lists, numbers, names, and how long
 * a sentence is beside the others (W. A. Gale and K. W. Church, A Program for Aligning Sentences in Bilingual Corpora, 1993). What
 * pairs with nothing is in no pair.
 *
 * @throws BriefdeckError of kind `input` where both are so long that pairing them would take minutes
 */
export function pairUnits(article: Article, translation: Article): Pair[] {
  const titles =
    article.title === undefined || translation.title === undefined
      ? []
      : [{ own: [article.title], other: [translation.title] }];
  return [...titles, ...pairsOf(bodyOf(article), bodyOf(translation))];
}

/** What stands below the title. */
const bodyOf = (article: Article): Unit[] =>
  unitsOf(article).filter(({ span: { start, end } }) => {
    const { title } = article;
    return title === undefined || end <= title.start || title.end <= start;
  });

/** Pairs of sentences that may be weighed: two thousand on either side. */
const mostWeighed = 4_000_000;
/** What says the same stands at about the same place: so far from it, in units or as a share of all, it is not looked for. */
const fewestAside = 60;
const shareAside = 0.1;

function pairsOf(own: readonly Unit[], other: readonly Unit[]): Pair[] {
  if (own.length * other.length > mostWeighed)
    throw new BriefdeckError(
      'input',
      'input.too-complex',
      `The article and its translation have ${own.length} and ${other.length} sentences, too many to be paired.`,
      { hint: 'Build from a part of both.' },
    );
  const aside = Math.max(fewestAside, shareAside * other.length);
  const slope = other.length / Math.max(1, own.length);
  const ratio = lengthOf(other) / Math.max(1, lengthOf(own));
  const width = other.length + 1;
  const costs = new Float64Array((own.length + 1) * width).fill(Infinity);
  const taken = new Uint8Array(costs.length);
  costs[0] = 0;
  const spanOf = (step: number): Step => steps[step] ?? skipOwn;
  for (let row = 0; row <= own.length; row += 1)
    for (let column = 0; column < width; column += 1) {
      if (Math.abs(column - row * slope) > aside) continue;
      steps.forEach(({ rows, columns }, step) => {
        const from = (row - rows) * width + column - columns;
        if (row < rows || column < columns || costs[from] === Infinity) return;
        const cost =
          (costs[from] ?? 0) + costOf(own.slice(row - rows, row), other.slice(column - columns, column), ratio);
        const at = row * width + column;
        if (cost >= (costs[at] ?? Infinity)) return;
        costs[at] = cost;
        taken[at] = step;
      });
    }
  const found: Found[] = [];
  for (let row = own.length, column = other.length; row > 0 || column > 0;) {
    const { rows, columns } = spanOf(taken[row * width + column] ?? 0);
    if (rows > 0 && columns > 0)
      found.unshift({
        row: row - rows,
        column: column - columns,
        own: own.slice(row - rows, row),
        other: other.slice(column - columns, column),
      });
    row -= rows;
    column -= columns;
  }
  return found
    .filter((pair, index) => isBorneOut(pair, found[index - 1], found[index + 1], ratio))
    .map((pair) => ({ own: pair.own.map(({ span }) => span), other: pair.other.map(({ span }) => span) }));
}

interface Found {
  readonly row: number;
  readonly column: number;
  readonly own: readonly Unit[];
  readonly other: readonly Unit[];
}

/**
 * Where a translation lacks a passage, sentences of other passages meet that are of one length. A pair beside sentences without a pair
 * must be likelier than others, and one that stands alone among them must share more than its length.
 */
function isBorneOut(pair: Found, before: Found | undefined, behind: Found | undefined, ratio: number): boolean {
  const follows = before !== undefined && isNext(before, pair);
  const isFollowed = behind !== undefined && isNext(pair, behind);
  const cost = costOf(pair.own, pair.other, ratio);
  if (follows && isFollowed) return true;
  return cost < (follows || isFollowed ? dearestBeside : dearestAlone);
}

const isNext = (one: Found, other: Found): boolean =>
  one.row + one.own.length === other.row && one.column + one.other.length === other.column;

/** A pair that stands alone, or at the edge of others, and costs more is none. */
const dearestAlone = 0.4;
const dearestBeside = 1.5;

/** How many units of either side a step takes. */
interface Step {
  readonly rows: number;
  readonly columns: number;
}

const skipOwn: Step = { rows: 1, columns: 0 };
const steps: readonly Step[] = [
  skipOwn,
  { rows: 0, columns: 1 },
  { rows: 1, columns: 1 },
  { rows: 1, columns: 2 },
  { rows: 2, columns: 1 },
];

const lengthOf = (units: readonly Unit[]): number => units.reduce((sum, { length }) => sum + length, 0);

/** A unit without a pair costs this much: a pair that costs more than two of them is none. */
const alone = 1.8;
/** A sentence that became two is rarer than one that stayed one. */
const parted = 1;

function costOf(own: readonly Unit[], other: readonly Unit[], ratio: number): number {
  const [first, second] = [own[0], other[0]];
  if (first === undefined || second === undefined) return alone;
  const isParted = own.length + other.length > 2;
  // Only sentences of one paragraph, or of one item of a list, are parted or drawn together.
  if (isParted && [...own, ...other].some(({ kind }) => kind === 'heading' || kind === 'caption')) return Infinity;
  if (
    isParted &&
    (new Set(own.map(({ block }) => block)).size > 1 || new Set(other.map(({ block }) => block)).size > 1)
  )
    return Infinity;
  return (
    (isParted ? parted : 0) +
    kindCost(first, second) +
    openingCost(first, second) +
    (first.manner === second.manner ? 0 : 1.2) +
    Math.min(3, 1.6 * Math.abs(Math.log(lengthOf(other) / Math.max(1, lengthOf(own) * ratio)))) +
    numberCost(
      own.flatMap(({ numbers }) => numbers),
      other.flatMap(({ numbers }) => numbers),
    ) -
    Math.min(1.5, 0.4 * sharedNames(own, other))
  );
}

function openingCost({ opens }: Unit, other: Unit): number {
  if (opens === other.opens) return 0;
  return opens === 'nothing' || other.opens === 'nothing' ? 0.6 : 0.3;
}

function kindCost({ kind }: Unit, other: Unit): number {
  if (kind === other.kind) return 0;
  const isText = (one: Unit['kind']): boolean => one === 'line' || one === 'item';
  return isText(kind) && isText(other.kind) ? 0.8 : 6;
}

/** Numbers in words stand against digits in the other language; digits against other digits are another sentence. */
function numberCost(own: readonly string[], other: readonly string[]): number {
  const most = Math.max(own.length, other.length);
  if (most === 0) return 0;
  const left = [...other];
  const shared = own.filter((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  if (own.length === 0 || other.length === 0) return 0.5 * Math.min(2, most);
  return 3 * (1 - shared / most) - 1.5 * (shared / most);
}

const sharedNames = (own: readonly Unit[], other: readonly Unit[]): number => {
  const names = new Set(other.flatMap((unit) => [...unit.names]));
  return new Set(own.flatMap((unit) => [...unit.names].filter((name) => names.has(name)))).size;
};
