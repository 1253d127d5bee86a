import type { Evidence } from '../../../model/briefing.js';
import { piecesOf } from '../../article/pieces.js';
import { finding, shortened, type Rule } from '../../rule.js';
import { cutsSeries } from '../../sentence/series-cut.js';
import type { Statement } from '../../statements.js';
import { isExtract } from '../evidence/evidence-sentence.js';
import { isName } from './negations.js';

/** A series of values or names is shown whole, or not at all. */
export const series: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    const { units, text, pack } = checked;
    if (!isExtract(statement) || statement.kind === 'lead' || isName(checked, statement)) return [];
    const cut = piecesOf(units, [...statement.read, ...shownBelow(statement)])
      .map(({ sentence, spans }) => cutsSeries(sentence, spans, text, pack))
      .find((one) => one !== undefined);
    return cut === undefined
      ? []
      : [finding('series-cut', statement, `leaves out the rest of a series ("${shortened(cut)}")`)];
  });

/** What announces numbers, over the chart of them. */
const shownBelow = ({ kind, topic }: Statement): readonly Evidence[] =>
  kind === 'heading' ? (topic?.chart?.evidence ?? []) : [];
