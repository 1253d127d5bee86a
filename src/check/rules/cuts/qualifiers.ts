import { piecesOf } from '../../article/pieces.js';
import { finding, type Rule } from '../../rule.js';
import { losesQualifier } from '../../sentence/qualifier.js';
import type { Statement } from '../../statements.js';

/** No number is cut from its qualifier or its unit. */
export const qualifiers: Rule = ({ statements, units, text, pack }) =>
  statements.flatMap((statement) => {
    if (isShownOtherwise(statement)) return [];
    const lost = piecesOf(units, statement.read)
      // The value and what it counts are shown together.
      .map(({ sentence, spans }) => losesQualifier(sentence, spans, text, pack, statement.figure?.evidence))
      .find((one) => one !== undefined);
    return lost === undefined
      ? []
      : [finding('qualifier-cut', statement, `cuts the number from what belongs to it: "${lost}"`)];
  });

/** Leads are part of their line, what is counted is told with its value, and cells stand in their column. */
const isShownOtherwise = ({ kind }: Statement): boolean => kind === 'cell' || kind === 'lead' || kind === 'of';
