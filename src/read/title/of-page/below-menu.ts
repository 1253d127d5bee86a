import { type LanguagePack, wordsOf } from '../../../language/index.js';
import { readDateLine } from '../../date.js';
import { opensWithMenu } from '../../furniture/saved-page/page-menu.js';
import { type Line, looksLikeBody } from '../../lines/line.js';
import type { SaidTitle } from './said-below-site.js';

/**
 * Where the title of a page stands that was saved with its menus, and whose window names only the site: the first of the longer lines right above its
 * first paragraph. Undefined where no menu stands above.
 */
export function titleBelowMenu(lines: readonly Line[], pack: LanguagePack): SaidTitle | undefined {
  // Most texts begin with a paragraph: the words of what follows it are not asked for.
  const units = lines.slice(0, longestPage).map(({ text }) => ({
    text,
    get words() {
      return wordsOf(text);
    },
  }));
  const body = opensWithMenu(units, pack);
  if (body === undefined) return undefined;
  const isHeadline = (at: number): boolean => {
    const { text = '', words = [] } = units[at] ?? {};
    return words.length >= fewestWords && !looksLikeBody(text) && readDateLine(text, pack) === undefined;
  };
  let from = body;
  while (body - from < mostLines && isHeadline(from - 1)) from -= 1;
  return from === body ? undefined : { from, count: 1 };
}

/** Entries of menus have fewer words. */
const fewestWords = 5;
/** The title, and a line below it. */
const mostLines = 2;
const longestPage = 200;
