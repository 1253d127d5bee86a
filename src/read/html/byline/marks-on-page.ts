import type { LanguagePack } from '../../../language/index.js';
import { isCalledCaption, named, namesOf, quoteNames } from '../names.js';
import { isHidden } from '../parts/hidden.js';
import type { Scope } from '../select/scope.js';
import type { Size } from '../sizes.js';
import { attribute, type HtmlElement, innerElements, textOf } from '../tree.js';
import { authorMark } from './author-marks.js';
import { namesWorded } from './worded-line.js';

/** What on a page names an author, but for what names those who wrote something else, and the passages that it stands around. */
export function marksOn(page: HtmlElement, about: About): Marks {
  const { scope, packs } = about;
  const marks: HtmlElement[] = [];
  const passages: HtmlElement[] = [];
  const isBelowTitle = ({ number }: HtmlElement): boolean =>
    scope.title !== undefined && number > scope.title.number && passages.length === 0;
  const isMark = (element: HtmlElement): boolean =>
    authorMark(element) !== undefined || (isBelowTitle(element) && namesWorded(element, packs).length > 0);
  const read = (element: HtmlElement): void => {
    for (const inner of innerElements(element)) {
      if (isStranger(inner, scope) || isCalledCaption(namesOf(inner))) continue;
      if (isPassage(inner, about)) passages.push(inner);
      else if (isShort(inner, about) && isMark(inner) && !isHidden(inner)) {
        marks.push(inner);
        continue;
      }
      read(inner);
    }
  };
  read(page);
  return { marks, passages };
}

export interface Marks {
  /** The outermost short elements that name an author. */
  readonly marks: readonly HtmlElement[];
  readonly passages: readonly HtmlElement[];
}

interface About {
  readonly scope: Scope;
  readonly sizes: ReadonlyMap<HtmlElement, Size>;
  readonly packs: readonly LanguagePack[];
}

/** Read only where letters are few: the text of what stands in many boxes would be read for each of them. */
const isShort = (element: HtmlElement, { sizes }: About): boolean => {
  const letters = sizes.get(element)?.letters ?? 0;
  return letters > 1 && letters <= longest && textOf(element).length <= longest;
};

/** Characters. */
const longest = 200;

/** Holds a sentence or two of the article. */
export const isPassage = (element: HtmlElement, { scope, sizes }: About): boolean =>
  scope.holds(element) &&
  (element.tag === 'p'
    ? (sizes.get(element)?.letters ?? 0) >= shortestPassage * lettersOfText
    : element.children.some((child) => typeof child === 'string' && child.trim().length >= shortestPassage));

/** Characters. */
const shortestPassage = 100;

/** The rest are spaces. */
const lettersOfText = 0.85;

/** What names people who wrote something else, or who own the site. */
export function isStranger(element: HtmlElement, scope: Scope): boolean {
  const share = scope.share(element);
  if (share >= mostOfComment) return false;
  const names = namesOf(element);
  if (commentNames.test(names) && !metaNames.test(names)) return true;
  return (
    share < 0.1 &&
    (/^(?:nav|blockquote)$/.test(element.tag) ||
      attribute(element, 'role') === 'contentinfo' ||
      ((strangerNames.test(names) || quoteNames.test(names)) && !metaNames.test(names)))
  );
}

/** A page of talk may have nothing but comments: with more of the article, one is the article. */
const mostOfComment = 0.9;

const commentNames = named('comment|comments|commentlist');

/** The line below a title may tell how many comments there are. */
const metaNames = named('(?:entry|post|article|story)-+(?:meta|info|details|author|byline)|byline');

const strangerNames = named(
  'respond|disqus|sidebar|related|recommended|most-?read|popular|trending|widget|menu|teaser|latest|more-?news|recirc',
);
