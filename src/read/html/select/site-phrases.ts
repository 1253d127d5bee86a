import { surroundingPattern, type LanguagePack, endsInStop } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';

/**
 * Whether a line is the site speaking to its readers, not the article: what leads to other articles, asks to subscribe or
 * to share, marks an advertisement, claims the rights.
 *
 * @param linked how much of the line is links: 0 to 1
 * @param packs those of the caller
 */
export function isSiteLine(text: string, linked: number, packs: readonly LanguagePack[]): boolean {
  const { whole, openings, rights } = patternsOf(packs);
  const bare = text.replace(/^[\s>»›→•*|·–—▶►👉-]+/u, '').trim();
  if (bare === '') return true;
  if (whole.test(bare)) return true;
  if (bare.length <= 300 && openings.test(bare)) return true;
  if (bare.length <= 250 && rights.test(bare)) return true;
  // A line that is one link leads elsewhere, unless it ends as a statement does.
  if (linked > 0.3 && /^\s*(?:[>»›→▶►👉]|-+>)/u.test(text)) return true;
  const [, label] = /^([^:|]{2,30})[:|]\s/u.exec(bare) ?? [];
  const isLabelled =
    label !== undefined && label.trim().split(' ').length <= 4 && linked > 1 - (label.length + 2) / bare.length - 0.05;
  if (isLabelled && linked > 0.3 && !endsInStop(bare)) return true;
  return linked > 0.9 && bare.length > 15 && !endsInStop(bare);
}

/** A label that opens a list of other articles. */
export const opensLinks = (text: string, packs: readonly LanguagePack[]): boolean =>
  patternsOf(packs).whole.test(text.replace(/[\s:.…]+$/u, '').trim());

/** How sites speak, made ready once for each choice of packs. */
const patternsOf = onceFor((packs: readonly LanguagePack[]) => ({
  /** Lines of nothing else. */
  whole: new RegExp(`^${surroundingPattern('siteLines', packs)}\\s*[:.…]*$`, 'iu'),
  /** Lines that go on with where they lead. */
  openings: new RegExp(
    `^(?:${surroundingPattern('siteLabels', packs)}\\s*(?::|»|>|→|\\|)|(?:${surroundingPattern('siteOpeners', packs)}|${surroundingPattern('sourceNotices', packs)})(?![\\p{L}\\p{N}]))`,
    'iu',
  ),
  rights: new RegExp(
    `^(?:©|\\(c\\) ?(?:19|20)\\d\\d|${surroundingPattern('rightsOpeners', packs)}(?![\\p{L}\\p{N}]))|(?<![\\p{L}\\p{N}])${surroundingPattern('rightsPhrases', packs)}(?![\\p{L}\\p{N}])`,
    'iu',
  ),
}));
