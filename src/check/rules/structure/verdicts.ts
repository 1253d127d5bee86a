import { holdsPhrase, phraseAt } from '../../../language/index.js';
import type { Unit } from '../../article/units.js';
import type { Topic } from '../../../model/briefing.js';
import { finding, shortened, type Checked, type Rule } from '../../rule.js';
import { leaningWord } from '../../leaning/leaning.js';
import { tokensIn } from '../../words/words.js';
import { overlaps } from '../../../model/overlap.js';

/** What is turned down in the sentence that follows is shown with it: an option, a plan, a demand. */
export const verdicts: Rule = (checked) => {
  const { statements, units, text } = checked;
  return statements.flatMap((statement) => {
    const last = statement.evidence.at(-1);
    if (statement.kind !== 'line' || last === undefined) return [];
    const unit = units.at(Math.max(last.start, last.end - 1));
    const next = units.all[unit.index + 1];
    if (unit.index < 0 || next?.block !== unit.block || next.item !== unit.item) return [];
    if (!turnsDown(checked, next) || isShown(checked, statement.topic, next)) return [];
    return [
      finding(
        'verdict-lost',
        statement,
        `is turned down in the next sentence ("${shortened(text.slice(next.start, next.end))}"), which its slide does not show`,
      ),
    ];
  });
};

/** A sentence that leans on the one before it and says that it was turned down. */
const turnsDown = ({ text, pack }: Checked, unit: Unit): boolean => {
  const words = tokensIn(text, unit.start, unit.end);
  const holds = holdsPhrase(pack, 'verdicts', words);
  const pointsBack = words.some((_, index) => index > 0 && phraseAt(pack, 'demonstratives', words, index) > 0);
  return holds && words.length <= longestVerdict && (pointsBack || leaningWord(words, text, pack) !== undefined);
};
const longestVerdict = 30;

const isShown = ({ statements }: Checked, topic: Topic | undefined, unit: Unit): boolean =>
  statements.some((one) => one.topic === topic && one.evidence.some((span) => overlaps(span, unit)));
