import { isBalanced } from '../../sentence/balance.js';
import { finding, type Checked, type Rule } from '../../rule.js';
import type { Statement } from '../../statements.js';

/** Brackets and quotation marks stay or go in pairs; what is shown whole is shown as the article writes it. */
export const balance: Rule = (checked) =>
  checked.statements
    .filter((statement) => !isBalanced(statement.text) && !isShownWhole(checked, statement))
    .map((statement) => finding('marks-unpaired', statement, 'has a bracket or quotation mark without its partner'));

/** Nothing is cut from a caption, nor from a heading or title that is all of its block. */
const isShownWhole = ({ units }: Checked, { kind, evidence }: Statement): boolean => {
  if (kind === 'caption') return true;
  const [first] = evidence;
  if (first === undefined || evidence.length > 1) return false;
  const unit = units.at(first.start);
  return unit.kind === 'heading' && first.start <= unit.start && first.end >= unit.end;
};
