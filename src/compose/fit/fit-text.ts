import type { Fill } from '../../model/deck.js';
import { points, type Points } from '../../model/units.js';
import type { Placeholder } from '../../template/model.js';
import type { DraftGroup } from '../draft.js';
import { cutText } from './cut-text.js';
import { fitGroup, type FittedGroup } from './fit-group.js';
import { styleOf } from '../../measure/text-style.js';

/** A line or two in a placeholder of its own: a heading, a name, a date. */
export interface FittedText {
  /** Made when it is asked for. */
  readonly fill: Fill;
  readonly lines: number;
  readonly text: string;
  /** Its size as a share of what the style states. */
  readonly share: number;
  /** The text was longer than the box holds in its smallest size, and ends in an ellipsis. */
  readonly shortened: boolean;
}

export interface TextLimits {
  /** Stands behind the text and is never cut: "(2/3)". */
  readonly suffix?: string;
  readonly grow?: boolean;
  /** Wanted, and given up before the text is cut. */
  readonly mostLines?: number;
  /** What the size may not go below for the sake of fewer lines, as a share of what the style states. */
  readonly leastShare?: number;
  /** Not larger than this, in points. */
  readonly ceiling?: number | undefined;
}

/**
 * The largest size in which a text fits its placeholder. A title that fits in none may stand out of its box by half a line; what is
 * longer still is cut where a reader can pause, and never down to the ellipsis alone: a title then stands whole, and anything else not at
 * all.
 */
export function fitText(placeholder: Placeholder, text: string, limits: TextLimits = {}): FittedText {
  const { suffix = '', grow = false, mostLines, leastShare = 0, ceiling } = limits;
  const whole = `${text}${suffix}`;
  const few = mostLines === undefined ? undefined : fitLine(placeholder, whole, { grow, mostLines }, ceiling);
  const fitted =
    (few !== undefined && shareOf(few, placeholder) >= leastShare ? few : undefined) ??
    fitLine(placeholder, whole, { grow }, ceiling) ??
    fitLeniently(placeholder, whole);
  if (fitted) return fittedText(placeholder, fitted, whole, false);
  const shortened = (beginning: string): string => `${beginning.replace(/[\s,;:–—-]+$/u, '')}…${suffix}`;
  const holds = (beginning: string): boolean =>
    (fitLine(placeholder, shortened(beginning), { grow }) ?? fitLeniently(placeholder, shortened(beginning))) !==
    undefined;
  const cut = cutText(text, holds);
  if (cut !== undefined) {
    const short = shortened(cut.beginning);
    return fittedText(placeholder, forceLine(placeholder, short), short, true);
  }
  if (placeholder.key === 'title') return fittedText(placeholder, forceLine(placeholder, whole), whole, false);
  return fittedText(placeholder, undefined, '', true);
}

const fittedText = (
  placeholder: Placeholder,
  fitted: FittedGroup | undefined,
  text: string,
  shortened: boolean,
): FittedText => ({
  get fill() {
    return fitted?.fills[0] ?? { placeholder: placeholder.key, paragraphs: [] };
  },
  share: fitted === undefined ? 0 : shareOf(fitted, placeholder),
  lines: fitted?.lines.flat().reduce((sum, count) => sum + count, 0) ?? 0,
  text,
  shortened,
});

/** The size of a line against what its style states. */
const shareOf = ({ size }: FittedGroup, placeholder: Placeholder): number => size / styleOf(placeholder, 0).size;

type LineLimits = Pick<DraftGroup, 'grow' | 'mostLines'>;

const fitLine = (
  placeholder: Placeholder,
  text: string,
  limits: LineLimits,
  ceiling?: number,
): FittedGroup | undefined => fitGroup(groupOf(placeholder, text, limits), ceiling === undefined ? {} : { ceiling });

function fitLeniently(placeholder: Placeholder, text: string): FittedGroup | undefined {
  if (placeholder.key !== 'title') return undefined;
  const { minimum, least = minimum } = styleOf(placeholder, 0);
  const fitted = (size: Points, lenient: boolean): FittedGroup | undefined => {
    const levels = placeholder.levels.map((style) => ({ ...style, minimum: size }));
    return fitGroup(groupOf({ ...placeholder, levels }, text, {}), { ceiling: size, lenient });
  };
  const sizes = [minimum, ...sizesBelow(minimum, least)];
  const whole = placeholder.isHemmed === true ? sizesBelow(minimum, points(Math.min(least, leastOfHemmed))) : [];
  return first(whole, (size) => fitted(size, false)) ?? first(sizes, (size) => fitted(size, true));
}

/** The first that is found. */
function first<One, Found>(all: readonly One[], find: (one: One) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Points: smaller letters are worse than some that stand half a line over what is drawn. */
const leastOfHemmed = 16;

const sizesBelow = (size: Points, least: Points): Points[] =>
  Array.from({ length: Math.max(0, Math.ceil((size - least) / 2)) }, (_, index) =>
    points(Math.max(least, size - 2 * (index + 1))),
  );

const forceLine = (placeholder: Placeholder, text: string): FittedGroup | undefined =>
  fitGroup(groupOf(placeholder, text, {}), { force: true });

function groupOf(placeholder: Placeholder, text: string, limits: LineLimits): DraftGroup {
  // A title is no list: some programs leave the mark of one on its layout and take it away on each slide.
  const plain = placeholder.key === 'title' && styleOf(placeholder, 0).bullet ? ({ plain: true } as const) : {};
  return { ...limits, fills: [{ placeholder, paragraphs: [{ level: 0, runs: [{ text }], ...plain }] }] };
}
