import { mostEntries } from '../choose/chains.js';
import { chooseLayout, type Choice } from '../choose/choose-layout.js';
import { apartTable, type ApartKind } from '../content/sheets/apart-table.js';
import type { Sheet } from '../content/sheet.js';
import type { LayoutContext } from '../context.js';
import type { Entry } from '../content/entry.js';
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
  const hasLayouts = sheet.kind === 'points' || kind === 'labels' || (template.roles[role] ?? []).length > 0;
  const isRow = entries.length >= fewestRows && entries.length <= (mostEntries[sheet.kind] ?? Infinity);
  const table = hasLayouts && isRow ? apartTable(sheet, kind) : undefined;
  if (table?.table === undefined) return undefined;
  const chosen = chooseLayout(related(sheet, context), template);
  if (chosen !== undefined && (isList(sheet) ? !isColumn(chosen) : kind !== 'labels' && showsRun(kind, chosen)))
    return undefined;
  return tableChoices(table, table.table, context);
}

const apartKindOf = (sheet: Sheet): ApartKind | undefined => {
  const { kind } = sheet;
  if (kind === 'timeline' || kind === 'voices' || kind === 'figures') return kind;
  if (!isList(sheet)) return undefined;
  return isExchange(sheet.entries) ? 'voices' : 'labels';
};

/** Lines each of which somebody says, and nobody most of them, who take turns: a talk with a question or two is no exchange, nor one person's after another's. */
function isExchange(entries: readonly Entry[]): boolean {
  const speakers = entries.flatMap(({ speaker }) => speaker ?? []);
  const most = Math.max(...[...new Set(speakers)].map((one) => speakers.filter((other) => other === one).length));
  const turns = speakers.filter((one, index) => index > 0 && one !== speakers[index - 1]).length;
  return speakers.length === entries.length && turns >= fewestTurns && most <= speakers.length * mostOfOne;
}

const mostOfOne = 2 / 3;
const fewestTurns = 2;

const isList = ({ kind }: Sheet): boolean => kind === 'points' || kind === 'enumeration';

/** Lines one below the other, as equals. */
const isColumn = ({ draft, groups }: Choice): boolean =>
  draft.showsRelation !== true &&
  groups.every(({ fills }) => fills.every(({ placeholder }) => /^(?:body|row)/.test(placeholder)));

const fewestRows = 3;
