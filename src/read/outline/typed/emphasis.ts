import { splitSentences } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import type { Step } from '../../steps/draft-article.js';
import { emphasised } from '../../lines/typed-signs.js';

/** Takes the signs of emphasis off the lines that were typed with them from end to end, as in Markdown. */
export const withTypedEmphasis: Step = (draft) => {
  const { text, pack } = draft;
  const looks = new Map(draft.looks);
  const blocks = draft.blocks.map((block): Block => {
    if (block.kind !== 'paragraph') return block;
    const { start } = block.span;
    const words = emphasised(text.slice(start, block.span.end));
    if (words === undefined) return block;
    const span = { start: start + words.start, end: start + words.end };
    looks.set(span.start, words.look);
    return { kind: 'paragraph', span, sentences: splitSentences(text, span, pack) };
  });
  return { ...draft, blocks, looks };
};
