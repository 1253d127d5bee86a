import { element, type XmlElement } from '../xml/element.js';

/** Position and size in EMU: `a:xfrm` of a shape, or `p:xfrm` of a frame around a table or chart. */
export const place = (
  name: 'a:xfrm' | 'p:xfrm',
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): XmlElement =>
  element(
    name,
    {},
    element('a:off', { x: String(x), y: String(y) }),
    element('a:ext', { cx: String(width), cy: String(height) }),
  );
