import { piecesOf } from '../../article/pieces.js';
import { finding, shortened, type Rule } from '../../rule.js';
import { losesAttribution } from '../../sentence/attribution.js';
import { saysSomething } from '../../sentence/predicate.js';

/** Who says it is cut only from a line whose speaker is shown, with the line or with its topic. */
export const attribution: Rule = ({ statements, units, text, pack }) =>
  statements.flatMap((statement) => {
    const { kind, read, point, topic } = statement;
    if (kind !== 'line' && kind !== 'heading') return [];
    if ((point?.speaker ?? topic?.speaker) !== undefined) return [];
    if (kind === 'heading' && !saysSomething(statement.text, pack)) return [];
    const words = piecesOf(units, read)
      .map(({ sentence, spans }) => losesAttribution(sentence, spans, text, pack))
      .find((one) => one !== undefined);
    if (words === undefined) return [];
    return [finding('attribution-cut', statement, `leaves out who says it ("${shortened(words)}") and has no speaker`)];
  });
