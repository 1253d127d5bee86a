import { splitSentences, wordsOf } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import type { DraftArticle, Step } from '../../steps/draft-article.js';

/**
 * Makes paragraphs of what a format marks as headings and what is text: several sentences, which somebody set in the style of a heading to have
 * them large or bold. What stands below them belongs to the heading above.
 */
export const withTextSetAsHeadings: Step = (draft) => {
  const blocks = draft.blocks.map((block) => (block.kind === 'heading' ? asText(block, draft) : block));
  return blocks.every((block, place) => block === draft.blocks[place]) ? draft : { ...draft, blocks };
};

function asText(heading: Extract<Block, { kind: 'heading' }>, { text, pack }: DraftArticle): Block {
  const { span } = heading;
  if (wordsOf(text, span.start, span.end).length < fewestWords) return heading;
  const sentences = splitSentences(text, span, pack);
  return sentences.length < fewestSentences ? heading : { kind: 'paragraph', span, sentences };
}

/** A title may hold two short sentences. */
const fewestWords = 20;
const fewestSentences = 2;
