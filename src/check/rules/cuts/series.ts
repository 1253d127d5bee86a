import { piecesOf } from '../../article/pieces.js';
import { finding, shortened, type Rule } from '../../rule.js';
import { cutsSeries } from '../../sentence/series-cut.js';
import { isExtract } from '../evidence/evidence-sentence.js';
import { isName } from './negations.js';

/** A series of values or names is shown whole, or not at all. */
export const series: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    const { units, text, pack } = checked;
    if (!isExtract(statement) || statement.kind === 'lead' || isName(checked, statement)) return [];
    const cut = piecesOf(units, statement.read)
      .map(({ sentence, spans }) => cutsSeries(sentence, spans, text, pack))
      .find((one) => one !== undefined);
    return cut === undefined
      ? []
      : [finding('series-cut', statement, `leaves out the rest of a series ("${shortened(cut)}")`)];
  });
