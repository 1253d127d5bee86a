import { surroundingPattern, type LanguagePack } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import { type HtmlElement, textOf } from '../tree.js';
import { namesOfPiece } from './name-pieces.js';

/** `By Ann Lee`, `26.10.2026 von Jonas Petermann`: the names in a short line below a title that nothing marks. */
export function namesWorded(element: HtmlElement, packs: readonly LanguagePack[]): string[] {
  if (/^(?:h1|a|li|time|figcaption|button|title)$/.test(element.tag)) return [];
  if (!element.children.some((child) => typeof child === 'string' && /\S/.test(child))) return [];
  const text = textOf(element);
  if (text.length > longest) return [];
  const found = openerOf(packs).exec(text)?.[1];
  if (found === undefined || !/^\p{Lu}/u.test(found) || /\d/.test(found)) return [];
  return namesOfPiece(found, packs);
}

/** Characters. */
const longest = 100;

const openerOf = onceFor(
  (packs: readonly LanguagePack[]) =>
    new RegExp(
      `^(?:.{0,40}\\d[\\s,:|–—-]+)?(?:${surroundingPattern('bylineOpeners', packs)}\\s*:?\\s+|${surroundingPattern('bylineLabels', packs)}\\s*:\\s*)(.{2,80}?)$`,
      'iu',
    ),
);
