import type { Choice } from './choose/choose-layout.js';
import { chooseLayout, forceLayout } from './choose/choose-layout.js';
import type { Sheet } from './content/sheet.js';
import { tell, type LayoutContext } from './context.js';
import { holdsHeadline } from './choose/holds-heading.js';
import { readingOf } from './split/reading-of.js';
import { related } from './split/related.js';
import { splitSheet, type SplitSheet } from './split/split-sheet.js';

/**
 * What a sheet says, under its headline where it has one that its first slide shows, on one slide more at most than under its heading. None
 * where it has nothing but pictures.
 */
export function headedContent(sheet: Sheet, context: LayoutContext): readonly Choice[] {
  if (sheet.pictures !== undefined && !saysAnything(sheet)) return [];
  const laidOut = contentOf(sheet, context);
  const { choices, lost } =
    sheet.headline === undefined || isWorthHeadline(laidOut, sheet, context) ? laidOut : plainContent(sheet, context);
  if (lost.length > 0)
    tell(context, {
      code: 'compose.does-not-fit',
      severity: 'error',
      message: `"${sheet.heading}" has text that fits into no layout of the template.`,
      hint: 'Use a template with a larger body, or smaller minimum sizes.',
    });
  return choices;
}

/** The headline of a summary, where the layout shows all of it. */
export const headlineOn = ({ sheet: { headline }, layout }: Choice): string[] =>
  headline !== undefined && holdsHeadline(layout, headline) ? [headline] : [];

/** Under its heading a sheet takes a slide at least, so that more than two are compared alone. */
const isWorthHeadline = (
  { choices: [first, ...others], lost }: SplitSheet,
  sheet: Sheet,
  context: LayoutContext,
): boolean =>
  first !== undefined &&
  headlineOn(first).length > 0 &&
  lost.length === 0 &&
  (others.length <= 1 || others.length <= plainContent(sheet, context).choices.length);

const plainContent = (sheet: Sheet, context: LayoutContext): SplitSheet =>
  contentOf({ ...sheet, headline: undefined }, context);

/** A sheet on as many slides as it needs. */
function contentOf(sheet: Sheet, context: LayoutContext): SplitSheet {
  const { choices, lost } = splitSheet(
    sheet,
    (part) => chooseLayout(related(part, context), context.template),
    readingOf(context),
  );
  const isComplete = lost.length === 0 && choices.length > 0;
  const forced = isComplete ? undefined : forceLayout({ ...sheet, entries: lost }, context.template);
  return { choices: forced === undefined ? choices : [...choices, forced], lost };
}

const saysAnything = ({ entries, figure, quote, table, chart }: Sheet): boolean =>
  entries.length > 0 || figure !== undefined || quote !== undefined || table !== undefined || chart !== undefined;
