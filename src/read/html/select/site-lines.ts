import type { LanguagePack } from '../../../language/index.js';
import { type Draft, wordsOfPart } from '../parts/draft.js';
import type { Step } from './article-drafts.js';
import { isSiteLine, opensLinks } from './site-phrases.js';

/** Leaves out what the site says to its readers: lines of it, lists of links to other articles and what stands above them. */
export const withoutSiteLines: Step = (article, { packs }) => {
  const drafts: Draft[] = [];
  for (const draft of article.drafts) {
    const { part, linked } = draft;
    const isLinks = part.kind === 'list' && linked > 0.8 && (part.items.length > 1 || linked > 0.95);
    if (isLinks) {
      const above = drafts.at(-1);
      if (above !== undefined && isLabel(above, packs)) drafts.pop();
    }
    const isLine =
      'text' in part || (part.kind === 'figure' && part.caption !== undefined && part.credit === undefined);
    const isSite = isLine && draft.says === undefined && isSiteLine(wordsOfPart(part), linked, packs);
    if (!isLinks && !isSite) drafts.push(draft);
  }
  return { ...article, drafts };
};

/** What announces links to other articles. */
function isLabel({ part }: Draft, packs: readonly LanguagePack[]): boolean {
  const words = wordsOfPart(part);
  return opensLinks(words, packs) || (part.kind !== 'figure' && words.length <= 40 && !/[.!?]$/.test(words));
}
