import { hiddenNames, namesOf } from '../names.js';
import { attribute, type HtmlElement } from '../tree.js';

/** Whether an element is not shown, or only told to those who listen. */
export function isHidden(element: HtmlElement): boolean {
  return (
    (element.attributes.has('hidden') && !isStreamed(element)) ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style').slice(0, 500)) ||
    hiddenNames.test(namesOf(element)) ||
    isHiddenHeading(element)
  );
}

/** A heading for those who listen: `class="hidden"` on all screens; of passages it may be said until somebody asks for more. */
function isHiddenHeading(element: HtmlElement): boolean {
  const classes = attribute(element, 'class').split(/\s+/);
  return /^h[1-6]$/.test(element.tag) && classes.includes('hidden') && !classes.some((name) => name.includes(':'));
}

/** A piece of a page that its server sent late, and that a program of the page puts in its place (React: `<div hidden id="S:1a">`). */
export const isStreamed = (element: HtmlElement): boolean =>
  element.attributes.has('hidden') && /^S:[\da-f]+$/i.test(attribute(element, 'id'));
