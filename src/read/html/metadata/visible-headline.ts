import { isHidden } from '../parts/hidden.js';
import { around, type HtmlElement, textOf } from '../tree.js';

/**
 * The headline that people see, where the page tells search engines another one for the same article: its only first heading that is
 * shown, of some words, two of which it has in common with what is told. Where one stands whole in the other, what is told is right: it
 * names what the article is of before the heading, or the heading holds a label beside it; but for what a dash or a bar sets behind it.
 *
 * @param told the title that the page tells programs
 * @param publisher a heading that begins so is what the site is called
 */
export function visibleHeadline(
  headings: readonly HtmlElement[],
  told: string,
  publisher: string | undefined,
): string | undefined {
  const shown = headings.filter((heading) => !isAside(heading)).map((heading) => textOf(heading));
  const [headline, another] = [...new Set(shown.filter((text) => text !== ''))];
  if (headline === undefined || another !== undefined || headline.length > longest) return undefined;
  const [own, theirs] = [wordsIn(headline), wordsIn(told)];
  const site = wordsIn(publisher ?? '').join(' ');
  if (own.length < fewestWords || (site !== '' && `${own.join(' ')} `.startsWith(`${site} `))) return undefined;
  if (told.startsWith(headline) && behindTitle.test(told.slice(headline.length))) return headline;
  if (holds(theirs, own) || holds(own, theirs)) return undefined;
  const others = new Set(theirs);
  const common = [...new Set(own)].filter((word) => others.has(word));
  const isSame = common.filter(isTelling).length >= fewestTelling || common.length >= Math.max(3, own.length * 0.4);
  return isSame ? headline : undefined;
}

/** A label may stand in the line of the heading without a space. */
const holds = (words: readonly string[], inner: readonly string[]): boolean =>
  words.join(' ').includes(inner.join(' ')) && inner.length > 0;

const isAside = (heading: HtmlElement): boolean =>
  [heading, ...around(heading)].some((outer) => beside.has(outer.tag) || isHidden(outer));

const beside: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'dialog', 'template', 'noscript']);

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Short words are in all titles: "the", "and", "của". */
const isTelling = (word: string): boolean => word.length > 3 || /\p{N}/u.test(word);

/** A section of the site, or words that people look for. */
const behindTitle = /^\s+[|»•·–—-]\s/u;

const fewestWords = 4;
const fewestTelling = 2;
/** Characters. */
const longest = 250;
