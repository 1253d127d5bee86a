import { splitSentences } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import type { Step } from '../../steps/draft-article.js';

/** Makes quotations of the lines that begin with `>`; before the words of a link, `>>> Timetable`, it is an arrow. */
export const withTypedQuotes: Step = (draft) => {
  const { text, pack, looks } = draft;
  const blocks = draft.blocks.map((block): Block => {
    if (block.kind !== 'paragraph' || text.charAt(block.span.start) !== '>') return block;
    if (looks.get(block.span.start)?.link === true) return block;
    const mark = text.charAt(block.span.start + 1) === ' ' ? 2 : 1;
    const span = { start: block.span.start + mark, end: block.span.end };
    return { kind: 'quote', span, sentences: splitSentences(text, span, pack) };
  });
  return { ...draft, blocks };
};
