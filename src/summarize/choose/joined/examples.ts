import { phraseAt, wordsOf } from '../../../language/index.js';
import { areOfOneParagraph, type Reading, type Sentence } from '../../annotate/reading.js';

/** "For example, you hold …. Each month you add …": an example is told with what it is one of, and goes on behind its first sentence. */
export const isOfExample = (reading: Reading, index: number): boolean => {
  const [before, own] = [reading.sentences[index - 1], reading.sentences[index]];
  if (before === undefined || own === undefined) return false;
  if (areOfOneParagraph(before, own)) return isExample(reading, own) || isExample(reading, before);
  // An example that opens a paragraph is one of what the paragraph or the item above ends with.
  const opens = own.item === undefined || before.item === own.item;
  return opens && before.section === own.section && before.turn === own.turn && isExample(reading, own);
};

/** "Ví dụ, …", "For example, …", "In 2030, for example, …" */
export const isExample = ({ pack, text }: Reading, sentence: Sentence | undefined): boolean => {
  if (sentence === undefined) return false;
  const { words } = sentence;
  if (phraseAt(pack, 'examples', words, 0) > 0) return true;
  const gapAt = (index: number): string => text.slice(words[index - 1]?.end, words[index]?.start);
  const comma = words.findIndex((_, index) => index > 0 && gapAt(index).includes(','));
  const length = comma > 0 && comma <= longestOpening ? phraseAt(pack, 'examples', words, comma) : 0;
  return length > 0 && phraseAt(pack, 'prepositions', words, 0) > 0 && gapAt(comma + length).includes(',');
};
/**
 * Whether a sentence stands below "Ví dụ về bảo hành": what is made up there is told as a fact anywhere else. "For instance, at the north bank" is
 * the beginning of a sentence, and more may stand below it than the example.
 */
export const standsBelowExample = ({ sections, text, pack }: Reading, { section }: Sentence): boolean => {
  const heading = sections[section]?.heading;
  if (heading === undefined) return false;
  const words = wordsOf(text, heading.start, heading.end);
  const last = words[phraseAt(pack, 'examples', words, 0) - 1];
  return last !== undefined && text.charAt(last.end) !== ',';
};

/** In words: "In a street of thirty homes". */
const longestOpening = 6;
