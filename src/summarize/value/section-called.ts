import { phraseAt, wordsOf, type WordList } from '../../language/index.js';
import type { Reading } from '../annotate/reading.js';

/** Whether all of a section's heading is one phrase of a list: "Next steps", and not "Next steps of the council". */
export const isSectionCalled = ({ sections, text, pack }: Reading, section: number, list: WordList): boolean => {
  const heading = sections[section]?.heading;
  const words = heading === undefined ? [] : wordsOf(text, heading.start, heading.end);
  return words.length > 0 && phraseAt(pack, list, words, 0) === words.length;
};
