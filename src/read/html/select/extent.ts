import type { LanguagePack } from '../../../language/index.js';
import { leadNames, namesOf } from '../names.js';
import { attribute, type HtmlElement } from '../tree.js';
import { type Draft, wordsOfPart } from '../parts/draft.js';
import type { Step } from './article-drafts.js';
import { isSiteLine } from './site-phrases.js';

/**
 * The drafts from the first to the last that Readability kept, with what it threw away in between, where it reads like a part of
 * an article. Above, from the title on, stand the lead and its pictures; below, only the pictures that follow at once.
 */
export const withinArticle: Step = (article, { scope, metadata, packs }) => {
  const { drafts } = article;
  const isBody = ({ kept, part, linked, says }: Draft): boolean =>
    kept && says === undefined && part.kind !== 'figure' && !(part.kind === 'heading' && linked > 0.5);
  const first = drafts.findIndex(isBody);
  const last = drafts.findLastIndex(isBody);
  if (first < 0) return { ...article, drafts: [] };
  const title = scope.title?.number ?? -1;
  const lead = scope.title && leadBelow(scope.title, drafts.slice(0, first), packs);
  const above = drafts
    .slice(0, first)
    .filter((draft) => draft.from.number > title || draft.from === scope.title || isPictured(draft))
    .filter(
      (draft) =>
        draft.says !== undefined ||
        draft === lead ||
        isTitle(draft) ||
        isLead(draft, metadata.description) ||
        isPictured(draft),
    );
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

/** How an element and those around it are called, so that parts that are set alike can be told; empty where they have no names. */
function placeOf(from: HtmlElement): string {
  const near = [from, from.parent, from.parent?.parent].filter((element) => element !== undefined);
  const isNamed = near.slice(0, 2).some((element) => attribute(element, 'class') !== '');
  return isNamed ? near.map((element) => `${element.tag}.${attribute(element, 'class')}`).join(' ') : '';
}

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
  return runs.filter((run) => !strange(run)).flat();
}

const mostThrownAway = 6;

const isTitle = ({ part }: Draft): boolean => part.kind === 'heading' && part.level === 1;

/** The first words below the title, where they are a passage of their own that ends as a statement does. */
function leadBelow(title: HtmlElement, above: readonly Draft[], packs: readonly LanguagePack[]): Draft | undefined {
  const below = above.find(
    ({ from, says, part }) => from.number > title.number && says === undefined && part.kind !== 'figure',
  );
  if (below === undefined || below.linked > 0.2 || below.part.kind === 'list' || below.part.kind === 'table')
    return undefined;
  const text = wordsOfPart(below.part);
  const isPassage = text.length >= shortestLead && /[.!?…]["'”’»)]*$/u.test(text);
  return isPassage && !isSiteLine(text, below.linked, packs) ? below : undefined;
}

/** Characters. */
const shortestLead = 80;

/** Named as a lead, or worded as what the page tells search engines. */
function isLead({ part, from, linked }: Draft, description: string | undefined): boolean {
  const text = wordsOfPart(part);
  if ((part.kind !== 'paragraph' && part.kind !== 'heading') || text.length < 40 || linked > 0.5) return false;
  const told = description?.toLowerCase().slice(0, 80) ?? '';
  if (told.length >= 40 && text.toLowerCase().includes(told.slice(0, 60))) return true;
  const near = [from, from.parent, from.parent?.parent].filter((element) => element !== undefined);
  return near.some((element) => leadNames.test(namesOf(element))) && /[.!?…]["'”’»)]*$/u.test(text);
}

/** A picture with its caption; its address may be known to a program of the page alone. */
const isPictured = ({ part, from }: Draft): boolean =>
  part.kind === 'figure' && part.caption !== undefined && (part.image !== undefined || from.tag === 'figure');

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
