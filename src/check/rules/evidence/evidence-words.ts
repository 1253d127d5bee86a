import { finding, shortened, type Rule } from '../../rule.js';

/** Where evidence brings its words along, they are what stands there. */
export const evidenceWords: Rule = ({ statements, text }) =>
  statements.flatMap((statement) =>
    statement.evidence
      .filter(({ start, end, quote }) => quote !== undefined && end <= text.length && text.slice(start, end) !== quote)
      .map(({ quote = '' }) =>
        finding(
          'evidence-quote',
          statement,
          `brings along "${shortened(quote)}", which does not stand where it points`,
        ),
      ),
  );
