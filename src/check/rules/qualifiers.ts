import { losesQualifier } from '../qualifier.js';
import { finding, type Rule } from '../rule.js';
import type { Statement } from '../statements.js';

/** No number is cut from its qualifier or its unit. */
export const qualifiers: Rule = ({ statements, units, text, pack }) =>
  statements.flatMap((statement) => {
    const [first] = statement.evidence;
    if (first === undefined || isShownOtherwise(statement)) return [];
    // The value and what it counts are shown together.
    const sentence = units.at(first.start);
    const lost = losesQualifier(sentence, statement.evidence, text, pack, statement.figure?.evidence);
    return lost === undefined
      ? []
      : [finding('qualifier-cut', statement, `cuts the number from what belongs to it: "${lost}"`)];
  });

/** Leads are part of their line, what is counted is told with its value, and cells stand in their column. */
const isShownOtherwise = ({ kind }: Statement): boolean => kind === 'cell' || kind === 'lead' || kind === 'of';
