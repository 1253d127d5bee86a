import type { LanguagePack } from '../../../language/index.js';
import type { Draft } from '../parts/draft.js';
import { aboveBody, isPictured } from './head/above-body.js';
import type { Step } from './article-drafts.js';
import { placeOf } from './place-of.js';
import { isSiteLine } from './site-phrases.js';
import { withTextAround } from './with-text-around.js';

/**
 * The drafts from the first to the last that Readability kept, with what it threw away in between, where it reads like a part of
 * an article. Above, from the title on, stand the lead and its pictures; below, only the pictures that follow at once.
 */
export const withinArticle: Step = (article, { scope, metadata, packs }) => {
  const { drafts } = article;
  const isText = ({ kept, part, linked, says }: Draft): boolean =>
    kept && says === undefined && part.kind !== 'figure' && !(part.kind === 'heading' && linked > 0.5);
  // A story in pictures says all that it says in their captions.
  const isCaptioned = ({ kept, part }: Draft): boolean => kept && part.kind === 'figure' && part.caption !== undefined;
  const isBody = drafts.some(isText) ? isText : isCaptioned;
  const [firstKept, lastKept] = [drafts.findIndex(isBody), drafts.findLastIndex(isBody)];
  if (firstKept < 0) return { ...article, drafts: [] };
  const { first, last } = withTextAround(drafts, { first: firstKept, last: lastKept }, { scope, packs });
  const { description } = metadata;
  const above = aboveBody(drafts.slice(0, first), { title: scope.title, description, packs });
  const places = new Set(drafts.filter(isBody).map(({ from }) => placeOf(from)));
  const isLike = ({ from }: Draft): boolean => placeOf(from) !== '' && places.has(placeOf(from));
  const within = withoutStrangers(drafts.slice(first, last + 1), isLike).filter(
    (draft) => draft.kept || isLike(draft) || earnsPlace(draft, packs),
  );
  const end = drafts.slice(last + 1).findIndex((draft) => draft.part.kind !== 'figure' && draft.says === undefined);
  const below = drafts
    .slice(last + 1, end < 0 ? undefined : last + 1 + end)
    .filter((draft) => draft.says === 'author' || isPictured(draft));
  return { ...article, drafts: [...above, ...within, ...below] };
};

/**
 * Many parts in a row that Readability threw away are something else: a gallery, a list of other articles, comments; unless
 * half of them are set as the body is.
 */
function withoutStrangers(drafts: readonly Draft[], isLike: (draft: Draft) => boolean): Draft[] {
  const runs: Draft[][] = [];
  for (const draft of drafts) {
    const run = runs.at(-1);
    if (run?.[0]?.kept === draft.kept) run.push(draft);
    else runs.push([draft]);
  }
  const strange = (run: readonly Draft[]): boolean =>
    run[0]?.kept === false &&
    run.filter(({ part }) => part.kind !== 'figure').length > mostThrownAway &&
    run.filter(isLike).length * 2 < run.length;
  return runs.flatMap((run, at) => (strange(run) ? picturesOfNext(run, runs[at + 1]?.[0]) : run));
}

/** What opens the next passage of the body: its picture stands right above, in the same box. */
function picturesOfNext(run: readonly Draft[], next: Draft | undefined): readonly Draft[] {
  const last = run.at(-1);
  return last !== undefined && isPictured(last) && last.from.parent === next?.from.parent ? [last] : [];
}

const mostThrownAway = 6;

/** What Readability threw away but an article has: pictures, tables, lists and passages of more than a label's length. */
function earnsPlace({ part, linked, says }: Draft, packs: readonly LanguagePack[]): boolean {
  if (says !== undefined) return true;
  switch (part.kind) {
    case 'figure':
      return true;
    case 'table':
      return true;
    case 'list':
      return linked < 0.4;
    case 'heading':
      return linked < 0.5 && !isSiteLine(part.text, linked, packs);
    default:
      return linked < 0.4 && part.text.length > 30;
  }
}
