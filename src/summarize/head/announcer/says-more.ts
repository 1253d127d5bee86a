import { phraseAt, wordsOf } from '../../../language/index.js';
import type { Reading } from '../../annotate/reading.js';
import type { Heading } from '../heading.js';

/**
 * Whether a sentence that counts the items of its list heads it better than the noun that is cut out of it: "The fees pay for the port in two ways", of
 * which "2 ways" says nothing.
 */
export const saysMore = (sentence: Heading, noun: Heading, { pack }: Reading): boolean => {
  const words = wordsOf(noun.heading);
  const [first] = words;
  const named = words.findIndex((_, from) => phraseAt(pack, 'announcers', words, from) > 0);
  if (first === undefined || named < 1) return false;
  const others = words.length - 1 - phraseAt(pack, 'announcers', words, named);
  const counts = wordsOf(sentence.heading).some(({ key }) => String(pack.numerals[key] ?? key) === first.key);
  return counts && others <= (pack.typology.writtenWords === 'syllables' ? mostOfKind + 1 : mostOfKind);
};
/** In words, beside the number and the noun. */
const mostOfKind = 1;
