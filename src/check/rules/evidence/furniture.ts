import { finding, type Rule } from '../../rule.js';

/** Letterhead, salutation, contacts and the like are shown as no line. */
export const furniture: Rule = ({ statements, article }) => {
  const spans = article.furniture ?? [];
  if (spans.length === 0) return [];
  return statements.flatMap((statement) => {
    const { kind, evidence } = statement;
    if (kind === 'title' || kind === 'caption' || kind === 'cell') return [];
    const found = spans.find(({ span }) => evidence.some(({ start, end }) => start < span.end && end > span.start));
    return found === undefined
      ? []
      : [
          finding(
            'furniture-as-line',
            statement,
            `is taken from what the document carries beside its message (${found.kind})`,
          ),
        ];
  });
};
