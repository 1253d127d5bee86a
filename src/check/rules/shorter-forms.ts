import { finding, type Rule } from '../rule.js';
import { tokensOf } from '../words.js';

/** A shorter form is shorter, and of the same evidence. */
export const shorterForms: Rule = ({ statements }) =>
  statements.flatMap((statement) => {
    const { kind, text, evidence, point } = statement;
    if (kind !== 'shorter' || point === undefined) return [];
    if (tokensOf(text).length >= tokensOf(point.text).length)
      return [finding('shorter-not-shorter', statement, 'is no shorter than its point')];
    const inside = evidence.every(({ start, end }) =>
      point.evidence.some((own) => start >= own.start && end <= own.end),
    );
    return inside ? [] : [finding('shorter-evidence', statement, 'is taken from outside the evidence of its point')];
  });
