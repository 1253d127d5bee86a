import type { Step } from './article-drafts.js';

/** A heading with nothing below it has lost what it announced, and goes. */
export const withoutEmptySections: Step = (article) => {
  const { drafts } = article;
  const kept = drafts.filter(({ part }, index) => {
    if (part.kind !== 'heading') return true;
    const below = drafts
      .slice(index + 1)
      .find((draft) => draft.part.kind !== 'figure' || draft.part.caption !== undefined)?.part;
    return below !== undefined && (below.kind !== 'heading' || below.level > part.level);
  });
  return { ...article, drafts: kept };
};
