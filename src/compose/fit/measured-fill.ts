import type { Placeholder, TextStyle } from '../../template/model.js';
import { onceFor } from '../../model/once-for.js';
import { emuToPoints } from '../../model/units.js';
import type { Run } from '../../model/deck.js';
import type { DraftFill, DraftParagraph } from '../draft.js';
import { leastLines } from '../../measure/least-lines.js';
import type { Measure } from '../../measure/line-count.js';
import { breaksWord, endsInLoneWord, lineCount, otherFonts, sameFont } from '../../measure/line-count.js';
import type { MeasuredText } from '../../measure/measured-text.js';
import { measureRuns } from '../../measure/measured-text.js';
import { withLastWordsJoined } from './last-words.js';
import { leftOfNumbered, numberHang } from './number-hang.js';
import { lineHeight, styleOf } from '../../measure/text-style.js';

/** A fill with its text measured once, so that many sizes can be tried. */
export interface MeasuredFill {
  readonly placeholder: Placeholder;
  readonly paragraphs: readonly MeasuredParagraph[];
}

export interface MeasuredParagraph {
  readonly draft: DraftParagraph;
  readonly text: MeasuredText;
}

/** The size of each level of a placeholder. */
export type SizeOfLevel = (placeholder: Placeholder, level: number) => number;

/** The paragraphs of a placeholder, each measured in the style of its level. */
export function measureFill({ placeholder, paragraphs }: DraftFill): MeasuredFill {
  return {
    placeholder,
    paragraphs: paragraphs.map((draft) => ({
      draft,
      text: measuredRuns(draft.runs)(styleOf(placeholder, draft.level)),
    })),
  };
}

/** Runs as they are in a style: the same ones are tried on slide after slide, and in layout after layout. */
const measuredRuns = onceFor((runs: readonly Run[]) => {
  const known = new Map<TextStyle, MeasuredText>();
  return (style: TextStyle): MeasuredText => {
    const measured = known.get(style) ?? measureRuns(runs, style);
    known.set(style, measured);
    return measured;
  };
});

/** The height inside a placeholder's insets, in points. */
export function innerHeight({ box, insets }: Placeholder): number {
  return emuToPoints(box.height - insets.top - insets.bottom);
}

/** Counts the lines of a text at a size, or as many of them as there surely are. */
type CountLines = (text: MeasuredText, size: number, measure: Measure) => number;

/** The runs of a paragraph, in which the last word does not stand alone on its line where that can be helped. */
export function runsOf(placeholder: Placeholder, { draft, text }: MeasuredParagraph, size: number): Run[] {
  const measure = measureIn(placeholder, draft, size);
  // Where a machine lacks the fonts of a template, the few large lines of titles break anywhere: the last two words hold together.
  const near = placeholder.type === 'ctrTitle' || placeholder.type === 'title' ? otherFonts : sameFont;
  const joined = endsInLoneWord(text, size, measure, near) ? withLastWordsJoined(draft.runs) : undefined;
  // A space that breaks no line is kerned otherwise: what only just fits may need a line more with it.
  const fits =
    joined !== undefined &&
    lineCount(measureRuns(joined, styleOf(placeholder, draft.level)), size, measure) <= lineCount(text, size, measure);
  return fits ? joined : draft.runs.map((run) => ({ ...run }));
}

function measureIn(placeholder: Placeholder, draft: DraftParagraph, size: number): Measure {
  const style = styleOf(placeholder, draft.level);
  const isHung =
    draft.plain === true || draft.under !== undefined || numberHang(style, draft.number, size) !== undefined;
  const indent = isHung ? 0 : style.indent;
  return { width: lineWidthIn(placeholder, draft, size), firstLine: Math.max(0, emuToPoints(indent)) };
}

/** Whether a word of a fill is wider than its box. */
export function breaksWords({ placeholder, paragraphs }: MeasuredFill, sizeOf: SizeOfLevel): boolean {
  return paragraphs.some(({ draft, text }) =>
    breaksWord(
      text,
      sizeOf(placeholder, draft.level),
      lineWidthIn(placeholder, draft, sizeOf(placeholder, draft.level)),
    ),
  );
}

/** The width of a line behind indents, in points. */
function lineWidthIn(placeholder: Placeholder, draft: DraftParagraph, size: number): number {
  const { box, insets } = placeholder;
  return Math.max(1, emuToPoints(box.width - insets.left - insets.right) - leftIn(placeholder, draft, size));
}

/** Where the lines of a paragraph begin, in points from the inner edge of its box. */
function leftIn(placeholder: Placeholder, draft: DraftParagraph, size: number): number {
  const { level, number, plain, under } = draft;
  if (under !== undefined) return leftUnder(placeholder, under, level, size);
  if (plain === true) return 0;
  const style = styleOf(placeholder, level);
  const hang = numberHang(style, number, size);
  return hang === undefined ? emuToPoints(style.marginLeft) : leftOfNumbered(style, hang);
}

/** Where what goes on from a paragraph begins: as far as the text of that, which is larger as its style is. */
export const leftUnder = (placeholder: Placeholder, under: DraftParagraph, level: number, size: number): number =>
  leftIn(placeholder, under, (size * styleOf(placeholder, under.level).size) / styleOf(placeholder, level).size);

/** What a fill takes at given sizes: the lines of each paragraph, and the height of all in points. */
export interface Extent {
  readonly lines: readonly number[];
  readonly height: number;
}

/** The extent of a fill. Before the first paragraph there is no space. */
export const extentOf = (fill: MeasuredFill, sizeOf: SizeOfLevel): Extent => extentBy(lineCount, fill, sizeOf);

/** What a fill takes at least, which is known without filling lines. */
export const leastExtentOf = (fill: MeasuredFill, sizeOf: SizeOfLevel): Extent => extentBy(leastLines, fill, sizeOf);

function extentBy(countLines: CountLines, { placeholder, paragraphs }: MeasuredFill, sizeOf: SizeOfLevel): Extent {
  let height = 0;
  const lines = paragraphs.map(({ draft, text }, index) => {
    const style = styleOf(placeholder, draft.level);
    const size = sizeOf(placeholder, draft.level);
    const count = countLines(text, size, measureIn(placeholder, draft, size));
    height += count * lineHeight(style, size) + (index > 0 ? style.spaceBefore : 0) + style.spaceAfter;
    return count;
  });
  return { lines, height };
}

/** A paragraph that may stand further from the one before it. */
export const isApart = ({ level, under }: DraftParagraph): boolean => level === 0 && under === undefined;

/** How many gaps between paragraphs may be made wider or narrower: those before a paragraph of the first level. */
export function gapsOf({ paragraphs }: MeasuredFill): number {
  return paragraphs.filter(({ draft }, index) => index > 0 && isApart(draft)).length;
}
