import { wordsOf } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import { isLabel } from '../../say/label-above.js';
import type { Reading } from '../../annotate/reading.js';
import type { Series } from '../../annotate/structure/found.js';
import { headingOf, type Heading } from '../heading.js';

/**
 * "Last week:" above one list, and "This week:" above the next right below it: lines that name the groups of one list. However short they are,
 * without its name nobody knows what a group is of.
 */
export const groupName = (reading: Reading, { announcerSentence }: Series): Heading | undefined => {
  const sentence = reading.sentences[announcerSentence ?? -1];
  if (sentence === undefined || sentence.item !== undefined || !isLabel(reading, sentence)) return undefined;
  const { blocks } = reading.article;
  const at = sentence.block;
  const isGroup = (place: number): boolean => isName(reading, blocks[place]) && blocks[place + 1]?.kind === 'list';
  if (!isGroup(at) || !(isGroup(at + 2) || isGroup(at - 2))) return undefined;
  const words = wordsOf(reading.text, sentence.start, sentence.end);
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : headingOf(reading, { start: first.start, end: last.end });
};

const isName = ({ text, pack }: Reading, block: Block | undefined): boolean =>
  (block?.kind === 'paragraph' || block?.kind === 'quote') &&
  block.sentences.length === 1 &&
  /[:：]["”’»)*_]*$/u.test(text.slice(block.span.start, block.span.end)) &&
  wordsOf(text, block.span.start, block.span.end).length <= pack.slideWords * mostOfName;
const mostOfName = 0.25;
