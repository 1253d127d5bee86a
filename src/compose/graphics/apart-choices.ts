import { mostEntries } from '../choose/chains.js';
import { chooseLayout, type Choice } from '../choose/choose-layout.js';
import { apartTable, type ApartKind } from '../content/sheets/apart-table.js';
import type { Sheet } from '../content/sheet.js';
import type { LayoutContext } from '../context.js';
import { related } from '../split/related.js';
import { showsRun } from '../split/runs.js';
import { tableChoices } from './table/table-choices.js';

/**
 * Events, key figures, what people say and lines that open with what they are about, in the rows of a table, where no layout of their own holds
 * them at a size that reads well, and they would be a list; undefined where one does, and for all else.
 */
export function apartChoices(sheet: Sheet, context: LayoutContext): Choice[] | undefined {
  const { layout, pictures, role, entries } = sheet;
  const kind = apartKindOf(sheet);
  if (kind === undefined || layout !== undefined || pictures !== undefined) return undefined;
  const { template } = context;
  // A template without such layouts says in lists what others set apart, and many voices go on on another slide.
  const hasLayouts = kind === 'labels' || (template.roles[role] ?? []).length > 0;
  const isRow = entries.length >= fewestRows && entries.length <= (mostEntries[sheet.kind] ?? Infinity);
  const table = hasLayouts && isRow ? apartTable(sheet, kind) : undefined;
  if (table?.table === undefined) return undefined;
  const chosen = chooseLayout(related(sheet, context), template);
  if (chosen !== undefined && (kind === 'labels' ? !isColumn(chosen) : showsRun(kind, chosen))) return undefined;
  return tableChoices(table, table.table, context);
}

const apartKindOf = ({ kind }: Sheet): ApartKind | undefined => {
  if (kind === 'timeline' || kind === 'voices' || kind === 'figures') return kind;
  return kind === 'points' || kind === 'enumeration' ? 'labels' : undefined;
};

/** Lines one below the other, as equals. */
const isColumn = ({ draft, groups }: Choice): boolean =>
  draft.showsRelation !== true &&
  groups.every(({ fills }) => fills.every(({ placeholder }) => /^(?:body|row)/.test(placeholder)));

const fewestRows = 3;
