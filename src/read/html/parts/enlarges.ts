import { namesOf } from '../names.js';
import { attribute, elementsIn, type HtmlElement } from '../tree.js';

/** A button, or a window over the page. */
export const enlarges = (element: HtmlElement): boolean =>
  ['button', 'dialog', 'aside'].includes(element.tag) ||
  ['button', 'dialog'].includes(attribute(element, 'role').toLowerCase()) ||
  /(?<![a-z])(?:modal|overlay|pop-?up|lightbox|gallery)/.test(namesOf(element));

/** Whether a caption is more than the label of a button: "View 6 images". */
export const isSaying = (caption = ''): boolean => caption.split(' ').length > 4;

/** Whether a link stands in an element. */
export const holdsLink = (element: HtmlElement): boolean => {
  for (const { tag } of elementsIn(element)) if (tag === 'a') return true;
  return false;
};
