import type { Fill, Paragraph } from '../../model/deck.js';
import type { TextStyle } from '../../template/model.js';
import type { DraftFill, DraftGroup } from '../draft.js';
import type { Extent, MeasuredFill, SizeOfLevel } from './measured-fill.js';
import {
  breaksWords,
  extentOf,
  gapsOf,
  innerHeight,
  isApart,
  leastExtentOf,
  leftUnder,
  measureFill,
  runsOf,
} from './measured-fill.js';
import { leftOfNumbered, numberHang } from './number-hang.js';
import { sizesOf } from './sizes.js';
import { closestBy, runTogether, spreadOf } from './spread.js';
import { points } from '../../model/units.js';
import { sizeWithin } from './size-within.js';
import { lineHeight, styleOf } from '../../measure/text-style.js';

/** A group with its sizes found. */
export interface FittedGroup {
  /** Made when they are asked for: of the many layouts and sizes that are tried few are shown. */
  readonly fills: readonly Fill[];
  /** How many lines each paragraph takes, by fill. */
  readonly lines: readonly (readonly number[])[];
  /** The size of most of the text, in points. */
  readonly size: number;
  /** That size against what the template states: above 1 where there is little text. */
  readonly comfort: number;
  /** Its paragraphs stand so close that they are seen as one. */
  readonly isTight: boolean;
}

export interface FitLimits {
  /** Not larger than this, in points. */
  readonly ceiling?: number;
  /** Take the smallest size even where it does not fit. */
  readonly force?: boolean;
  /** Half a line may stand out of its box, and a single line always may, as programs show it. */
  readonly lenient?: boolean;
}

/**
 * The largest size in which every box of a group holds its text, or `undefined` when the smallest is too large.
 * Text is set larger than its style says only where it stays airy; paragraphs move closer before it is set smaller, and
 * it is set smaller before a word is broken.
 */
export function fitGroup(
  group: DraftGroup,
  { ceiling = Infinity, force = false, lenient = false }: FitLimits = {},
): FittedGroup | undefined {
  if (group.wantedLines !== undefined) {
    const { wantedLines, ...any } = group;
    const inFew = fitGroup({ ...any, mostLines: wantedLines, unbroken: true }, { ceiling, lenient });
    return inFew ?? fitGroup(any, { ceiling, force, lenient });
  }
  const fills = group.fills.filter(({ paragraphs }) => paragraphs.length > 0).map(measureFill);
  const [first] = fills;
  if (!first) return { fills: [], lines: [], size: 0, comfort: 1, isTight: false };
  const mainLevel = group.main ?? levelOfMostText(group.fills);
  const main = styleOf(first.placeholder, mainLevel);
  const stated = main.wanted ?? main.size;
  const largest = group.alone === true ? Math.max(main.alone ?? 0, main.maximum) : main.maximum;
  const sizes = sizesOf(
    { ...main, maximum: points(largest) },
    Math.min(ceiling, group.grow === true ? largest : stated),
  );
  for (const size of sizes) {
    const sizeOf = scaledSizes(mainLevel, size);
    const smallest = size === sizes.at(-1);
    const wish = { ...group, air: group.air ?? 0, roomy: size > stated, lenient };
    if (!(force && smallest) && fills.some((fill) => !holds(wish, fill, leastExtentOf(fill, sizeOf), sizeOf))) continue;
    const extents = fills.map((fill) => extentOf(fill, sizeOf));
    const fits =
      fills.every((fill, index) => holds(wish, fill, extents[index], sizeOf)) &&
      ((smallest && group.unbroken !== true) || !fills.some((fill) => breaksWords(fill, sizeOf)));
    if (!fits && !(force && smallest)) continue;
    const space = group.spread === true ? spreadOf(fills, extents, sizeOf) : 0;
    let made: readonly Fill[] | undefined;
    return {
      get fills() {
        return (made ??= fills.map((fill, index) => fillFrom(fill, sizeOf, extents[index]?.lines ?? [], space)));
      },
      lines: extents.map(({ lines }) => lines),
      size,
      comfort: size / main.size,
      isTight: group.spread === true && fills.some((fill, index) => runTogether(fill, extents[index], space, sizeOf)),
    };
  }
  return undefined;
}

