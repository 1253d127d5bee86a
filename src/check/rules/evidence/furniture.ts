import { finding, type Rule } from '../../rule.js';

/** Letterhead, salutation, contacts and the like are shown as no line. */
export const furniture: Rule = ({ statements, indexed }) =>
  statements.flatMap((statement) => {
    const { kind, evidence } = statement;
    if (kind === 'title' || kind === 'caption' || kind === 'cell') return [];
    const found = evidence.map(({ start, end }) => indexed.furniture(start, end)).find((one) => one !== undefined);
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
