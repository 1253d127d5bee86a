import type { Box } from '../../../model/units.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';

/** Where a shape stands: `a:xfrm`, or `p:xfrm` for a frame around a table or chart. */
export function place(name: 'a:xfrm' | 'p:xfrm', { x, y, width, height }: Box): XmlElement {
  return element(
    name,
    {},
    element('a:off', { x: String(x), y: String(y) }),
    element('a:ext', { cx: String(width), cy: String(height) }),
  );
}
