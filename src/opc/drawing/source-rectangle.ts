import { element, type XmlElement } from '../xml/element.js';

/** What is cut off a picture at each side, as shares of its width and height. */
export type Crop = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** `a:srcRect`: shares in thousandths of a per cent (ECMA-376 part 1, 20.1.8.55). */
export function sourceRectangle({ left, top, right, bottom }: Crop): XmlElement {
  const cut = Object.entries({ l: left, t: top, r: right, b: bottom })
    .map(([side, share]) => [side, Math.round(share * 100_000)] as const)
    .filter(([, share]) => share > 0);
  return element('a:srcRect', Object.fromEntries(cut.map(([side, share]) => [side, String(share)])));
}
