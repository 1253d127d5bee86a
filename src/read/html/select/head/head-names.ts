import { surroundingPattern, type LanguagePack } from '../../../../language/index.js';
import { isAddress } from '../../../title/is-author.js';
import { type Draft, wordsOfPart } from '../../parts/draft.js';
import { attribute, elementsIn, type HtmlElement, textOf } from '../../tree.js';
import { authorsIn } from './particulars.js';

/** The names that are marked in a line of author, else the one that is all of it. */
export function bylineOf({ from, part }: Draft, packs: readonly LanguagePack[]): string | undefined {
  const marked = ofOneSite(authorsIn(from))
    .map((element) => authorIn(textOf(element), packs))
    .filter((name) => name !== undefined);
  return marked.length > 0 ? [...new Set(marked)].join(', ') : authorIn(wordsOfPart(part), packs);
}

/** Beside the name of an author, whose link stays on the site, stands a link to an account somewhere else. */
function ofOneSite(authors: readonly HtmlElement[]): readonly HtmlElement[] {
  const sites = authors.map(siteOf);
  const [first] = sites;
  return first === undefined ? authors : authors.filter((_, index) => sites[index] === first);
}

/** The host that the link of an author leads to; empty on the site itself, undefined where there is no link. */
function siteOf(author: HtmlElement): string | undefined {
  const link = [author, ...elementsIn(author)].find(({ tag }) => tag === 'a');
  return link && (/^https?:\/\/([^/?#]+)/i.exec(attribute(link, 'href'))?.[1]?.toLowerCase() ?? '');
}

/** `von Ann Lee`: a line that is called after its date may name who wrote. */
export const openedName = (draft: Draft, packs: readonly LanguagePack[]): string | undefined => {
  const [, name] = openerOf(packs).exec(wordsOfPart(draft.part)) ?? [];
  return name === undefined ? undefined : authorIn(name, packs);
};

const openerOf = (packs: readonly LanguagePack[]): RegExp =>
  new RegExp(
    `^(?:${surroundingPattern('bylineOpeners', packs)}\\s*:?\\s+|${surroundingPattern('bylineLabels', packs)}\\s*:\\s*)(\\p{Lu}.{2,80})$`,
    'iu',
  );

/** A list of who wrote, when, and how long one reads: its names, and the first line that may be a date. */
export function particularsListed({ part }: Draft, packs: readonly LanguagePack[]): ListedParticulars | undefined {
  if (part.kind !== 'list' || part.items.length < 2 || part.items.length > 6) return undefined;
  const items = part.items.map(({ text }) => text);
  if (items.some((text) => text.length > 80 || /[.!?…]$/u.test(text)) || !items.some((text) => /\d/.test(text)))
    return undefined;
  const names = items.map((text) => openerOf(packs).exec(text)?.[1]);
  const name = names.find((each) => each !== undefined && !/\d/.test(each));
  return name === undefined ? undefined : { name, date: items.find((text) => /\d{4}|\d\D+\d/.test(text)) };
}

interface ListedParticulars {
  readonly name: string;
  readonly date: string | undefined;
}

/** Names in bold or italics and nothing else, above the text of an article whose page names nobody. */
export function namesAlone(
  { part, bold, italic, says }: Draft,
  byline: string | undefined,
  packs: readonly LanguagePack[],
): string | undefined {
  if (byline !== undefined || says !== undefined || part.kind !== 'paragraph' || (bold < 0.95 && italic < 0.95))
    return undefined;
  const names = part.text.split(
    new RegExp(`\\s*[/&]\\s*|,\\s+|\\s+${surroundingPattern('nameJoiners', packs)}\\s+`, 'iu'),
  );
  const isNames = names.every((name) => /^\p{Lu}\p{Ll}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3}$/u.test(name));
  return isNames && names.length > 1 && names.length < 6 ? names.join(', ') : undefined;
}

/** `By Ann Lee`, `Tác giả: Gia Vũ`, `Gia Vũ`: the name in a line of author alone. */
function authorIn(text: string, packs: readonly LanguagePack[]): string | undefined {
  const name = text
    .replace(new RegExp(`^${surroundingPattern('authorOpeners', packs)}(?:\\s*:\\s*|\\s+)`, 'iu'), '')
    .trim();
  const isName = name.length <= 60 && name.split(' ').length <= 8 && /^[\p{Lu}\p{Lo}]/u.test(name) && !/\d/.test(name);
  return isName && !isAddress(name) ? name : undefined;
}
