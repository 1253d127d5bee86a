import { phraseAt } from '../../../language/index.js';
import { isAskedFor } from './asked-for.js';
import { piecesOf } from '../../article/pieces.js';
import { finding, type Checked, type Rule } from '../../rule.js';
import { losesNegation } from '../../sentence/negation.js';
import { saysSomething } from '../../sentence/predicate.js';
import { tokensIn } from '../../words/words.js';
import type { Statement } from '../../statements.js';
import { isExtract } from '../evidence/evidence-sentence.js';

/** No negation and no condition is cut from what it turns. */
export const negations: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    if (!isExtract(statement) || statement.kind === 'lead' || isName(checked, statement)) return [];
    const word = piecesOf(checked.units, statement.read)
      .map(({ sentence, spans }) => losesNegation(sentence, spans, checked.text, checked.pack))
      .find((one) => one !== undefined);
    return word === undefined
      ? []
      : [finding('negation-cut', statement, `leaves out "${word}", which turns what it says`)];
  });

/** A title, or a heading that only names something or says what is asked for, says nothing that could be turned. */
export const isName = (checked: Pick<Checked, 'article' | 'text' | 'pack'>, statement: Statement): boolean => {
  const { text, pack } = checked;
  const { kind, text: own, evidence } = statement;
  if (kind === 'title' || isAskedFor(checked, statement)) return true;
  if (kind !== 'heading') return false;
  const end = evidence.at(-1)?.end ?? 0;
  const next = tokensIn(text, end, end + lookAhead);
  const beforePredicate = phraseAt(pack, 'auxiliaries', next, 0) > 0 && /^\s$/.test(text.slice(end, next[0]?.start));
  return beforePredicate || !saysSomething(own, pack);
};
const lookAhead = 40;
