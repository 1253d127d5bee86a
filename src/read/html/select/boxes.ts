import { isCalledCaption, namesOf } from '../names.js';
import { imageTags } from '../pictures/page-pictures.js';
import { around, attribute, elementsIn, fewIn, textOf, type HtmlElement } from '../tree.js';

/** Whether an element is a small box of the site within an article, by what it holds: to subscribe in, or to go elsewhere from. */
export function isBoxOfSite(element: HtmlElement): boolean {
  if (!boxTags.has(element.tag)) return false;
  const inside = fewIn(element, most.elements);
  if (inside === undefined || inside.some(({ tag }) => tag === 'h1')) return false;
  return takesAddresses(element, inside) || isTeaser(element, inside) || isArticleInside(element, inside);
}

const boxTags = new Set('div section article li a'.split(' '));

/** Elements and characters; what holds more is no small box. */
const most = { elements: 60, text: 900 } as const;

/** A newsletter has a field for the address of mail of whoever subscribes. */
const takesAddresses = (element: HtmlElement, inside: readonly HtmlElement[]): boolean =>
  inside.some((each) => each.tag === 'input' && /^email$/i.test(attribute(each, 'type'))) &&
  textOf(element).length <= most.text;

/** A picture and a title that lead to one place, and little else: another article. */
function isTeaser(element: HtmlElement, inside: readonly HtmlElement[]): boolean {
  if (!inside.some(({ tag }) => imageTags.has(tag))) return false;
  if (inside.some((each) => each.tag === 'figcaption' || isCalledCaption(namesOf(each)))) return false;
  const links = inside.filter(({ tag }) => tag === 'a');
  const titles = links.map((link) => textOf(link)).filter((text) => text.length >= shortestTitle);
  if (titles.length === 0 || new Set(links.map((link) => attribute(link, 'href'))).size > 1) return false;
  return textOf(element, ({ tag }) => tag === 'a').length <= longestBeside;
}

/** Characters. */
const shortestTitle = 15;
const longestBeside = 60;

/** An article with a heading and a link inside of another is one beside it, where not the whole of that is made of such. */
function isArticleInside(element: HtmlElement, inside: readonly HtmlElement[]): boolean {
  if (element.tag !== 'article' || !inside.some(({ tag }) => tag === 'a')) return false;
  if (!inside.some(({ tag }) => /^h[2-6]$/.test(tag))) return false;
  const outer = [...around(element)].find(({ tag }) => tag === 'article');
  if (outer === undefined || textOf(element).length > most.text) return false;
  const share = shares.get(outer) ?? shareInside(outer);
  shares.set(outer, share);
  return share < 0.3;
}

/** How much of an article stands in articles inside of it. */
function shareInside(outer: HtmlElement): number {
  const inner = [...elementsIn(outer)].filter(({ tag }) => tag === 'article');
  return inner.reduce((sum, each) => sum + textOf(each).length, 0) / Math.max(1, textOf(outer).length);
}

/** By article: it may hold thousands of others, each of which asks. */
const shares = new WeakMap<HtmlElement, number>();
