import type { Layout, Placeholder } from '../../template/model.js';

/** Whether a placeholder holds the title of its slide. */
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

interface Ranked {
  readonly placeholder: Placeholder;
  /** It is read right after the title, wherever the layout has it. */
  readonly isEarly?: boolean;
}

function rankOf(placeholder: Placeholder, isEarly: boolean): number {
  if (isTitle(placeholder)) return -2000;
  if (isEarly) return -1000;
  return isFurniture(placeholder) ? 1000 : 0;
}
