import { phraseAt } from '../../../language/index.js';
import type { Unit } from '../../article/units.js';
import { finding, shortened, type Checked, type Rule } from '../../rule.js';
import { isOnSlide, shownLines } from '../reference/shown.js';
import { tokensIn } from '../../words/words.js';

/** "The limit is a year, except in these cases:" with the cases: who reads it without them takes the rule to hold where it does not. */
export const exceptions: Rule = (checked) => {
  const { units, text } = checked;
  return shownLines(checked).flatMap(({ statement, last: unit }) => {
    if (statement.kind !== 'line' || unit.index < 0) return [];
    const next = units.all[unit.index + 1];
    if (next === undefined || !announcesException(checked, unit) || isOnSlide(checked, statement.topic, next))
      return [];
    const lost = shortened(text.slice(next.start, next.end));
    return [finding('exception-lost', statement, `announces exceptions ("${lost}"), which its slide does not show`)];
  });
};

/** It ends in a colon, a few words behind "except". */
const announcesException = ({ text, pack }: Checked, { start, end }: Unit): boolean => {
  if (!/:\s*$/u.test(text.slice(start, end + 1))) return false;
  const words = tokensIn(text, start, end);
  const from = Math.max(1, words.length - farthest);
  return words.slice(from).some((_, at) => phraseAt(pack, 'exceptionMarks', words, from + at) > 0);
};
/** In words: "trừ các trường hợp vi phạm sau đây". */
const farthest = 10;
