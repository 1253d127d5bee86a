import { type Choice, chooseLayout, forceLayout } from './choose/choose-layout.js';
import type { Sheet } from './content/sheet.js';
import { besidePictures } from './graphics/picture/beside-pictures.js';
import { pictureParts } from './graphics/picture/picture-parts.js';
import { type LayoutContext, tell } from './context.js';
import { apartChoices } from './graphics/apart-choices.js';
import { graphicChoices } from './graphics/graphic-choices.js';
import { related } from './split/related.js';
import { splitSheet } from './split/split-sheet.js';
import { sentencesApart } from './split/sentences-apart.js';
import { readingOf } from './split/reading-of.js';

/** Chooses layouts and sizes for a sheet, without its title and what else stands around it. */
export function laidOutSheet(sheet: Sheet, context: LayoutContext): LaidOutSheet {
  const { template } = context;
  const tables = graphicChoices(sheet, context) ?? apartChoices(sheet, context);
  const beside = tables ? undefined : besidePictures(sheet, template);
  const content = tables ?? [...(beside?.choices ?? []), ...contentOf(beside?.left ?? sheet, context)];
  const further = (beside?.left ?? sheet).pictures ?? [];
  // Pictures alone are no part of what is said: they have titles of their own.
  const apart = content.map((choice) => sentencesApart(choice, context));
  return { sheet, content: apart, pictures: pictureParts(sheet, further, context) };
}

/** A sheet, and how it is laid out: on one slide, or several where it does not fit on one. */
export interface LaidOutSheet {
  readonly sheet: Sheet;
  readonly content: readonly Choice[];
  /** Slides of pictures alone, behind the content. */
  readonly pictures: readonly Choice[];
}

/** What a sheet says, on as many slides as it needs; none where it has nothing but pictures. */
function contentOf(sheet: Sheet, context: LayoutContext): Choice[] {
  if (sheet.pictures !== undefined && !saysAnything(sheet)) return [];
  const { choices, lost } = splitSheet(
    sheet,
    (part) => chooseLayout(related(part, context), context.template),
    readingOf(context),
  );
  const isComplete = lost.length === 0 && choices.length > 0;
  const forced = isComplete ? undefined : forceLayout({ ...sheet, entries: lost }, context.template);
  if (lost.length > 0) {
    tell(context, {
      code: 'compose.does-not-fit',
      severity: 'error',
      message: `"${sheet.heading}" has text that fits into no layout of the template.`,
      hint: 'Use a template with a larger body, or smaller minimum sizes.',
    });
  }
  return forced ? [...choices, forced] : [...choices];
}

const saysAnything = ({ entries, figure, quote, table, chart }: Sheet): boolean =>
  entries.length > 0 || figure !== undefined || quote !== undefined || table !== undefined || chart !== undefined;
