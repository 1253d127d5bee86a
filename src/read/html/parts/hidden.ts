import { hiddenNames, namesOf } from '../names.js';
import { attribute, type HtmlElement } from '../tree.js';

/** Whether an element is not shown, or only told to those who listen. */
export function isHidden(element: HtmlElement): boolean {
  return (
    element.attributes.has('hidden') ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style').slice(0, 500)) ||
    hiddenNames.test(namesOf(element))
  );
}
