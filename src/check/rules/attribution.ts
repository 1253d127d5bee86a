import { losesAttribution } from '../attribution.js';
import { saysSomething } from '../predicate.js';
import { finding, shortened, spansIn, type Rule } from '../rule.js';

/** Who says it is cut only from a line whose speaker is shown, with the line or with its topic. */
export const attribution: Rule = ({ statements, units, text, pack }) =>
  statements.flatMap((statement) => {
    const { kind, evidence, point, topic } = statement;
    const [first] = evidence;
    if (first === undefined || (kind !== 'line' && kind !== 'heading')) return [];
    if ((point?.speaker ?? topic?.speaker) !== undefined) return [];
    if (kind === 'heading' && !saysSomething(statement.text, pack)) return [];
    const sentence = units.at(first.start);
    const words = losesAttribution(sentence, spansIn(evidence, sentence), text, pack);
    if (words === undefined) return [];
    return [finding('attribution-cut', statement, `leaves out who says it ("${shortened(words)}") and has no speaker`)];
  });
