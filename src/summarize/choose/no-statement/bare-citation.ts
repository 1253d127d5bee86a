import { namesDivision, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';

/**
 * "18 U.S.C. § 594", "Charter of the Port, Art. 4": where a provision stands, with no word of what it says. Short words in small letters
 * belong to the name of an act.
 */
export const isBareCitation = ({ text, pack }: Reading, { start, end }: Span): boolean => {
  const words = wordsOf(text, start, end);
  const cites =
    section.test(text.slice(start, end)) ||
    words.some(({ key }, at) => namesDivision(pack, key) && /^\d/u.test(words[at + 1]?.key ?? ''));
  return cites && words.every((word) => !/^\p{Ll}{4}/u.test(text.slice(word.start, word.end)));
};

/** The sign of a section, or a short form ("Art.", "Sec."), before a number. */
const section = /(?:§{1,2}|\b(?:\p{Lu}\p{Ll}{1,4})\.)\s?\d/u;
