import { holdsPhrase, optionNameAt, optionOfHeading, phraseAt } from '../../../language/index.js';
import type { Unit } from '../../article/units.js';
import { finding, shortened, type Checked, type Rule } from '../../rule.js';
import { leaningWord } from '../../leaning/leaning.js';
import { opensWithVerdict } from '../../words/verdict.js';
import { tokensIn } from '../../words/words.js';
import { isOnSlide, shownLines } from '../reference/shown.js';

/** What is turned down in the sentence that follows is shown with it: an option, a plan, a demand; and an option with the verdict that ends its paragraph. */
export const verdicts: Rule = (checked) => {
  const { units, text } = checked;
  return shownLines(checked).flatMap(({ statement, last: unit }) => {
    if (statement.kind !== 'line' || unit.index < 0) return [];
    const next = units.all[unit.index + 1];
    if (
      next !== undefined &&
      isBeside(unit, next) &&
      turnsDown(checked, next) &&
      !isOnSlide(checked, statement.topic, next)
    )
      return [
        finding(
          'verdict-lost',
          statement,
          `is turned down in the next sentence ("${shortened(text.slice(next.start, next.end))}"), which its slide does not show`,
        ),
      ];
    const verdict = verdictBehind(checked, unit);
    return verdict === undefined || isOnSlide(checked, statement.topic, verdict)
      ? []
      : [
          finding(
            'verdict-lost',
            statement,
            `tells of an option without its verdict ("${shortened(text.slice(verdict.start, verdict.end))}")`,
          ),
        ];
  });
};

const isBeside = (one: Unit, other: Unit): boolean => one.block === other.block && one.item === other.item;

/** "Not recommended.", which ends the paragraph of an option: one that opens with its name, or stands below it. */
const verdictBehind = (checked: Checked, unit: Unit): Unit | undefined => {
  const { units, text, pack } = checked;
  if (unit.kind === 'heading' || !isOfOption(checked, unit)) return undefined;
  const rest = units.all.slice(unit.index + 1, unit.index + 1 + longestParagraph);
  const end = rest.findIndex((next) => !isBeside(unit, next));
  const last = rest.slice(0, end < 0 ? rest.length : end).at(-1);
  if (last === undefined) return undefined;
  const words = tokensIn(text, last.start, last.end);
  return words.length <= longestFragment && opensWithVerdict(words, text, pack) ? last : undefined;
};
/** In sentences. */
const longestParagraph = 8;
/** In words, with a reason. */
const longestFragment = 20;

const isOfOption = ({ units, text, pack, indexed }: Checked, unit: Unit): boolean => {
  let first = unit;
  for (let before = units.all[first.index - 1]; before !== undefined && isBeside(unit, before);)
    [first, before] = [before, units.all[before.index - 1]];
  if (optionNameAt(tokensIn(text, first.start, first.end), 0, text, pack) !== undefined) return true;
  const section = indexed.sections.at(unit.start)?.section;
  const heading = section?.label ?? section?.heading;
  return heading !== undefined && optionOfHeading(tokensIn(text, heading.start, heading.end), text, pack) !== undefined;
};

/** A sentence that leans on the one before it and says that it was turned down. */
const turnsDown = ({ text, pack }: Checked, unit: Unit): boolean => {
  const words = tokensIn(text, unit.start, unit.end);
  const holds = holdsPhrase(pack, 'verdicts', words);
  const pointsBack = words.some((_, index) => index > 0 && phraseAt(pack, 'demonstratives', words, index) > 0);
  return holds && words.length <= longestVerdict && (pointsBack || leaningWord(words, text, pack) !== undefined);
};
const longestVerdict = 30;
