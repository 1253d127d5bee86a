import { around, attribute, elementsIn, type HtmlElement, textOf } from '../tree.js';
import { titleShown } from './shown-title.js';
import { visibleHeadline } from './visible-headline.js';

/**
 * The title of the article: as the page tells programs, the whole of it where the page shows more of it, or its one first heading where
 * that says the same in other words, else that heading by itself, else what the window is called, without the name of the site.
 *
 * @param told what the page tells programs, the best first; what it also shows goes before the others
 */
export function titleOf(
  page: HtmlElement,
  told: readonly (string | undefined)[],
  publisher: string | undefined,
): string | undefined {
  const elements = [...elementsIn(page)];
  const firsts = elements.filter((element) => element.tag === 'h1' && !isOfProgram(element));
  const headings = firsts.map((heading) => textOf(heading)).filter((text) => text !== '');
  const lower = new Set(headings.map(key));
  const named =
    told.find((title) => title !== undefined && lower.has(key(title))) ?? told.find((title) => title !== undefined);
  const window = elements.find(({ tag }) => tag === 'title');
  const called = window && textOf(window);
  const part = named === undefined && headings.length === 0 ? partShown(called, elements) : undefined;
  const given = part ?? titleShown(named ?? called, page, elements) ?? withoutSite(named ?? called, publisher);
  if (given === undefined) return headings.length === 1 ? headings[0] : undefined;
  const begun = key(given.replace(/\s*(?:…|\.\.\.)$/, ''));
  const shown = headings.find((heading) => begun.length > 10 && key(heading).startsWith(begun));
  if (shown !== undefined) return shown.length < 300 ? shown : given;
  const headline = named === undefined || lower.has(key(named)) ? undefined : visibleHeadline(firsts, given, publisher);
  if (headline !== undefined) return headline;
  // The window may be called after the site alone.
  return named === undefined && headings.length === 1 ? headings[0] : given;
}

/** What translates a page for its readers brings a heading of its own. */
const isOfProgram = (element: HtmlElement): boolean =>
  [element, ...around(element)].some((outer) => attribute(outer, 'class').split(/\s+/).includes('skiptranslate'));

/** The parts of what the window is called: `Harbour Board: Speech`, `The cost of silt`, `May 11, 2026`. */
export const partsOfWindow = (called: string): readonly string[] =>
  called
    .slice(0, longestCalled)
    .split(/\s*(?:--|[—–|»])\s*/u)
    .filter((part) => part !== '');

const longestCalled = 1000;

/**
 * Of `Harbour Board: Speech, Lee -- The cost of silt -- May 11, 2026` what the page shows on a line of its own: the longest such part of
 * three or more that is no day, else nothing is sure.
 */
function partShown(called: string | undefined, elements: readonly HtmlElement[]): string | undefined {
  const parts = called === undefined ? [] : partsOfWindow(called);
  if (parts.length < fewestParts || parts.length > mostParts) return undefined;
  const alone = new Set(
    elements
      .filter(({ tag }) => setApart.has(tag))
      .flatMap(linesOf)
      .map(key),
  );
  return parts
    .filter((part) => part.includes(' ') && alone.has(key(part)) && !endsInYear.test(part))
    .reduce<string | undefined>(
      (one, other) => (one === undefined || other.length > one.length ? other : one),
      undefined,
    );
}

/** What an element holds, and its lines where breaks part them. */
function linesOf(element: HtmlElement): string[] {
  const breaks = element.children.some((child) => typeof child !== 'string' && child.tag === 'br');
  if (!breaks) return [textOf(element)];
  return element.children
    .map((child) =>
      typeof child === 'string' ? child.replace(/\s+/g, ' ') : child.tag === 'br' ? '\n' : textOf(child),
    )
    .join('')
    .split('\n')
    .map((line) => line.trim());
}

const endsInYear = /\b(?:19|20)\d{2}$/;

const fewestParts = 3;
const mostParts = 6;
const setApart: ReadonlySet<string> = new Set([
  'p',
  'b',
  'strong',
  'i',
  'em',
  'font',
  'center',
  'h2',
  'h3',
  'h4',
  'div',
  'td',
]);

/** What pages tell programs is plain: `10⁶` of a heading stands as `106` there. */
const key = (title: string): string => title.normalize('NFKC').toLowerCase();

/** `Title - Site`, `Title | Section | Site`: what stands behind the last bar or dash goes where it is the site, or is short. */
function withoutSite(title: string | undefined, publisher: string | undefined): string | undefined {
  if (title === undefined || title === '' || title.length > 1000) return undefined;
  const parts = /^(.{10,})(\s+[|»•·]\s+|\s+[-–—]\s+)([^|»•·]+)$/.exec(title);
  if (parts === null) return title;
  const [, before = title, separator = '', behind = ''] = parts;
  const site = publisher?.toLowerCase() ?? '';
  const tail = behind.toLowerCase();
  const isSite =
    site !== '' && (tail.includes(site) || site.includes(tail) || tail.replace(/\W/g, '') === site.replace(/\W/g, ''));
  if (isSite || tail.endsWith('.com') || tail.endsWith('.vn')) return withoutSite(before, publisher);
  const bar = /[|»•·]/.test(separator);
  return bar && behind.split(' ').length <= 4 && before.length > behind.length ? withoutSite(before, publisher) : title;
}
