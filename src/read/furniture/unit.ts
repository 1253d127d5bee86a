import { wordsOf, type Word, scriptedPattern } from '../../language/index.js';
import type { Block } from '../../model/article.js';
import type { Span } from '../../model/span.js';

/** A line of an article as furniture is looked for in it: a heading, a passage, an item of a list or a cell of a table. */
export interface Unit extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  readonly role: 'heading' | 'passage' | 'item' | 'cell';
  /** Which block it stands in. */
  readonly block: number;
  readonly sentences: readonly Span[];
  /** Of an item, how deep its list is set in. */
  readonly depth?: number;
}

/** The units of blocks in reading order. Pictures have none. */
export function unitsOf(blocks: readonly Block[], text: string): Unit[] {
  const unit = ({ start, end }: Span, role: Unit['role'], block: number, sentences: readonly Span[] = []): Unit => ({
    start,
    end,
    text: text.slice(start, end),
    words: wordsOf(text, start, end),
    role,
    block,
    sentences,
  });
  return blocks.flatMap((block, index): Unit[] => {
    switch (block.kind) {
      case 'heading':
        return [unit(block.span, 'heading', index)];
      case 'paragraph':
      case 'quote':
        return [unit(block.span, 'passage', index, block.sentences)];
      case 'list':
        return block.items.map((item) => ({
          ...unit(item.span, 'item', index, item.sentences),
          ...(item.depth === undefined ? {} : { depth: item.depth }),
        }));
      case 'table':
        return block.rows.flat().flatMap((cell) => (cell.end > cell.start ? [unit(cell, 'cell', index)] : []));
      case 'figure':
        return [];
    }
  });
}

/** Whether all letters of a line are capitals, and there are some. */
export const isCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && /\p{Lu}{2}/u.test(text);

/** Whether a line reads like the name of a person: two to six words with capitals, and nothing else. */
export const isName = (text: string): boolean => text.length <= 60 && wordsOfName.test(text.trim());

const wordsOfName = scriptedPattern("^(?:\\p{Lu}[\\p{L}.'’-]*\\.? ){1,5}\\p{Lu}[\\p{L}.'’-]*$");
