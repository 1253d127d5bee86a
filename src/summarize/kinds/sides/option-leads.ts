import { onOneLine } from '../../../language/index.js';
import type { Point } from '../../../model/briefing.js';
import type { Reading } from '../../annotate/reading.js';
import { optionOfSentence } from '../../annotate/structure/options/verdicts.js';
import type { Statement } from '../../say/statement.js';

/** Whether all of some statements tell of options, each of another one. */
export const areOptions = (reading: Reading, statements: readonly Statement[]): boolean => {
  const own = statements.map(({ sentence }) => optionOfSentence(reading).get(sentence.index));
  return own.length > 0 && own.every((option) => option !== undefined) && new Set(own).size === own.length;
};

/** The lines of options, each led by the name that it opens with: "Option A is to …". */
export const withOptionLeads = (
  reading: Reading,
  statements: readonly Statement[],
  points: readonly Point[],
): Point[] =>
  points.map((point, index) => {
    const option = optionOfSentence(reading).get(statements[index]?.sentence.index ?? -1);
    const name = option === undefined ? '' : onOneLine(reading.text, option.name);
    return name !== '' && /^[^\p{L}\d]/u.test(opens(point.text, name)) ? { ...point, lead: name } : point;
  });

/** What stands behind the words that a text opens with; nothing where it does not. */
const opens = (text: string, words: string): string => (text.startsWith(words) ? text.slice(words.length) : '');
