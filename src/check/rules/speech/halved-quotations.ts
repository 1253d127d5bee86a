import { overlaps } from '../../../model/overlap.js';
import { voicesIn } from '../../article/voices.js';
import type { Unit } from '../../article/units.js';
import { finding, shortened, type Checked, type Rule } from '../../rule.js';
import type { Statement } from '../../statements.js';
import { tokensIn } from '../../words/words.js';

/** What somebody says in a few words, and goes on to say in the same paragraph, is shown with what follows. */
export const halvedQuotations: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    const last = statement.evidence.at(-1);
    if (statement.kind !== 'line' || last === undefined) return [];
    const unit = checked.units.at(Math.max(last.start, last.end - 1));
    const next = checked.units.all[unit.index + 1];
    if (unit.index < 0 || next?.block !== unit.block || next.item !== unit.item) return [];
    if (!goesOn(checked, unit, next) || isShown(checked, statement, next)) return [];
    return [
      finding(
        'quotation-halved',
        statement,
        `goes on in the next sentence ("${shortened(checked.text.slice(next.start, next.end))}"), which its slide does not show`,
      ),
    ];
  });

/** "…," said Lee. "…": a short sentence with somebody's words and who says them, and behind it more of the same. */
const goesOn = (checked: Checked, unit: Unit, next: Unit): boolean => {
  const { text, indexed, pack } = checked;
  const words = tokensIn(text, unit.start, unit.end);
  const said = words.filter(({ start }) => indexed.quoted.at(start) !== undefined);
  if (words.length > pack.slideWords * mostOfSlide || said.length < fewestWords) return false;
  if (voicesIn(text, unit, indexed.quoted, pack).length === 0) return false;
  const behind = tokensIn(text, next.start, next.end);
  const first = behind[0];
  return (
    first !== undefined &&
    indexed.quoted.at(first.start) !== undefined &&
    behind.filter(({ start }) => indexed.quoted.at(start) !== undefined).length >= fewestWords &&
    voicesIn(text, next, indexed.quoted, pack).length === 0
  );
};
/** A longer sentence says something by itself. */
const mostOfSlide = 0.5;
/** Fewer are a word that is somebody's. */
const fewestWords = 4;

const isShown = ({ statements }: Checked, { topic }: Statement, unit: Unit): boolean =>
  statements.some((one) => one.topic === topic && one.evidence.some((span) => overlaps(span, unit)));
