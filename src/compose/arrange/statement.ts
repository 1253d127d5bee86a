import type { Layout } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../content/sheet.js';
import { styleOf } from '../../measure/text-style.js';
import { placeholderOf } from './arrangement.js';
import { list } from './list.js';

/**
 * One entry, set large: a layout with a single body that has no bullet. How many more there are stands below it, as what goes on from a
 * statement does. A number hangs before no line that is centred; more than four lines in bold letters are shouted, and stand in another
 * layout.
 */
export function statement(sheet: Sheet, layout: Layout): Draft | undefined {
  const body = placeholderOf(layout, 'body');
  const [entry, ...others] = sheet.entries;
  if (!body || sheet.isPart === true || entry === undefined) return undefined;
  if (others.some(({ remainder }) => remainder !== true) || others.length >= body.levels.length) return undefined;
  const { bullet, align, bold } = styleOf(body, 0);
  if (bullet || (align === 'centre' && entry.number !== undefined)) return undefined;
  const draft = list({ ...sheet, entries: [entry, ...others.map((rest) => ({ ...rest, level: 1 }))] }, layout);
  if (draft === undefined || !bold) return draft;
  return { ...draft, groups: draft.groups.map((group) => ({ ...group, mostLines: mostBoldLines })) };
}

const mostBoldLines = 4;
