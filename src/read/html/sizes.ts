import { onceFor } from '../../model/once-for.js';
import { type HtmlElement, isSilent } from './tree.js';

/** How much an element holds, whatever stands in what. */
export interface Size {
  /** Characters but for spaces, without those that are for programs. */
  readonly letters: number;
  readonly elements: number;
}

/**
 * The sizes of a page and of all elements in it, counted in one pass and once for a page: whoever asks for the text of each element to know
 * whether it is short reads the inmost text once for every element around it.
 */
export const sizesOf = onceFor((page: HtmlElement): ReadonlyMap<HtmlElement, Size> => {
  const sizes = new Map<HtmlElement, Size>();
  const measure = (element: HtmlElement): Size => {
    let [letters, elements] = [0, 0];
    for (const child of element.children) {
      if (typeof child === 'string') letters += child.replace(/\s+/g, '').length;
      else {
        const inner = measure(child);
        letters += inner.letters;
        elements += 1 + inner.elements;
      }
    }
    const size = { letters: isSilent(element) ? 0 : letters, elements };
    sizes.set(element, size);
    return size;
  };
  measure(page);
  return sizes;
});
