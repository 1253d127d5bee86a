import type { ChartGraphic } from '../../../model/deck.js';
import { contrastRatio } from '../../../template/contrast.js';
import type { Placeholder, TemplateModel } from '../../../template/model.js';
import { seriesColours } from './series-colours.js';

/** The colours of the parts of a ring, as those of series are chosen, each with the one of text and paper that is read better on it. */
export function ringParts(
  count: number,
  placeholder: Placeholder,
  template: TemplateModel,
): NonNullable<ChartGraphic['parts']> {
  const { colours } = template;
  return seriesColours(count, placeholder, template).map((colour) => {
    const behind = colours[colour] ?? '000000';
    const contrastOf = (slot: string): number => contrastRatio(colours[slot] ?? '000000', behind);
    return { colour, text: contrastOf('lt1') >= contrastOf('dk1') ? 'lt1' : 'dk1' };
  });
}
