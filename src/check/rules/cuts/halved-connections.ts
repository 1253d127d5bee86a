import { piecesOf } from '../../article/pieces.js';
import { finding, type Rule } from '../../rule.js';
import { halvesConnection } from '../../sentence/halved.js';
import { isExtract } from '../evidence/evidence-sentence.js';
import { isName } from './negations.js';

/** A connection is shown with both its halves, or neither: in a point, and in what somebody says. */
export const halvedConnections: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    const isLine = statement.kind === 'quote' || isExtract(statement);
    if (!isLine || statement.kind === 'lead' || isName(checked, statement)) return [];
    const word = piecesOf(checked.units, statement.read)
      .map(({ sentence, spans }) => {
        // What stands before a quotation is nobody's own words.
        const quoted = statement.kind === 'quote' ? checked.indexed.quoted.at(spans[0]?.start ?? 0) : undefined;
        const start = Math.max(sentence.start, quoted?.start ?? 0);
        return halvesConnection({ start, end: sentence.end }, spans, checked.text, checked.pack);
      })
      .find((one) => one !== undefined);
    return word === undefined
      ? []
      : [finding('connection-halved', statement, `shows one half of what "${word}" joins`)];
  });
