import { finding, type Rule } from '../../rule.js';

/** A line that was not written by a person is taken from somewhere. */
export const missingEvidence: Rule = ({ statements }) =>
  statements
    .filter(({ kind, evidence }) => evidence.length === 0 && kind !== 'of')
    .map((statement) => finding('evidence-missing', statement, 'has no evidence'));
