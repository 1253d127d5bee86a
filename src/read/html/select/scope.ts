import type { Body } from '../find-body.js';
import { sizesOf } from '../sizes.js';
import { around, attribute, elementsIn, findIn, type HtmlElement, textOf } from '../tree.js';

/** The stretch of a page that holds its article, and which of its elements do. */
export interface Scope {
  /** Holds the title that the page shows, where it shows one, and the whole body. */
  readonly root: HtmlElement;
  /** The heading that shows the title. */
  readonly title: HtmlElement | undefined;
  /** Whether the text right inside an element is the article's. */
  holds(element: HtmlElement): boolean;
  /** Whether text anywhere inside an element is the article's. */
  holdsWithin(element: HtmlElement): boolean;
  /** How much of the article an element holds: 0 to 1. */
  share(element: HtmlElement): number;
}

/** Where no body was found, or next to nothing, what the page marks as its main part is taken, else all of it. */
export function articleScope(page: HtmlElement, found: Body | undefined, title: string | undefined): Scope {
  const main = largestMain(page);
  const lengths = new Map<HtmlElement, number>();
  const length = measure(page, found, lengths);
  const isSmall = main !== undefined && length < shortestArticle && length * 4 < textOf(main).length;
  const body = isSmall ? undefined : found;
  const whole = body === undefined ? (main ?? findIn(page, ({ tag }) => tag === 'body') ?? page) : page;
  if (body === undefined) lengths.clear();
  const total = lengths.get(whole) ?? measure(whole, body, lengths);
  const inmost = body === undefined ? whole : inmostWith(whole, total, lengths);
  const heading = titleHeading(page, inmost, title);
  return {
    root: withoutNext(wholeArticle(heading === undefined ? inmost : commonRoot(inmost, heading)), heading, lengths),
    title: heading,
    holds: (element) => body?.has(element) ?? true,
    holdsWithin: (element) => (lengths.get(element) ?? 0) > 0,
    share: (element) => (total === 0 ? 0 : (lengths.get(element) ?? 0) / total),
  };
}

/** Characters. A body that is shorter is more often a notice of the site than an article. */
const shortestArticle = 500;

/** The longest of the elements that may hold an article; a page of news has an `<article>` for every headline. */
function largestMain(page: HtmlElement): HtmlElement | undefined {
  const candidates = [...elementsIn(page)].filter(isMain).slice(0, 100);
  const lengths = candidates.map((element) => textOf(element).length);
  return candidates[lengths.indexOf(Math.max(...lengths))];
}

const isMain = (element: HtmlElement): boolean =>
  element.tag === 'article' ||
  element.tag === 'main' ||
  attribute(element, 'role') === 'main' ||
  attribute(element, 'itemprop') === 'articleBody';

/** How many characters of the article each element holds. */
function measure(element: HtmlElement, body: Body | undefined, lengths: Map<HtmlElement, number>): number {
  const own = body === undefined || body.has(element);
  let length = 0;
  for (const child of element.children) {
    if (typeof child !== 'string') length += measure(child, body, lengths);
    else if (own) length += child.replace(/\s+/g, '').length;
  }
  lengths.set(element, length);
  return length;
}

function inmostWith(from: HtmlElement, total: number, lengths: ReadonlyMap<HtmlElement, number>): HtmlElement {
  let current = from;
  for (;;) {
    const inner = current.children.find(
      (child): child is HtmlElement => typeof child !== 'string' && lengths.get(child) === total,
    );
    if (
      inner === undefined ||
      !/^(?:html|body|div|main|article|section|center|form|table|tbody|tr|td|#document)$/.test(inner.tag)
    )
      return current;
    current = inner;
  }
}

/** The heading that says the title, else the last of the first rank, before the body or in it. */
function titleHeading(page: HtmlElement, body: HtmlElement, title: string | undefined): HtmlElement | undefined {
  const inside = new Set(elementsIn(body));
  const headings = [...elementsIn(page)].filter(
    (element) =>
      (/^h[1-3]$/.test(element.tag) || attribute(element, 'itemprop').includes('headline')) &&
      (element.number < body.number || inside.has(element)),
  );
  const wanted = title?.toLowerCase();
  const same = headings.filter((heading) => textOf(heading).toLowerCase() === wanted);
  return (
    same.find(({ tag }) => tag === 'h1') ??
    same.at(-1) ??
    titleLine(page, inside, body.number, wanted) ??
    headings.filter(({ tag, number }) => tag === 'h1' && number < body.number).at(-1)
  );
}

/** What shows the title and is no heading: the first such line in the body, else the last before it. */
function titleLine(
  page: HtmlElement,
  inside: ReadonlySet<HtmlElement>,
  start: number,
  wanted: string | undefined,
): HtmlElement | undefined {
  if (wanted === undefined) return undefined;
  const sizes = sizesOf(page);
  const letters = wanted.replace(/\s+/g, '').length;
  const lines = [...elementsIn(page)].filter(
    (element) =>
      lineTags.has(element.tag) &&
      sizes.get(element)?.letters === letters &&
      textOf(element).toLowerCase() === wanted &&
      ![...around(element)].some(({ tag }) => tag === 'a' || tag === 'nav'),
  );
  return lines.find((line) => inside.has(line)) ?? lines.filter(({ number }) => number < start).at(-1);
}

const lineTags: ReadonlySet<string> = new Set('h4|h5|h6|div|p|td|span|b|strong|font|center'.split('|'));

/** The `<article>` that the body stands in: its picture may stand above the title. */
const wholeArticle = (root: HtmlElement): HtmlElement => [...around(root)].find(({ tag }) => tag === 'article') ?? root;

/** Pages let the next article follow: what holds one of its own, with a title, is left for the article that the title is in. */
function withoutNext(
  root: HtmlElement,
  heading: HtmlElement | undefined,
  lengths: ReadonlyMap<HtmlElement, number>,
): HtmlElement {
  const first = heading && [...around(heading)].find(({ tag }) => tag === 'article');
  if (first === undefined || (lengths.get(first) ?? 0) < shortestFirst || ![...elementsIn(root)].includes(first))
    return root;
  const inside = new Set(elementsIn(first));
  const isNext = (element: HtmlElement): boolean =>
    element.tag === 'article' &&
    element.number > first.number &&
    !inside.has(element) &&
    findIn(element, ({ tag }) => tag === 'h1') !== undefined;
  return findIn(root, isNext) === undefined ? root : first;
}

/** Characters. */
const shortestFirst = 200;

function commonRoot(body: HtmlElement, heading: HtmlElement): HtmlElement {
  const outer = new Set([body, ...around(body)]);
  return [heading, ...around(heading)].find((element) => outer.has(element)) ?? body;
}
