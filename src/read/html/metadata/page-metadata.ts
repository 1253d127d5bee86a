import { attribute, findIn, type HtmlElement, textOf } from '../tree.js';
import { isoDate } from '../../iso-date.js';
import { withoutReferences } from '../character-references.js';
import { readLinkedData } from './json-ld.js';
import { readMetaTags } from './meta-tags.js';
import { titleOf } from './title.js';

/** What a page says about its article. */
export interface PageMetadata {
  readonly title: string | undefined;
  readonly byline: string | undefined;
  /** The byline is told to be the name of an organisation. */
  readonly bylineOfOffice: boolean;
  /** ISO 8601, as far as the page says. */
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly address: string | undefined;
  /** The sentence or two that search engines show; often the paragraph that stands above the article. */
  readonly description: string | undefined;
  /** What the window is called. */
  readonly window: string | undefined;
  /** The paragraphs of the article, where it tells them to programs. */
  readonly body: readonly string[];
}

/** Linked data goes before `<meta>`, and that before what stands on the page. */
export function pageMetadata(page: HtmlElement): PageMetadata {
  const linked = readLinkedData(page);
  const tags = readMetaTags(page);
  const publisher = plain(linked.publisher ?? tags.publisher);
  const byline = [linked.byline, tags.byline].map(plain).find((name) => name !== undefined && isName(name));
  return {
    title: titleOf(
      page,
      [linked.title, linked.name, tags.title].map(plain),
      publisher ?? plain(tags.publisher) ?? siteOf(tags.address),
    ),
    byline,
    bylineOfOffice:
      (linked.bylineOfOffice === true && byline === plain(linked.byline)) || isOwner(byline, plain(tags.owner)),
    published: isoDate(linked.published) ?? tags.published ?? markedDate(page),
    publisher,
    address:
      linked.address !== undefined && /^https?:/.test(linked.address) && tags.address === undefined
        ? linked.address
        : tags.address,
    window: plain(windowOf(page)),
    description: plain(linked.description ?? tags.description),
    body: paragraphsOf(linked.body),
  };
}

/** Programs that sites are made with name whose the site is in the place of who wrote, on every page alike. */
const isOwner = (byline: string | undefined, owner = ''): boolean =>
  byline !== undefined && ` ${owner.toLowerCase()} `.includes(` ${byline.toLowerCase()} `);

/** `harbour-post` for `https://www.harbour-post.example/a`: what is said behind a title may be called so. */
const siteOf = (address = ''): string | undefined =>
  /^https?:\/\/(?:www\.)?(?:[\w-]+\.)*?([\w-]+)(?:\.(?:co|com|org|net|ac|gov|edu))?\.[a-z]{2,}(?:[/:?#]|$)/i.exec(
    address.slice(0, 300),
  )?.[1];

const windowOf = (page: HtmlElement): string | undefined => {
  const window = findIn(page, ({ tag }) => tag === 'title');
  return window && textOf(window);
};

/** Some tell the mail address or the number of an account in its place. */
const isName = (text: string): boolean => /\p{L}{2}/u.test(text) && !/^\S+@\S+$|^https?:/.test(text);

/** The date of `<time itemprop="datePublished">`, else of the first `<time>`. */
function markedDate(page: HtmlElement): string | undefined {
  const dated = (element: HtmlElement): boolean => isoDate(dateIn(element)) !== undefined;
  const published = findIn(
    page,
    (element) => /datePublished|pubdate/i.test(attribute(element, 'itemprop')) && dated(element),
  );
  const time = published ?? findIn(page, (element) => element.tag === 'time' && dated(element));
  return time && isoDate(dateIn(time));
}

const dateIn = (element: HtmlElement): string =>
  attribute(element, 'datetime') || attribute(element, 'content') || textOf(element).slice(0, 100);

/** Each on a line of its own, or in elements that pages forget to take out. */
const paragraphsOf = (text = ''): string[] =>
  withoutReferences(text)
    .split(/\s*(?:[\r\n]+|<br\b[^>]*>|<\/?(?:p|div|h\d|li)\b[^>]*>)\s*/)
    .map((paragraph) => plain(paragraph))
    .filter((paragraph) => paragraph !== undefined);

/** Without references that were written twice, tags, and spaces beyond one. */
function plain(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const decoded = withoutReferences(text)
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return decoded === '' ? undefined : decoded;
}
