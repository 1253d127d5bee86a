import { endsInQuestionMark, hasBlank, phraseAt, splitSentences, wordsOf } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import { readDivision } from '../../lines/division.js';
import { readAnyMarker } from '../../lines/marker.js';
import type { DraftArticle, Step } from '../../steps/draft-article.js';

/**
 * Makes paragraphs of what a format marks as headings and what is text: several sentences, which somebody set in the style of a heading to have
 * them large or bold; who is to do what stands above, again and again; what a form leaves open. What stands below them belongs to the heading above.
 */
export const withTextSetAsHeadings: Step = (draft) => {
  const labels = labelsOf(draft);
  const isLabel = ({ start }: Span): boolean => {
    const label = labels.get(start);
    return label !== undefined && [...labels.values()].filter((other) => other === label).length > 1;
  };
  const blocks = draft.blocks.map((block) => (block.kind === 'heading' ? asText(block, draft, isLabel) : block));
  return blocks.every((block, place) => block === draft.blocks[place]) ? draft : { ...draft, blocks };
};

/** By the places of headings, the label that each opens with: `Action` of "Action: AH" and "Action: the clerk". */
function labelsOf({ blocks, text, pack }: DraftArticle): ReadonlyMap<number, string> {
  return new Map(
    blocks.flatMap(({ kind, span }): [number, string][] => {
      if (kind !== 'heading') return [];
      const label = /^(\p{L}[^:：\n]{0,30})[:：]\s*\S/u.exec(text.slice(span.start, span.end))?.[1] ?? '';
      const words = wordsOf(label);
      const isWhole = words.length > 0 && ofTasks.some((list) => phraseAt(pack, list, words, 0) === words.length);
      return isWhole ? [[span.start, label.toLowerCase()]] : [];
    }),
  );
}
const ofTasks = ['decisionLabels', 'owners', 'dueLabels', 'motionLabels'] as const;

function asText(
  heading: Extract<Block, { kind: 'heading' }>,
  { text, pack }: DraftArticle,
  isLabel: (span: Span) => boolean,
): Block {
  const { span } = heading;
  const line = text.slice(span.start, span.end);
  const isOpen = hasBlank(line) && readAnyMarker(line) === undefined && readDivision(line, pack) === undefined;
  if (isOpen || isLabel(span)) return { kind: 'paragraph', span, sentences: splitSentences(text, span, pack) };
  if (wordsOf(text, span.start, span.end).length < fewestWords) return heading;
  // The title of a chapter may stand on lines of its own.
  const own = line.replaceAll('\n', ' ');
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
