import { surroundingPattern, type LanguagePack } from '../../../language/index.js';

/**
 * What a paper prints as the number of a page, as the source of a pattern whose only group is the number: `12`, `Page 12 of 40`, `Trang 12/40`.
 *
 * @param packs language packs of the caller: they know what a page is called
 */
export const pageNumberSource = (packs: readonly LanguagePack[]): string =>
  `(?:${surroundingPattern('pageNames', packs)} ?)?(\\d{1,4})${totals(packs)}?`;

/** The same where it says that it is one: `Page 12 of 40`, `Trang 12/40`; `12` may count anything. */
export const namedPageSource = (packs: readonly LanguagePack[]): string =>
  `${surroundingPattern('pageNames', packs)} ?(\\d{1,4})${totals(packs)}`;

const totals = (packs: readonly LanguagePack[]): string =>
  `(?: ?(?:[/|]|${surroundingPattern('pageTotals', packs)}) ?\\d{1,4})`;
