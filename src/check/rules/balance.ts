import { isBalanced } from '../balance.js';
import { finding, type Rule } from '../rule.js';

/** Brackets and quotation marks stay or go in pairs. */
export const balance: Rule = ({ statements }) =>
  statements
    .filter(({ text }) => !isBalanced(text))
    .map((statement) => finding('marks-unpaired', statement, 'has a bracket or quotation mark without its partner'));
