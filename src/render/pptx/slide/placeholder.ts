import type { Placeholder } from '../../../template/model.js';

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
