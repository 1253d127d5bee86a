import { wordsOf } from '../../../language/index.js';
import type { Furniture } from '../../../model/article.js';
import type { DraftArticle } from '../../steps/draft-article.js';
import { holds, opens } from '../wording.js';

/**
 * A paragraph in italics that says of which series a text is a part, or where it was published first. However much it tells of the others, it
 * says nothing of its own matter; in upright type an article may be about a series.
 */
export const seriesNotices = ({ blocks, looks, text, pack }: DraftArticle): Furniture[] =>
  blocks.flatMap(({ kind, span }): Furniture[] => {
    if (kind !== 'paragraph' || looks.get(span.start)?.italic !== true) return [];
    const line = {
      text: text.slice(span.start, span.end),
      start: span.start,
      words: wordsOf(text, span.start, span.end),
    };
    return opens(pack, 'pointer', line) > 0 || holds(pack, 'pointer', line) ? [{ kind: 'pointer', span }] : [];
  });
