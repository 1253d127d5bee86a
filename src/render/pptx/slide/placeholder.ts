import type { Layout, Placeholder } from '../../../template/model.js';
import type { BoxContent } from '../content/content.js';

export const isTitle = ({ type }: Placeholder): boolean => type === 'title' || type === 'ctrTitle';

const isFurniture = ({ type }: Placeholder): boolean => type === 'dt' || type === 'ftr' || type === 'sldNum';

/**
 * The order in which a screen reader reads a slide is that of its shapes: the title, then as the layout has it, and date,
 * footer and number last.
 */
export function readingOrder(layout: Layout, boxes: readonly BoxContent[]): BoxContent[] {
  const rank = ({ placeholder }: BoxContent): number =>
    (isTitle(placeholder) ? -1000 : isFurniture(placeholder) ? 1000 : 0) + layout.placeholders.indexOf(placeholder);
  return boxes.toSorted((one, other) => rank(one) - rank(other));
}

/**
 * The attributes of `p:ph` (ECMA-376 part 1, 19.3.1.36) that find the placeholder of the layout again: type and idx as
 * they stand there.
 */
export function placeholderAttributes({ type, idx }: Placeholder): Record<string, string> {
  return { ...(type === 'obj' ? {} : { type }), ...(idx === undefined ? {} : { idx: String(idx) }) };
}

/**
 * Whether a slide finds its placeholder only by luck: a body without idx is matched by type, and readers differ in that.
 * Where it stands is then written on the slide.
 */
export const isLooselyMatched = ({ type, idx }: Placeholder): boolean =>
  idx === undefined && (type === 'body' || type === 'obj');
