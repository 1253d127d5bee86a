import { mostEntries } from '../choose/chains.js';
import { chooseLayout, type Choice } from '../choose/choose-layout.js';
import { apartTable } from '../content/sheets/apart-table.js';
import type { Sheet } from '../content/sheet.js';
import type { LayoutContext } from '../context.js';
import { showsRun } from '../split/runs.js';
import { tableChoices } from './table/table-choices.js';

/**
 * Events, key figures and what people say, in the rows of a table, where no layout of their own holds them at a size that reads well; undefined where
 * one does, and for all else.
 */
export function apartChoices(sheet: Sheet, context: LayoutContext): Choice[] | undefined {
  const { kind, layout, pictures } = sheet;
  const isApart = kind === 'timeline' || kind === 'voices' || kind === 'figures';
  if (!isApart || layout !== undefined || pictures !== undefined) return undefined;
  const { template } = context;
  // A template without such layouts says in lists what others set apart, and many voices go on on another slide.
  const hasLayouts = (template.roles[sheet.role] ?? []).length > 0;
  const isRow = sheet.entries.length >= fewestRows && sheet.entries.length <= (mostEntries[kind] ?? Infinity);
  const table = hasLayouts && isRow ? apartTable(sheet, kind) : undefined;
  if (table?.table === undefined) return undefined;
  const chosen = chooseLayout(sheet, template);
  if (chosen !== undefined && showsRun(kind, chosen)) return undefined;
  return tableChoices(table, table.table, context);
}

const fewestRows = 3;
