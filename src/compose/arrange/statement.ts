import type { Layout } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../content/sheet.js';
import { styleOf } from '../../measure/text-style.js';
import { placeholderOf } from './arrangement.js';
import { list } from './list.js';

/** One entry, set large: a layout with a single body that has no bullet. */
export function statement(sheet: Sheet, layout: Layout): Draft | undefined {
  const body = placeholderOf(layout, 'body');
  if (!body || sheet.isPart === true || sheet.entries.length !== 1 || styleOf(body, 0).bullet) return undefined;
  return list(sheet, layout);
}
