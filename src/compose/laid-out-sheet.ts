import type { Choice } from './choose/choose-layout.js';
import type { Sheet } from './content/sheet.js';
import { besidePictures } from './graphics/picture/beside-pictures.js';
import { pictureParts } from './graphics/picture/picture-parts.js';
import type { LayoutContext } from './context.js';
import { apartChoices } from './graphics/apart-choices.js';
import { graphicChoices } from './graphics/graphic-choices.js';
import { headedContent } from './headed-content.js';
import { sentencesApart } from './split/sentences-apart.js';

/** Chooses layouts and sizes for a sheet, without its title and what else stands around it. */
export function laidOutSheet(sheet: Sheet, context: LayoutContext): LaidOutSheet {
  const { template } = context;
  const tables = graphicChoices(sheet, context) ?? apartChoices(sheet, context);
  const beside = tables ? undefined : besidePictures(sheet, template);
  const content = tables ?? [...(beside?.choices ?? []), ...headedContent(beside?.left ?? sheet, context)];
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
