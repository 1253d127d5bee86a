import { finding, shortened, type Checked, type Rule } from '../../rule.js';
import type { Statement } from '../../statements.js';

/** Marks stand around what the article quotes, whole, and around nothing else. */
export const marks: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    if ((statement.kind !== 'line' && statement.kind !== 'heading') || isAsWritten(checked, statement)) return [];
    const wrong = quotedParts(statement.text).find((words) => !isQuoted(checked, statement, words));
    return wrong === undefined
      ? []
      : [
          finding(
            'quotation-false',
            statement,
            `has marks around "${shortened(wrong)}", which the article does not quote so`,
          ),
        ];
  });

/** The article's own words with its own marks. */
const isAsWritten = ({ text }: Checked, { text: own, evidence }: Statement): boolean => {
  const written = evidence.map(({ start, end }) => text.slice(start, end)).join(' ');
  return own.replace(/\s+/g, ' ').trim() === written.replace(/\s+/g, ' ').trim();
};

const quotedParts = (text: string): string[] =>
  [...text.matchAll(/[“"«„]([^“”"«»„]{2,})[”"»“]/gu)].map(([, words = '']) => words);

/** The words stand between marks at a place that the line is taken from; a line that is its own place says how it is written. */
const isQuoted = ({ text, indexed }: Checked, { evidence }: Statement, words: string): boolean => {
  const inner = words.replace(/[\s,.;!?…]+$/u, '').trim();
  for (const { start, end } of evidence) {
    const from = Math.max(0, start - 1);
    const at = text.indexOf(inner, from);
    if (at < 0 || at >= end) continue;
    const range = indexed.quoted.at(at);
    if (range === undefined) return false;
    const before = text.slice(range.start, at);
    const behind = text.slice(at + inner.length, range.end);
    const opens = before.trim() === '' || /[.!?…]\s*$/u.test(before);
    return opens && (/^[\s,.;!?…]*$/u.test(behind) || /^[.!?…]/u.test(behind));
  }
  return true;
};
