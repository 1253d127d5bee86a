import type { GrowingElement } from '../parse-html.js';
import { attribute, type HtmlElement, silentTags, textOf } from '../tree.js';

/**
 * Makes words of what stands for words, in place: pictures of formulas within a line become what they say to those who do not see
 * them, and the signs of links to headings go.
 */
export function setWords(element: GrowingElement): void {
  const isHeading = /^h[1-6]$/.test(element.tag);
  const isLine = element.children.some((child) => typeof child === 'string' && /\S/.test(child));
  for (const child of element.children) {
    if (typeof child === 'string' || silentTags.has(child.tag)) continue;
    if (isLine && isFormula(child)) child.children.push(formulaOf(child));
    else if (isHeading && isSignOfLink(child)) child.children.length = 0;
    else setWords(child);
  }
}

/** Whether a picture is one of a formula that was made words of. */
export const isInWords = ({ tag, children }: HtmlElement): boolean => tag === 'img' && children.length > 0;

const isFormula = (element: HtmlElement): boolean =>
  element.tag === 'img' &&
  (formulaNames.test(attribute(element, 'class')) || formulaPlaces.test(attribute(element, 'src').slice(0, 300))) &&
  /\S/.test(attribute(element, 'alt').slice(0, longest));

/** What WordPress, MediaWiki, Moodle and others call them. */
const formulaNames = /(?:^|\s)(?:latex|tex|texrender|math|mwe-math-[a-z-]+)(?:\s|$)/;
const formulaPlaces = /\/(?:latex\.php|render\/svg|mathtex|mimetex)(?:[./?]|$)/;

/** UTF-16 units. */
const longest = 300;

/** `{\displaystyle x}` and `$x$` are `x`. */
const formulaOf = (picture: HtmlElement): string =>
  attribute(picture, 'alt')
    .slice(0, longest)
    .replace(/^\{\\(?:display|text)style\s+(.*)\}$/s, '$1')
    .replace(/^\$+(.*?)\$+$/s, '$1')
    .trim();

/** `<a href="#work">¶</a>` in a heading. */
const isSignOfLink = (element: HtmlElement): boolean =>
  element.tag === 'a' && /^[¶#§🔗∞]?$/u.test(textOf(element)) && attribute(element, 'href').includes('#');
