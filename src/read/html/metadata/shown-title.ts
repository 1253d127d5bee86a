import { sizesOf } from '../sizes.js';
import { around, findIn, type HtmlElement, textOf } from '../tree.js';

/**
 * The part of what the window of a page is called that the page shows on a line of its own, where nothing but the names of site and section
 * stand behind it, or before it: `Barrier in the harbour` of `Barrier in the harbour_Harbour Board` and of `Harbour Board | Barrier in the
 * harbour`. The longest such line; nothing where it is less than two fifths of the whole.
 *
 * @param page all of it
 * @param elements of the page
 */
export function titleShown(
  called: string | undefined,
  page: HtmlElement,
  elements: readonly HtmlElement[],
): string | undefined {
  if (called === undefined || called.length > longestCalled) return undefined;
  const whole = lettersOf(called);
  const sizes = sizesOf(page);
  let best: string | undefined;
  for (const element of elements) {
    const { letters = 0 } = sizes.get(element) ?? {};
    if (letters < fewestLetters || letters >= whole || letters < whole * leastShare || !mayTitle.has(element.tag))
      continue;
    const line = textOf(element);
    if (line.length <= (best?.length ?? 0) || !standsApart(line, called)) continue;
    // What leads somewhere else is called so there; a heading may lead to its own article.
    const isLink = !/^h\d$/.test(element.tag) && findIn(element, ({ tag }) => tag === 'a') !== undefined;
    if (!isLink && ![element, ...around(element)].some(({ tag }) => besides.has(tag))) best = line;
  }
  return best;
}

/** A heading, or what pages without headings take for one. */
const mayTitle: ReadonlySet<string> = new Set('h1|h2|h3|h4|h5|h6|div|p|td|span|b|strong|font|center|em'.split('|'));

const besides: ReadonlySet<string> = new Set([
  'a',
  'nav',
  'footer',
  'aside',
  'select',
  'button',
  'noscript',
  'template',
]);

/** A hyphen inside a word parts nothing; where words are not spaced, it does. */
function standsApart(line: string, called: string): boolean {
  const before = called.startsWith(line) && partsBehind(line).test(called.slice(line.length));
  return before || (called.endsWith(line) && partsBefore.test(called.slice(0, -line.length)));
}

const partsBehind = (line: string): RegExp => (/\p{Lo}$/u.test(line) ? anyBehind : spacedBehind);

const anyBehind = /^\s*[-–—_|»‹·•:：,，/]/u;
const spacedBehind = /^(?:\s+[-–—:/]\s|\s*[_|»‹·•])/u;
const partsBefore = /(?:\s[-–—:/]\s+|[_|»›·•]\s*)$/u;

const lettersOf = (text: string): number => text.replace(/\s+/g, '').length;

const leastShare = 0.4;
const fewestLetters = 6;
/** Characters. */
const longestCalled = 400;
