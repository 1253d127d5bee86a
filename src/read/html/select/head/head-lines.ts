import type { Draft } from '../../parts/draft.js';
import type { Step } from '../article-drafts.js';
import { bylineOf, namesAlone, openedName, particularsListed } from './head-names.js';

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
  const lines = new Map<Draft, string | undefined>();
  for (const draft of drafts.slice(0, body + most)) {
    const listed = particularsListed(draft, packs);
    const name = listed?.name ?? namesAlone(draft, byline, packs);
    if (name === undefined) continue;
    byline ??= name;
    lines.set(draft, listed?.date);
  }
  const kept = drafts.filter((draft, index) => {
    if (lines.has(draft)) return article.published === undefined && lines.get(draft) !== undefined;
    if (index < body && title !== undefined && isSame(draft, title)) return false;
    if (draft.part.kind === 'heading' && draft.part.level === 1 && index <= body && title !== undefined) return false;
    if (draft.says === 'author') byline ??= bylineOf(draft, packs);
    if (draft.says === 'date' && index <= body + behind) byline ??= openedName(draft, packs);
    if (draft.says === undefined) return true;
    return draft.says === 'date' && article.published === undefined && index <= body + behind;
  });
  const left = kept.map((draft): Draft => {
    const date = lines.get(draft);
    if (date === undefined && draft.says === 'date' && draft.part.kind === 'paragraph')
      return { ...draft, part: { ...draft.part, says: 'date' } };
    return date === undefined ? draft : { ...draft, part: { kind: 'paragraph', text: date } };
  });
  return { ...article, drafts: left, byline };
};

/** Parts from the first of the body on. */
const most = 4;
/** Who and when may stand right behind a standfirst. */
const behind = 1;

const isSame = ({ part }: Draft, title: string): boolean =>
  (part.kind === 'heading' || part.kind === 'paragraph') && part.text.toLowerCase() === title.toLowerCase();
