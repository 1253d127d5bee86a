import { phraseAt, wordsOf } from '../../../../language/index.js';
import type { Reading } from '../../reading.js';

/** Whether a section is called by what its writers want done: "Recommendation", "Kiến nghị". */
export const isRecommending = ({ sections, text, pack }: Reading, section: number): boolean => {
  const heading = sections[section]?.heading;
  if (heading === undefined) return false;
  const words = wordsOf(text, heading.start, heading.end);
  return (
    words.length <= longestHeading && words.some((_, at) => at <= 1 && phraseAt(pack, 'recommendations', words, at) > 0)
  );
};
const longestHeading = 4;
