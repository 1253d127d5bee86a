import { surroundingPattern } from '../../../language/index.js';
import { named, namesOf } from '../names.js';
import { attribute, type HtmlElement } from '../tree.js';

/** How sure it is that an element names who wrote: by a mark that programs read, by what it is called, by where its link leads. */
export type AuthorMark = 'marked' | 'linked' | 'called';

/** How an element is marked as naming the author: for programs, by a link, or by what it is called; undefined where it is not. */
export function authorMark(element: HtmlElement): AuthorMark | undefined {
  if (/^(?:html|body|main|article|figure|figcaption|img|form|input|button|script|time|h1)$/.test(element.tag))
    return undefined;
  if (isMarked(element)) return 'marked';
  if (isLinkToAuthor(element)) return 'linked';
  return element.tag === 'address' || calledAuthor.test(namesOf(element)) ? 'called' : undefined;
}

/** What programs read: `rel="author"`, schema.org, and the names of hCard and hAtom. */
const isMarked = (element: HtmlElement): boolean =>
  /(?:^|\s)author(?:\s|$)/i.test(attribute(element, 'rel')) ||
  /(?:^|\s)(?:author|creator)(?:\s|$)/i.test(attribute(element, 'itemprop')) ||
  /(?:^|[\s:])(?:author|creator)$/i.test(attribute(element, 'property')) ||
  /(?:^|\s)p-author(?:\s|$)/.test(attribute(element, 'class'));

/** Whether an element holds one name and no more, by what programs read or by what it is called. */
export const isNameMark = (element: HtmlElement): boolean =>
  isMarked(element) ||
  /(?:^|\s)name(?:\s|$)/i.test(attribute(element, 'itemprop')) ||
  isLinkToAuthor(element) ||
  nameNames.test(namesOf(element));

/** What holds the name alone: `fn` of hCard, `author-name`, `byline__name`, `username`. */
const nameNames = new RegExp(
  `(?:^|\\s)(?:fn|p-name)(?:\\s|$)|${named('(?:author|byline|writer|contributor|reporter|journalist)-+(?:link-*)?(?:full-*)?(?:name|author)|user-?name|ten-?tac-?gia').source}`,
);

/** What sites call the line of who wrote, in English or in their own language. */
const calledAuthor = new RegExp(
  `${named('author|byline|by-line|writer|contributor|reporter|journalist|columnist|tac-?gia|vcard|user-?name|submitted').source}|(?<![a-z])${surroundingPattern('bylineLabels')}(?![a-z])`,
);

/** But for the accounts of a site at others (`rel="me"`). */
const isLinkToAuthor = (element: HtmlElement): boolean =>
  element.tag === 'a' &&
  leadsToAuthor(attribute(element, 'href')) &&
  !/(?:^|\s)me(?:\s|$)/i.test(attribute(element, 'rel'));

/** A place of the site that lists what one person wrote. */
export const leadsToAuthor = (address: string): boolean => authorPlace.test(address);

const authorPlace = new RegExp(
  `/(?:authors?|contributors?|profiles?|people|staff|writers?|reporters?|journalists?|columnists?|tac-gia|${surroundingPattern('bylineLabels')}(?:e?s|en|as)?)/[^/?#]{2,}/?(?:[?#]|$)`,
  'i',
);
