import type { Layout } from '../../template/model.js';

/** Of layouts those that look as the one for points; all where none does. */
export function inStyleFirst(layouts: readonly Layout[]): readonly Layout[] {
  const alike = layouts.filter(({ isOfOtherLook }) => isOfOtherLook !== true);
  return alike.length > 0 ? alike : layouts;
}
