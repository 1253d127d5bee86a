import type { Body } from './find-body.js';
import { named, namesOf } from './names.js';
import { sizesOf } from './sizes.js';
import { attribute, elementsIn, type HtmlElement, innerElements, linkedShare, textOf } from './tree.js';

/**
 * Readability may find a notice of the site, or one box of several. Where an element that is called the body of the article holds
 * much more running text than was found, that is the body.
 */
export function betterNamed(page: HtmlElement, found: Body | undefined): Body | undefined {
  const lengths = runningText(page);
  const known = found === undefined ? 0 : heldBy(found);
  const isMore = (length: number): boolean => length >= known * timesMore && length - known >= fewestMore;
  if (!isMore(lengths.get(page) ?? 0)) return found;
  const called = [...elementsIn(page)].filter(isCalledBody);
  const longest = called.reduce((most, element) => Math.max(most, lengths.get(element) ?? 0), 0);
  if (!isMore(longest)) return found;
  const sizes = sizesOf(page);
  // Of two around the same text, the inner one.
  const best = called
    .filter((element) => lengths.get(element) === longest)
    .reduce((one, other) => ((sizes.get(other)?.elements ?? 0) < (sizes.get(one)?.elements ?? 0) ? other : one));
  return new Set([best, ...elementsIn(best)]);
}

/** How many characters of running text each element holds, counted from the inside. */
function runningText(page: HtmlElement): ReadonlyMap<HtmlElement, number> {
  const lengths = new Map<HtmlElement, number>();
  const measure = (element: HtmlElement): { readonly length: number; readonly holdsParagraph: boolean } => {
    const inner = innerElements(element).map(measure);
    const holdsParagraph = inner.some((each) => each.holdsParagraph);
    const isParagraph = element.tag === 'p';
    const own = isParagraph && !holdsParagraph ? passageLength(element) : 0;
    const length = inner.reduce((sum, each) => sum + each.length, own);
    lengths.set(element, length);
    return { length, holdsParagraph: holdsParagraph || isParagraph };
  };
  measure(page);
  return lengths;
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

/** The length of a paragraph that ends as a statement does; 0 for any other. */
function passageLength(paragraph: HtmlElement): number {
  const text = textOf(paragraph);
  const isPassage = text.length >= 80 && /[.!?…。？！]["'”’»)\]]*$/u.test(text) && linkedShare(paragraph) < 0.3;
  return isPassage ? text.length : 0;
}

const isCalledBody = (element: HtmlElement): boolean =>
  /^(?:div|section|article|main)$/.test(element.tag) &&
  (attribute(element, 'itemprop').includes('articleBody') || bodyNames.test(namesOf(element)));

const bodyNames = named(
  '(?:article|entry|post|story)-*(?:body|content|text)(?:-content)?|e-content|body-?(?:text|content)|content-?body',
);
