import type { Span } from '../../../model/span.js';
import type { DraftArticle, Step } from '../../steps/draft-article.js';
import { sharesOf } from './shares.js';
import { titleCandidates } from './title-candidates.js';
import { titleWeights } from './title-weights.js';

/**
 * The title that no rule found: the line of the head, or the two or three, that most looks like one, as titles that readers marked did, where it is
 * likely enough. It is no part of the body, and no furniture any more.
 */
export const withWeighedTitle: Step = (draft) => {
  const title = draft.title === undefined ? likeliestTitle(draft) : undefined;
  if (title === undefined) return draft;
  const isOf = ({ span }: { readonly span: Span }): boolean => span.start < title.end && title.start < span.end;
  return {
    ...draft,
    title,
    blocks: draft.blocks.filter((block) => !isOf(block)),
    furniture: draft.furniture.filter((each) => !isOf(each)),
  };
};

function likeliestTitle(draft: DraftArticle): Span | undefined {
  const all = titleCandidates(draft);
  const shares = sharesOf(
    all.map(({ features }) => features),
    titleWeights,
  );
  const most = Math.max(...shares);
  return most >= leastShare ? all[shares.indexOf(most)]?.span : undefined;
}

/** Of documents without a title, one of ten is given one from here on. */
const leastShare = 0.25;
