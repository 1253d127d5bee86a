import type { Block } from '../../../model/article.js';
import type { Line } from '../../lines/line.js';
import type { Step } from '../../steps/draft-article.js';
import { readTable } from '../../table.js';

/** Makes tables of the lines that were typed as rows. */
export const withTypedTables: Step = (draft) => {
  const { text } = draft;
  if (!text.includes(' | ')) return draft;
  const blocks: Block[] = [];
  let lines: (Line & { readonly block: Block })[] = [];
  const endLines = (): void => {
    for (let index = 0; index < lines.length; index += 1) {
      const table = readTable(lines, index);
      const line = lines[index];
      if (table !== undefined) {
        blocks.push(table.block);
        index += table.lines - 1;
      } else if (line !== undefined) blocks.push(line.block);
    }
    lines = [];
  };
  let end = 0;
  for (const block of draft.blocks) {
    const { start } = block.span;
    if (block.kind === 'paragraph') {
      lines.push({ ...block.span, text: text.slice(start, block.span.end), opensGroup: start !== end + 1, block });
    } else {
      endLines();
      blocks.push(block);
    }
    end = Math.max(end, block.span.end);
  }
  endLines();
  return { ...draft, blocks };
};
