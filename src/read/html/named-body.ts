import type { Body } from './find-body.js';
import { named, namesOf } from './names.js';
import { attribute, elementsIn, type HtmlElement, linkedShare, textOf } from './tree.js';

/**
 * Readability may find a notice of the site, or one box of several. Where an element that is called the body of the article holds
 * much more running text than was found, that is the body.
 */
export function betterNamed(page: HtmlElement, found: Body | undefined): Body | undefined {
  const passages = [...elementsIn(page)].filter(isPassage);
  const lengths = passages.map((passage) => textOf(passage).length);
  const sum = (isOne: (passage: HtmlElement) => boolean): number =>
    passages.reduce((all, passage, index) => all + (isOne(passage) ? (lengths[index] ?? 0) : 0), 0);
  const known = found === undefined ? 0 : heldBy(found);
  const total = sum(() => true);
  if (total < known * timesMore || total - known < fewestMore) return found;
  let best: { readonly inside: ReadonlySet<HtmlElement>; readonly length: number } | undefined;
  for (const element of elementsIn(page)) {
    if (!isCalledBody(element)) continue;
    const inside = new Set([element, ...elementsIn(element)]);
    const length = sum((passage) => inside.has(passage));
    // Of two around the same text, the inner one.
    if (best === undefined || length > best.length || (length === best.length && inside.size < best.inside.size))
      best = { inside, length };
  }
  return best !== undefined && best.length >= known * timesMore && best.length - known >= fewestMore
    ? best.inside
    : found;
}

/** Characters. */
const heldBy = (body: Body): number =>
  [...body].reduce(
    (all, { children }) =>
      all + children.reduce((own, child) => own + (typeof child === 'string' ? child.trim().length : 0), 0),
    0,
  );

const timesMore = 2;

/** Characters. */
const fewestMore = 600;

const isPassage = (element: HtmlElement): boolean => {
  if (element.tag !== 'p') return false;
  const text = textOf(element);
  return text.length >= 80 && /[.!?…。？！]["'”’»)\]]*$/u.test(text) && linkedShare(element) < 0.3;
};

const isCalledBody = (element: HtmlElement): boolean =>
  /^(?:div|section|article|main)$/.test(element.tag) &&
  (attribute(element, 'itemprop').includes('articleBody') || bodyNames.test(namesOf(element)));

const bodyNames = named(
  '(?:article|entry|post|story)-*(?:body|content|text)(?:-content)?|e-content|body-?(?:text|content)|content-?body',
);
