import type { LanguagePack } from '../../../language/index.js';
import { namedPageSource } from './page-number.js';
import { arePagesInRow } from './pages-counted.js';

/**
 * Plain text without the numbers of pages that stand within its sentences, "the hopes and Page 2 of 10 aspirations", where they count on:
 * a program that takes the text out of a printed paper leaves them there. One at the end of a line, or on a line of its own, stays for who
 * knows what papers print around their pages.
 *
 * @param packs language packs of the caller: they know what a page is called
 */
export function withoutPageNumbersInside(text: string, packs: readonly LanguagePack[] = []): string {
  const source = namedPageSource(packs);
  const numbers = [...text.matchAll(new RegExp(`(?<!\\S)${source}(?!\\S)`, 'giu'))].map(([, number]) => Number(number));
  if (!arePagesInRow(numbers)) return text;
  return text.replace(new RegExp(`(?<=\\S) ${source}(?= \\S)`, 'giu'), '');
}
