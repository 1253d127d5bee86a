import type { Body } from './find-body.js';
import { named, namesOf } from './names.js';
import { sizesOf } from './sizes.js';
import { around, attribute, elementsIn, type HtmlElement, innerElements, linkedShare, textOf } from './tree.js';

/**
 * Readability may find a notice of the site, or one box of several. Where an element that is called the body of the article holds
 * much more running text than was found, that is the body.
 */
export function betterNamed(page: HtmlElement, found: Body | undefined): Body | undefined {
  const lengths = runningText(page);
  const known = found === undefined ? 0 : heldBy(found);
  const called = calledBodies(page, found, known);
  const longest = called.reduce((most, element) => Math.max(most, lengths.get(element) ?? 0), 0);
  if (longest < known * timesMore || longest - known < fewestMore) return found;
  const sizes = sizesOf(page);
  // Of two around the same text, the inner one.
  const best = called
    .filter((element) => lengths.get(element) === longest)
    .reduce((one, other) => ((sizes.get(other)?.elements ?? 0) < (sizes.get(one)?.elements ?? 0) ? other : one));
  return new Set([best, ...elementsIn(best)]);
}

/**
 * Those around one that what was found stands in are boxes of the site: `body-content` around `article-body`; unless it is one of
 * several that are called alike.
 */
function calledBodies(page: HtmlElement, found: Body | undefined, known: number): HtmlElement[] {
  const all: HtmlElement[] = [];
  const holders: HtmlElement[] = [];
  const alike = new Map<string, number>();
  /** How much of what was found an element holds. */
  const read = (element: HtmlElement): number => {
    const own = found?.has(element) === true ? textIn(element) : 0;
    const held = innerElements(element).reduce((sum, inner) => sum + read(inner), own);
    if (!isCalledBody(element)) return held;
    all.push(element);
    alike.set(classOf(element), (alike.get(classOf(element)) ?? 0) + 1);
    if (known > 0 && held >= known * leastHeld) holders.push(element);
    return held;
  };
  read(page);
  const inmost = holders.find((element) => alike.get(classOf(element)) === 1);
  const outer = new Set(inmost === undefined ? [] : around(inmost));
  return all.filter((element) => !outer.has(element));
}

const classOf = (element: HtmlElement): string => attribute(element, 'class');

/** Of what was found. */
const leastHeld = 0.9;

/** How many characters of running text each element holds, counted from the inside and without what stands beside an article. */
function runningText(page: HtmlElement): ReadonlyMap<HtmlElement, number> {
  const lengths = new Map<HtmlElement, number>();
  const measure = (element: HtmlElement): { readonly length: number; readonly holdsParagraph: boolean } => {
    const inner = innerElements(element).map(measure);
    const holdsParagraph = inner.some((each) => each.holdsParagraph);
    const isParagraph = element.tag === 'p';
    const own = isParagraph && !holdsParagraph ? passageLength(element) : 0;
    const length = inner.reduce((sum, each) => sum + each.length, own);
    lengths.set(element, length);
    return { length: isBeside(element) ? 0 : length, holdsParagraph: holdsParagraph || isParagraph };
  };
  measure(page);
  return lengths;
}

const heldBy = (body: Body): number => [...body].reduce((all, element) => all + textIn(element), 0);

/** Characters right inside an element. */
const textIn = ({ children }: HtmlElement): number =>
  children.reduce((all, child) => all + (typeof child === 'string' ? child.trim().length : 0), 0);

const timesMore = 2;

/** Characters. */
const fewestMore = 600;

/** The length of a paragraph that ends as a statement does; 0 for any other. */
function passageLength(paragraph: HtmlElement): number {
  const text = textOf(paragraph);
  const isPassage = text.length >= 80 && /[.!?…。？！]["'”’»)\]]*$/u.test(text) && linkedShare(paragraph) < 0.3;
  return isPassage ? text.length : 0;
}

/**
 * Other articles, what readers say, and the texts of pictures that one goes through, which are the items of a list: they may stand in
 * the body of an article.
 */
const isBeside = (element: HtmlElement): boolean =>
  /^(?:li|aside|nav|footer|figure)$/.test(element.tag) || besideNames.test(namesOf(element));

const besideNames = named('related|recommended|most-?read|comments|commentlist');

const isCalledBody = (element: HtmlElement): boolean =>
  /^(?:div|section|article|main)$/.test(element.tag) &&
  (attribute(element, 'itemprop').includes('articleBody') || bodyNames.test(namesOf(element)));

const bodyNames = named(
  '(?:article|entry|post|story)-*(?:body|content|text)(?:-content)?|e-content|body-?(?:text|content)|content-?body',
);
