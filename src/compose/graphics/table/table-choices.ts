import type { Topic } from '../../../model/briefing.js';
import { emu } from '../../../model/units.js';
import type { Choice } from '../../choose/choose-layout.js';
import type { Sheet } from '../../content/sheet.js';
import type { Context } from '../../context.js';
import { tableAlternative } from '../alternative-text.js';
import { graphicPlaces } from '../graphic-place.js';
import { shownTable } from './cells.js';
import { fitTable } from './fit-table.js';
import { measuredTable } from './measured-table.js';
import { tableGraphic } from './table-graphic.js';

/** Of the height of a slide: what stands a little above its middle looks as if it stood there. */
const opticalCentre = 0.47;

/** More columns than this cannot be read from a seat. */
const mostColumns = 8;

/** The slides of a table in the first layout that has room for it; undefined where none has. */
export function tableChoices(
  sheet: Sheet,
  table: NonNullable<Topic['table']>,
  { template, pack }: Pick<Context, 'template' | 'pack'>,
): Choice[] | undefined {
  const shown = shownTable(table, sheet.namesRows);
  if (shown.columns > mostColumns || shown.columns === 0 || shown.rows.length === 0) return undefined;
  for (const { layout, placeholder } of graphicPlaces('table', sheet.layout, template)) {
    const fitted = fitTable(measuredTable(shown, placeholder), placeholder, template.size.width);
    if (!fitted) continue;
    const alternative = tableAlternative(sheet.heading, table, pack);
    // Tables that go on begin at one height.
    const middle = fitted.pages.length === 1 ? emu(template.size.height * opticalCentre) : undefined;
    return fitted.pages.map((page) => ({
      sheet,
      layout,
      draft: { groups: [] },
      groups: [],
      graphics: [tableGraphic(shown, fitted, page, { placeholder, alternative, middle })],
    }));
  }
  return undefined;
}
