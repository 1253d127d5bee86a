import { surroundingPattern, type LanguagePack } from '../../../language/index.js';
import { type Draft, wordsOfPart } from '../parts/draft.js';
import { textOf } from '../tree.js';
import type { Step } from './article-drafts.js';
import { authorsIn } from './particulars.js';

/**
 * Lines that the page names as author or date are no part of the body. Where the page does not tell programs who and when,
 * those at the top stay, for the first lines of an article to be read for both; and so does the first heading for the title.
 */
export const withParticulars: Step = (article, { packs }) => {
  const { drafts, title } = article;
  let { byline } = article;
  const body = drafts.findIndex(
    ({ part, says }) => says === undefined && part.kind !== 'figure' && part.kind !== 'heading',
  );
  const kept = drafts.filter((draft, index) => {
    if (index < body && title !== undefined && isSame(draft, title)) return false;
    if (draft.part.kind === 'heading' && draft.part.level === 1 && index <= body && title !== undefined) return false;
    if (draft.says === 'author') byline ??= bylineOf(draft, packs);
    if (draft.says === undefined) return true;
    return draft.says === 'date' && article.published === undefined && index <= body;
  });
  return { ...article, drafts: kept, byline };
};

const isSame = ({ part }: Draft, title: string): boolean =>
  part.kind === 'heading' && part.text.toLowerCase() === title.toLowerCase();

/** The names that are marked in a line of author, else the one that is all of it. */
function bylineOf({ from, part }: Draft, packs: readonly LanguagePack[]): string | undefined {
  const marked = authorsIn(from)
    .map((element) => authorIn(textOf(element), packs))
    .filter((name) => name !== undefined);
  return marked.length > 0 ? [...new Set(marked)].join(', ') : authorIn(wordsOfPart(part), packs);
}

/** `By Ann Lee`, `Tác giả: Gia Vũ`, `Gia Vũ`: the name in a line of author alone. */
function authorIn(text: string, packs: readonly LanguagePack[]): string | undefined {
  const name = text
    .replace(new RegExp(`^${surroundingPattern('authorOpeners', packs)}(?:\\s*:\\s*|\\s+)`, 'iu'), '')
    .trim();
  return name !== '' && name.length <= 60 && name.split(' ').length <= 8 && /^\p{Lu}/u.test(name) && !/\d/.test(name)
    ? name
    : undefined;
}
