import type { LanguagePack } from '../../../language/index.js';
import { isHidden } from '../parts/hidden.js';
import type { Scope } from '../select/scope.js';
import { placeOf } from '../select/place-of.js';
import { named, namesOf } from '../names.js';
import { around, attribute, type HtmlElement, innerElements, textOf } from '../tree.js';
import { authorMark } from './author-marks.js';
import { isFull } from './name-pieces.js';
import { namesIn } from './names-in.js';
import { namesWorded } from './worded-line.js';

/**
 * Who wrote the article, as the page shows it around the title, else below the body: whatever Readability made of it, since what
 * names an author is told by its marks and by where it stands.
 */
export function shownAuthors(page: HtmlElement, scope: Scope, packs: readonly LanguagePack[]): string[] {
  const { head, foot } = zonesOf(page, scope, packs);
  for (const zone of [head, foot]) {
    const names = zone.map((element) => {
      const found = authorMark(element) === undefined ? [] : namesIn(element, packs);
      return { element, names: found.length > 0 ? found : namesWorded(element, packs) };
    });
    const [first, ...more] = names.filter(({ names: found }) => found.length > 0);
    if (first === undefined) continue;
    const beside = more.filter(({ element }) => isBeside(element, first.element));
    const all = [...new Set([first, ...beside].flatMap(({ names: found }) => found))];
    // Beside full names, a single word is a topic more often than an account.
    const full = all.filter(isFull);
    return all.length > mostNames ? [] : full.length > 0 ? full : all;
  }
  return [];
}

/** More names than so are a list of the site. */
const mostNames = 10;

/** Set alike, and near. */
const isBeside = (element: HtmlElement, first: HtmlElement): boolean =>
  Math.abs(element.number - first.number) < 25 &&
  (element.parent === first.parent || placeOf(element) === placeOf(first)) &&
  placeOf(element) !== '';

interface Zones {
  /** From the box of the title to the third passage of the body, those nearest below the title first. */
  readonly head: readonly HtmlElement[];
  /** Behind the body, in the element that the article stands in. */
  readonly foot: readonly HtmlElement[];
}

function zonesOf(page: HtmlElement, scope: Scope, packs: readonly LanguagePack[]): Zones {
  const { marks, passages } = marksIn(page, scope, packs);
  const box = scope.title === undefined ? (scope.root.parent ?? scope.root) : boxOfTitle(scope.title, scope);
  const start = scope.title ?? box;
  const below = passages.filter(({ number }) => number > start.number);
  const end = below[2]?.number ?? below.at(-1)?.number ?? Infinity;
  const inBox = marks.filter(({ number }) => number > box.number && number < end);
  const head = [
    ...inBox.filter(({ number }) => number > start.number),
    ...inBox.filter(({ number }) => number < start.number).reverse(),
  ];
  const last = passages.at(-1)?.number ?? Infinity;
  const outer = [...around(scope.root)];
  const whole =
    [scope.root, ...outer].find(({ tag }) => /^(?:article|main)$/.test(tag)) ?? outer[mostOuter] ?? scope.root;
  const foot = marks.filter((mark) => mark.number > last && [...around(mark)].includes(whole));
  return { head, foot };
}

/** How far outside of its root the foot of an article may stand. */
const mostOuter = 2;

/** The largest box around the title that holds little of the article and little else. */
function boxOfTitle(title: HtmlElement, scope: Scope): HtmlElement {
  let box = title;
  for (const outer of around(title)) {
    if (scope.share(outer) > 0.1 || textOf(outer).length > textOf(title).length + mostBeside) break;
    box = outer;
  }
  return box === title ? (title.parent ?? title) : box;
}

/** Characters beside the title. */
const mostBeside = 500;

interface Marks {
  /** The outermost short elements that name an author. */
  readonly marks: readonly HtmlElement[];
  readonly passages: readonly HtmlElement[];
}

function marksIn(page: HtmlElement, scope: Scope, packs: readonly LanguagePack[]): Marks {
  const marks: HtmlElement[] = [];
  const passages: HtmlElement[] = [];
  const isBelowTitle = ({ number }: HtmlElement): boolean =>
    scope.title !== undefined && number > scope.title.number && passages.length === 0;
  const isMark = (element: HtmlElement): boolean =>
    authorMark(element) !== undefined || (isBelowTitle(element) && namesWorded(element, packs).length > 0);
  const read = (element: HtmlElement): void => {
    for (const inner of innerElements(element)) {
      if (isStranger(inner, scope)) continue;
      if (isPassage(inner, scope)) passages.push(inner);
      else if (isMark(inner) && !isHidden(inner) && isShort(inner)) {
        marks.push(inner);
        continue;
      }
      read(inner);
    }
  };
  read(page);
  return { marks, passages };
}

const isShort = (element: HtmlElement): boolean => {
  const text = textOf(element);
  return text.length > 1 && text.length <= longest;
};

/** Characters. */
const longest = 200;

/** Holds a sentence or two of the article. */
const isPassage = (element: HtmlElement, scope: Scope): boolean =>
  scope.holds(element) &&
  (element.tag === 'p'
    ? textOf(element).length >= shortestPassage
    : element.children.some((child) => typeof child === 'string' && child.trim().length >= shortestPassage));

const shortestPassage = 100;

/** What names people who wrote something else, or who own the site. */
const isStranger = (element: HtmlElement, scope: Scope): boolean =>
  scope.share(element) < 0.1 &&
  (element.tag === 'nav' ||
    attribute(element, 'role') === 'contentinfo' ||
    (strangerNames.test(namesOf(element)) && !metaNames.test(namesOf(element))));

/** The line below a title may tell how many comments there are. */
const metaNames = named('(?:entry|post|article|story)-+(?:meta|info|details|author|byline)|byline');

const strangerNames = named(
  'comment|comments|commentlist|respond|disqus|sidebar|related|recommended|most-?read|popular|trending|widget|menu|teaser|latest|more-?news|recirc',
);
