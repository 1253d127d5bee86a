import type { LanguagePack } from '../../../language/index.js';
import { elementsIn, type HtmlElement, innerElements, textOf } from '../tree.js';
import type { ListPart } from '../../marked/marked-document.js';
import { type Draft, wordsOfPart } from '../parts/draft.js';
import type { Step } from './article-drafts.js';
import { isSiteLine, opensLinks } from './site-phrases.js';

/** Leaves out what the site says to its readers: lines of it, lists of links to other articles and what stands above them. */
export const withoutSiteLines: Step = (article, { packs }) => {
  const drafts: Draft[] = [];
  for (const draft of article.drafts) {
    const { part, linked } = draft;
    const isLinks =
      part.kind === 'list' &&
      ((linked > 0.8 && (part.items.length > 1 || linked > 0.95)) || (linked > 0.4 && isLabelledLinks(draft.from)));
    if (isLinks) {
      const above = drafts.at(-1);
      if (above !== undefined && isLabel(above, packs)) drafts.pop();
    }
    const isLine =
      'text' in part || (part.kind === 'figure' && part.caption !== undefined && part.credit === undefined);
    const isOwned = part.kind === 'figure' && part.image !== undefined && opensWithOwner(part.caption ?? '');
    const isSite = isLine && !isOwned && draft.says === undefined && isSiteLine(wordsOfPart(part), linked, packs);
    const isSiteList = part.kind === 'list' && isOfSite(part, linked, packs);
    if (!isLinks && !isSite && !isSiteList) drafts.push(draft);
  }
  return { ...article, drafts };
};

/** Whose a picture is, and then what is seen there. */
const opensWithOwner = (caption: string): boolean => /^(?:©|\(c\))/i.test(caption) && caption.split(' ').length > 8;

/** A list whose every item is the site speaking: "See also: No sailings this week". */
const isOfSite = ({ items }: ListPart, linked: number, packs: readonly LanguagePack[]): boolean =>
  items.every(({ text }) => isSiteLine(text, items.length === 1 ? linked : 0, packs));

/** `Ferries: No sailings this week` / `Weather: Gales until Friday`: a list whose every item is a label and the title of an article. */
function isLabelledLinks(list: HtmlElement): boolean {
  const items = innerElements(list).filter(({ tag }) => tag === 'li');
  return (
    items.length > 1 &&
    items.every((item) => {
      const links = [...elementsIn(item)].filter(({ tag }) => tag === 'a');
      const label = textOf(item, ({ tag }) => tag === 'a');
      const title = links.map((link) => textOf(link)).join(' ');
      return links.length === 1 && title.split(' ').length > 2 && /^(?:.{0,60}[:|?!–—-])?$/u.test(label);
    })
  );
}

/** What announces links to other articles. */
function isLabel({ part }: Draft, packs: readonly LanguagePack[]): boolean {
  const words = wordsOfPart(part);
  return opensLinks(words, packs) || (part.kind !== 'figure' && words.length <= 40 && !/[.!?]$/.test(words));
}
