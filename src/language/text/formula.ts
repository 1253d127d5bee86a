import { scriptedPattern } from './scripted.js';

/**
 * Whether a line is a formula in words: "Tiền thưởng = Tiền lương x (1 + tổng % thưởng)". It says how something is counted, as a sentence
 * whose verb is a sign; what only holds a sign among other clauses is none.
 */
export const isFormula = (text: string): boolean => formula.test(text) && !/[;?!]|[.:]\s/u.test(text);

const formula = scriptedPattern('^[*_]{0,3}\\p{L}[^=]{1,120} = (?=.*\\p{L}).{3,200}$');
