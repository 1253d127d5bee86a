import type { Layout, Placeholder } from '../../../template/model.js';
import type { Frame } from './frame.js';

export const isTitle = ({ type }: Placeholder): boolean => type === 'title' || type === 'ctrTitle';

/** Date, footer and number. */
export const isFurniture = ({ type }: Placeholder): boolean => type === 'dt' || type === 'ftr' || type === 'sldNum';

/**
 * The order in which a screen reader reads a slide is that of its shapes: the title, then as the layout has it, and date,
 * footer and number last.
 */
export function readingOrder<T extends Ranked>(layout: Layout, boxes: readonly T[]): T[] {
  const rank = ({ placeholder, isEarly = false }: T): number =>
    rankOf(placeholder, isEarly) + layout.placeholders.indexOf(placeholder);
  return boxes.toSorted((one, other) => rank(one) - rank(other));
}

type Ranked = Pick<Frame, 'placeholder' | 'isEarly'>;

function rankOf(placeholder: Placeholder, isEarly: boolean): number {
  if (isTitle(placeholder)) return -2000;
  if (isEarly) return -1000;
  return isFurniture(placeholder) ? 1000 : 0;
}

/**
 * The attributes of `p:ph` (ECMA-376 part 1, 19.3.1.36) that find the placeholder of the layout again: type and idx as
 * they stand there.
 */
export function placeholderAttributes({ type, idx }: Placeholder): Record<string, string> {
  return { ...(type === 'obj' ? {} : { type }), ...(idx === undefined ? {} : { idx: String(idx) }) };
}

/**
 * Whether it is written on the slide where a placeholder stands: when that is not where the layout has it, and when a slide finds it
 * only by luck, since a body without idx is matched by type and readers differ in that.
 */
export const saysItsPlace = ({ type, idx, isMoved }: Placeholder): boolean =>
  isMoved === true || (idx === undefined && (type === 'body' || type === 'obj'));
