import { saysSomething } from '../predicate.js';
import { losesNegation } from '../negation.js';
import { finding, spansIn, type Checked, type Rule } from '../rule.js';
import type { Statement } from '../statements.js';
import { tokensIn } from '../words.js';
import { phraseAt } from '../../language/index.js';
import { isExtract } from './evidence-sentence.js';

/** No negation and no condition is cut from what it turns. */
export const negations: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    const [first] = statement.evidence;
    if (first === undefined || !isExtract(statement) || statement.kind === 'lead' || isName(checked, statement))
      return [];
    const sentence = checked.units.at(first.start);
    const spans = spansIn(statement.evidence, sentence);
    const word = losesNegation(sentence, spans, checked.text, checked.pack);
    return word === undefined
      ? []
      : [finding('negation-cut', statement, `leaves out "${word}", which turns what it says`)];
  });

/** A title, or a heading that only names something, says nothing that could be turned. */
const isName = ({ text, pack }: Pick<Checked, 'text' | 'pack'>, { kind, text: own, evidence }: Statement): boolean => {
  if (kind === 'title') return true;
  if (kind !== 'heading') return false;
  const end = evidence.at(-1)?.end ?? 0;
  const next = tokensIn(text, end, end + lookAhead);
  const beforePredicate = phraseAt(pack, 'auxiliaries', next, 0) > 0 && /^\s$/.test(text.slice(end, next[0]?.start));
  return beforePredicate || !saysSomething(own, pack);
};
const lookAhead = 40;
