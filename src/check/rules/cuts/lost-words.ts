import { piecesOf } from '../../article/pieces.js';
import { finding, type Rule } from '../../rule.js';
import { losesWords } from '../../sentence/lost-words.js';
import type { Statement } from '../../statements.js';
import { isExtract } from '../evidence/evidence-sentence.js';
import { isName } from './negations.js';

/** No cut makes a line surer, more general or more lasting than its sentence. */
export const lostWords: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    if (!isExtract(statement) || statement.kind === 'lead' || isName(checked, statement)) return [];
    const lost = piecesOf(checked.units, statement.read)
      .map(({ sentence, spans }) => losesWords(sentence, spans, checked.text, checked.pack))
      .find((one) => one !== undefined && !(one.code === 'time-cut' && isPlainHeading(statement)));
    return lost === undefined ? [] : [finding(lost.code, statement, `leaves out "${lost.words}"`)];
  });

/** A heading names what stands below, where the time is told; one with a number says what was so then. */
const isPlainHeading = ({ kind, text }: Statement): boolean => kind === 'heading' && !/\d/.test(text);
