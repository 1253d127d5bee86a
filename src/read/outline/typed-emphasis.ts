import { splitSentences } from '../../language/index.js';
import type { Block } from '../../model/article.js';
import type { Look, Step } from '../steps/draft-article.js';

/** Takes the signs of emphasis off the lines that were typed with them from end to end, as in Markdown. */
export const withTypedEmphasis: Step = (draft) => {
  const { text, pack } = draft;
  const looks = new Map(draft.looks);
  const blocks = draft.blocks.map((block): Block => {
    if (block.kind !== 'paragraph') return block;
    const line = text.slice(block.span.start, block.span.end);
    const signs = /^(?:\*{1,3}|_{1,2})(?=[^\s*_])/.exec(line)?.[0];
    if (signs === undefined) return block;
    const end = line.endsWith(':') ? line.length - 1 : line.length;
    const inner = line.slice(signs.length, end - signs.length).trimEnd();
    if (!line.slice(0, end).endsWith(signs) || inner === '' || /[*_]/.test(inner)) return block;
    const span = { start: block.span.start + signs.length, end: block.span.start + signs.length + inner.length };
    looks.set(span.start, lookOf(signs));
    return { kind: 'paragraph', span, sentences: splitSentences(text, span, pack) };
  });
  return { ...draft, blocks, looks };
};

const lookOf = (signs: string): Look =>
  signs.length === 1 ? { italic: true } : signs.length === 2 ? { bold: true } : { bold: true, italic: true };