/** The level that decides the sizes of a group where it does not say; the others keep their proportion to it. */
export function levelOfMostText(fills: readonly DraftFill[]): number {
  const letters = new Map<number, number>();
  for (const { level, runs } of fills.flatMap(({ paragraphs }) => paragraphs)) {
    const count = runs.reduce((sum, run) => sum + run.text.length, 0);
    letters.set(level, (letters.get(level) ?? 0) + count);
  }
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}

function scaledSizes(mainLevel: number, mainSize: number): SizeOfLevel {
  return (placeholder, level) => {
    if (level === mainLevel) return mainSize;
    const [style, main] = [styleOf(placeholder, level), styleOf(placeholder, mainLevel)];
    const scaled = style.size * (mainSize / main.size);
    const isList = style.bullet && main.bullet;
    const within = sizeWithin(
      style,
      isList ? Math.min(mainSize + mostApart, Math.max(mainSize - mostApart, scaled)) : scaled,
    );
    // A layout that states a size for points alone leaves what belongs to them in the master's, which may be larger.
    return level > mainLevel ? Math.min(mainSize, within) : within;
  };
}

/** Levels of one list differ by no more, in points: what belongs to a point is no footnote to it. */
const mostApart = 2;

interface Wish extends DraftGroup {
  readonly air: number;
  /** The text is larger than its style says. */
  readonly roomy: boolean;
  readonly lenient: boolean;
}

/** Text that is set larger than its style says leaves a twelfth of its box free, and half a line between paragraphs. */
function holds(
  { mostLines = Infinity, spread = false, air, roomy, lenient }: Wish,
  fill: MeasuredFill,
  extent: Extent | undefined,
  sizeOf: SizeOfLevel,
): boolean {
  if (!extent || extent.lines.some((lines) => lines > mostLines)) return false;
  const height = innerHeight(fill.placeholder) * (1 - air) + (lenient ? leeway(fill, extent, sizeOf) : 0);
  if (!roomy) return extent.height - (spread ? closestBy(fill) : 0) <= height;
  const style = styleOf(fill.placeholder, 0);
  const gap = Math.max(0, lineHeight(style, sizeOf(fill.placeholder, 0)) / 2 - style.spaceBefore);
  return extent.height + gap * gapsOf(fill) <= (height * 11) / 12;
}

function leeway({ placeholder }: MeasuredFill, { lines }: Extent, sizeOf: SizeOfLevel): number {
  if (lines.length === 1 && lines[0] === 1) return Infinity;
  return lineHeight(styleOf(placeholder, 0), sizeOf(placeholder, 0)) / 2;
}

function fillFrom(
  { placeholder, paragraphs }: MeasuredFill,
  sizeOf: SizeOfLevel,
  lines: readonly number[],
  space: number,
): Fill {
  return {
    placeholder: placeholder.key,
    paragraphs: paragraphs.map((paragraph, index) => {
      const { level, number, plain, under } = paragraph.draft;
      return {
        level,
        runs: runsOf(placeholder, paragraph, sizeOf(placeholder, level)),
        ...sizeThatDiffers(styleOf(placeholder, level), sizeOf(placeholder, level)),
        ...spaceThatDiffers(styleOf(placeholder, level), index, isApart(paragraph.draft) ? space : 0),
        ...(number === undefined ? {} : { number }),
        ...hangOf(styleOf(placeholder, level), number, sizeOf(placeholder, level)),
        ...(plain === undefined ? {} : { plain }),
        ...(under === undefined ? {} : belowText(leftUnder(placeholder, under, level, sizeOf(placeholder, level)))),
        lines: lines[index] ?? 1,
      };
    }),
  };
}

function hangOf(style: TextStyle, number: number | undefined, size: number): Pick<Paragraph, 'hang'> {
  const hang = numberHang(style, number, size);
  return hang === undefined ? {} : { hang: { by: hang, left: leftOfNumbered(style, hang) } };
}

const belowText = (left: number): Pick<Paragraph, 'plain' | 'hang'> => ({
  plain: true,
  ...(left > 0 ? { hang: { by: 0, left } } : {}),
});

function sizeThatDiffers(style: TextStyle, size: number): Pick<Paragraph, 'size'> {
  return size === style.size ? {} : { size };
}

/** Programs differ in whether they keep the space before the first paragraph, so it is taken away. */
function spaceThatDiffers(style: TextStyle, index: number, space: number): Pick<Paragraph, 'spaceBefore'> {
  const wanted = index === 0 ? 0 : style.spaceBefore + space;
  return wanted === style.spaceBefore ? {} : { spaceBefore: wanted };
}
