import type { LanguagePack } from '../../../language/index.js';
import { boxOfTitle } from '../byline/author-zones.js';
import { isPassage, isStranger } from '../byline/marks-on-page.js';
import { named, namesOf } from '../names.js';
import { isHidden } from '../parts/hidden.js';
import type { Scope } from '../select/scope.js';
import { type Size, sizesOf } from '../sizes.js';
import { around, attribute, elementsIn, type HtmlElement, innerElements, textOf } from '../tree.js';

/**
 * The short lines around the title of a page of which one may say when its article was published: those below it up to the third passage
 * of the body, then those above it, the nearest first; what is called after a change goes last.
 */
export function daysShown(page: HtmlElement, scope: Scope, packs: readonly LanguagePack[]): string[] {
  const sizes = sizesOf(page);
  const box = scope.title === undefined ? (scope.root.parent ?? scope.root) : boxOfTitle(scope.title, scope, sizes);
  const start = scope.title ?? box;
  const { lines, passages } = linesOn(page, { scope, sizes, packs, from: box.number });
  const below = passages.filter(({ number }) => number > start.number);
  const end = below[2]?.number ?? below.at(-1)?.number ?? Infinity;
  const near = lines.filter(({ element }) => element.number < end && isOfTitle(element, box, sizes));
  const ordered = [
    ...near.filter(({ element }) => element.number > start.number),
    ...near.filter(({ element }) => element.number < start.number).reverse(),
  ].filter(({ element }) => scope.title !== undefined || isCalledDay(element));
  const isChange = ({ element }: ShownLine): boolean =>
    [element, ...innerElements(element)].some((each) => changeNames.test(namesOf(each)));
  return [...ordered.filter((line) => !isChange(line)), ...ordered.filter(isChange)]
    .slice(0, mostLines)
    .map(({ text }) => text);
}

/** Lines that are looked at for a day. */
const mostLines = 40;

interface ShownLine {
  readonly text: string;
  readonly element: HtmlElement;
}

/** The short lines with figures behind an element, and the passages of the body that they stand between. */
function linesOn(page: HtmlElement, about: About): { lines: ShownLine[]; passages: HtmlElement[] } {
  const { scope, sizes, from } = about;
  const lines: ShownLine[] = [];
  const passages: HtmlElement[] = [];
  const add = (text: string, element: HtmlElement): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (element.number >= from && line.length <= longest && isDated.test(line)) lines.push({ text: line, element });
  };
  const read = (element: HtmlElement): void => {
    for (const child of element.children) if (typeof child === 'string') add(child, element);
    for (const inner of innerElements(element)) {
      if (passages.length >= mostPassages) return;
      if (inner === scope.title || isStranger(inner, scope) || isHidden(inner) || isForProgram(inner)) continue;
      if (isPassage(inner, about)) passages.push(inner);
      const said = attribute(inner, 'title');
      if (/^\d{4}-\d{2}-\d{2}T/.test(said)) add(said.slice(0, 10), inner);
      const letters = sizes.get(inner)?.letters ?? 0;
      if (letters > 0 && letters <= longest) add(textOf(inner), inner);
      read(inner);
    }
  };
  read(page);
  return { lines, passages };
}

interface About {
  readonly scope: Scope;
  readonly sizes: ReadonlyMap<HtmlElement, Size>;
  readonly packs: readonly LanguagePack[];
  /** The number of the element that the title stands in. */
  readonly from: number;
}

/** Passages of the body that are counted. */
const mostPassages = 60;

/** Characters. */
const longest = 80;

/** A year, or three figures that may be a day. */
const isDated = /(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/;

const isForProgram = ({ tag }: HtmlElement): boolean =>
  /^(?:script|style|select|option|button|nav|footer|h1)$/.test(tag);

/** Beside the words of a link to another article stands the day of that one. */
function isOfTitle(element: HtmlElement, box: HtmlElement, sizes: ReadonlyMap<HtmlElement, Size>): boolean {
  let looked = 0;
  for (const outer of [element, ...around(element)]) {
    if (outer === box || looked === nearest) return true;
    looked += 1;
    const { elements = 0, letters = 0 } = sizes.get(outer) ?? {};
    if (elements > mostInside || letters > mostLetters) return true;
    const links = [outer, ...elementsIn(outer)].filter(({ tag }) => tag === 'a');
    if (links.some((link) => textOf(link).split(' ').length >= wordsOfTitle)) return false;
  }
  return true;
}

const nearest = 3;
const mostInside = 30;
const mostLetters = 300;
const wordsOfTitle = 5;

const isCalledDay = (element: HtmlElement): boolean =>
  element.tag === 'time' ||
  [element, element.parent].some((each) => each !== undefined && dayNames.test(namesOf(each)));

const dayNames = named(
  'date|date-?line|date-?time|time|time-?stamp|published|pub-?date|(?:post|entry|publish|published)-?(?:date|time)|ngay|ngay-?dang|thoi-?gian',
);

const changeNames = named('updated?|update-?(?:date|time)|modified|changed?|cap-?nhat');
