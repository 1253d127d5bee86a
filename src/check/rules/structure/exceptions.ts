import { anyPhraseAt } from '../../../language/index.js';
import { overlaps } from '../../../model/overlap.js';
import type { Unit } from '../../article/units.js';
import { finding, shortened, type Checked, type Rule } from '../../rule.js';
import { tokensIn } from '../../words/words.js';

/** "The limit is a year, except in these cases:" with the cases: who reads it without them takes the rule to hold where it does not. */
export const exceptions: Rule = (checked) => {
  const { statements, units, text } = checked;
  return statements.flatMap((statement) => {
    const last = statement.evidence.at(-1);
    if (statement.kind !== 'line' || last === undefined) return [];
    const unit = units.at(Math.max(last.start, last.end - 1));
    const next = units.all[unit.index + 1];
    if (unit.index < 0 || next === undefined || !announcesException(checked, unit)) return [];
    const isShown = statements.some(
      ({ topic, evidence }) => topic === statement.topic && evidence.some((span) => overlaps(span, next)),
    );
    const lost = shortened(text.slice(next.start, next.end));
    return isShown
      ? []
      : [finding('exception-lost', statement, `announces exceptions ("${lost}"), which its slide does not show`)];
  });
};

/** It ends in a colon, a few words behind "except". */
const announcesException = ({ text, pack }: Checked, { start, end }: Unit): boolean => {
  if (!/:\s*$/u.test(text.slice(start, end + 1))) return false;
  const words = tokensIn(text, start, end);
  const from = Math.max(1, words.length - farthest);
  return words.slice(from).some((_, at) => anyPhraseAt(pack, ['exceptionMarks'], words, from + at));
};
/** In words: "trừ các trường hợp vi phạm sau đây". */
const farthest = 10;
