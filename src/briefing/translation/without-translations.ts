import type { Article } from '../../model/article.js';
import type { Briefing } from '../../model/briefing.js';
import { placedSources } from '../../model/sources.js';
import type { Span } from '../../model/span.js';

/** An article of several without those in another language than the briefing: what it tells is told once. */
export function withoutTranslations(article: Article, { sources }: Pick<Briefing, 'sources'>): Article {
  const parts = placedSources(sources, article.text).filter(({ source }) => source.language !== undefined);
  if (parts.length === 0 || article.parts === undefined) return article;
  const isOwn = ({ span }: { readonly span: Span }): boolean =>
    parts.every(({ start, end }) => span.end <= start || end <= span.start);
  return {
    ...article,
    blocks: article.blocks.filter(isOwn),
    sections: article.sections.filter(isOwn),
    turns: article.turns.filter(isOwn),
    furniture: article.furniture.filter(isOwn),
  };
}
