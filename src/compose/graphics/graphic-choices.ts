import type { Choice } from '../choose/choose-layout.js';
import type { Sheet } from '../content/sheet.js';
import type { LayoutContext } from '../context.js';
import { tell } from '../context.js';
import { chartChoice } from './chart/chart-choice.js';
import { tableChoices } from './table/table-choices.js';

/**
 * The slides of a sheet that is a table or chart. A chart without room is shown as its table, and a table without room in
 * lines: then it is told, and undefined.
 */
export function graphicChoices(sheet: Sheet, context: LayoutContext): Choice[] | undefined {
  const { chart, table } = sheet;
  if (chart === undefined && table === undefined) return undefined;
  const shown = chart && chartChoice(sheet, chart, context);
  if (shown) return [shown];
  const rows = table && tableChoices({ ...sheet, role: 'table' }, table, context);
  const kind = chart === undefined ? 'table' : 'chart';
  if (rows && kind === 'table') return rows;
  tell(context, {
    code: `compose.${kind}-as-${rows ? 'table' : 'lines'}`,
    severity: 'info',
    message: `"${sheet.heading}" stands ${rows ? 'as a table' : 'in lines'}: no layout has room for its ${kind}.`,
  });
  return rows;
}
