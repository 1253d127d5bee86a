import { splitSentences } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import type { Step } from '../../steps/draft-article.js';

/** Makes lists of the tables whose first column holds nothing but the marks of a list: a layout set mark and words apart. */
export const withMarkedRows: Step = (draft) => {
  const { text, pack } = draft;
  const blocks = draft.blocks.map((block): Block => {
    if (block.kind !== 'table' || block.rows.length < fewest) return block;
    const items = block.rows.map(([mark, span, ...more]) => {
      const marker = mark && text.slice(mark.start, mark.end);
      const isItem = more.length === 0 && marker !== undefined && sign.test(marker);
      return isItem && span !== undefined && span.end > span.start
        ? { span, marker, sentences: splitSentences(text, span, pack) }
        : undefined;
    });
    const found = items.filter((item) => item !== undefined);
    return found.length === items.length ? { kind: 'list', span: block.span, ordered: false, items: found } : block;
  });
  return { ...draft, blocks };
};

/** A single row may be anything. */
const fewest = 2;

/** Fewer than open a line of a list: alone in a cell a tick or a plus is an answer, and a long dash says that there is none. */
const sign = /^[-−–•‣◦▪●■▫◆➢➤►*]$/u;
