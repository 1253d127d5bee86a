import { startsUpperCase, wordsOf } from '../../../language/index.js';
import { pointsAt } from '../../annotate/leaning.js';
import type { Reading } from '../../annotate/reading.js';
import { titleWords } from '../../annotate/title-words.js';
import type { Heading } from '../heading.js';

/**
 * Whether what announces a list points to what stands somewhere else, behind the words that it opens with: "2 elements of that logic", "Người dân nộp
 * giấy này qua 2 cách". Over a slide nobody knows which; what the title names all know, and a paper calls itself so ("Luật này").
 */
export const pointsElsewhere = (reading: Reading, { heading }: Heading): boolean => {
  const { pack } = reading;
  const words = wordsOf(heading);
  const isBehind = pack.typology.demonstratives === 'behind';
  const titled = new Set(titleWords(reading).map(({ key }) => key));
  return words.some((_, index) => {
    if (index < openingWords || !pointsAt(words, index, heading, pack, { isNews: false, whole: true })) return false;
    const [noun, head] = [words[isBehind ? index - 1 : index + 1], words[index - 2]];
    // "Trong Pháp lệnh này": a word of several syllables has its capital before the last of them.
    const isPaper = isBehind && head !== undefined && startsUpperCase(heading.slice(head.start));
    return !isPaper && !titled.has(noun?.key ?? '');
  });
};

/** "What this means for you": what it opens with is asked for by itself. */
const openingWords = 3;
