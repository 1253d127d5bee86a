import { isCalledCaption, named, namesOf, quoteNames } from '../../names.js';
import { around, attribute, elementsIn, findIn, type HtmlElement, textOf } from '../../tree.js';

/** Whether a short element is named as who wrote the article, or when; a line that names both is read one by one. */
export function saysOfArticle(element: HtmlElement): 'author' | 'date' | undefined {
  const says = calledFor(element);
  if (says === undefined || holdsCaption(element)) return undefined;
  if (says === 'author' && (isCalledCaption(namesOf(element)) || isInQuotation(element))) return undefined;
  const text = textOf(element);
  if (text === '' || text.length > longest) return undefined;
  const other = findIn(element, (inner) => ![undefined, says].includes(calledFor(inner)));
  return other === undefined ? says : undefined;
}

/** Who says something that the page sets apart did not write the article. */
const isInQuotation = (element: HtmlElement): boolean =>
  [...around(element)].slice(0, 3).some((outer) => outer.tag === 'blockquote' || quoteNames.test(namesOf(outer)));

/** Who made a picture stands beside what is seen there. */
const holdsCaption = (element: HtmlElement): boolean =>
  findIn(element, (inner) => isCalledCaption(namesOf(inner))) !== undefined;

function calledFor(element: HtmlElement): 'author' | 'date' | undefined {
  if (/^h[2-6]$/.test(element.tag) && personNames.test(namesOf(element))) return 'author';
  if (/^(?:h\d|figcaption|li|td|th|article|main|body|section|blockquote)$/.test(element.tag)) return undefined;
  const names = namesOf(element);
  if (dateNames.test(names) || element.tag === 'time') return 'date';
  return authorNames.test(names) || attribute(element, 'rel') === 'author' ? 'author' : undefined;
}

/** Those inside an element that are named as an author each, without others inside them. */
export function authorsIn(element: HtmlElement): HtmlElement[] {
  const named = [...elementsIn(element)].filter((inner) => isNamedAuthor(inner));
  return named.filter((inner) => ![...elementsIn(inner)].some((further) => named.includes(further)));
}

const isNamedAuthor = (element: HtmlElement): boolean =>
  attribute(element, 'rel') === 'author' || personNames.test(namesOf(element));

const personNames = named('author|author-?(?:name|link|title)|byline-?(?:name|author)|ten-?tac-?gia|tac-?gia');

const longest = 160;
const authorNames = named(
  'author|authors|byline|by-line|contributor|writer|tac-?gia|author-?name|author-?mail|ten-?tac-?gia|art-?author',
);
const dateNames = named(
  'date|posted-on|datetime|date-?time|time|timestamp|time-?stamp|pub-?date|publish|published|published-?(?:date|time|at|on)|post-?(?:date|time)|entry-date|date-?(?:line|published|modified)|ngay|ngay-?dang|thoi-?gian|meta|article-?meta|post-?meta|entry-?meta|article-?info|detail-?time|updated',
);
