import { endsInQuestionMark, splitSentences, wordsOf } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import { readDivision } from '../../lines/division.js';
import { readAnyMarker } from '../../lines/marker.js';
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
  const own = text.slice(span.start, span.end);
  const isNumbered = readAnyMarker(own) !== undefined || readDivision(own, pack) !== undefined;
  // "Điều 4. …", and two questions that a page answers below them, are long headings.
  if (isNumbered || endsInQuestionMark(own)) return heading;
  const sentences = splitSentences(text, span, pack);
  const whole = sentences.filter(({ start, end }) => wordsOf(text, start, end).length >= fewestOfSentence);
  return whole.length >= fewestSentences ? { kind: 'paragraph', span, sentences } : heading;
}

/** In words: a name with a stop behind it is no sentence. */
const fewestOfSentence = 4;
/** In words: a title may hold two short sentences. */
const fewestWords = 20;
const fewestSentences = 2;
