import { finding, shortened, type Checked, type Rule } from '../../rule.js';
import type { Span } from '../../../model/span.js';
import { keptLine } from '../../words/inserted/insertions.js';
import type { Statement } from '../../statements.js';

/** Marks stand around what the article quotes, whole, and around nothing else. */
export const marks: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    if ((statement.kind !== 'line' && statement.kind !== 'heading') || isAsWritten(checked, statement)) return [];
    const wrong = quotedParts(keptLine(statement.text, statement.evidence, checked.text)).find(
      (words) => !isQuoted(checked, statement, words),
    );
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

/** The article's own words in a row with its own marks. */
const isAsWritten = ({ text }: Checked, { text: own, evidence }: Statement): boolean =>
  inOneForm(evidence.map(({ start, end }) => text.slice(start, end)).join(' ')).includes(
    inOneForm(keptLine(own, evidence, text)),
  );

const inOneForm = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\s,.;]+$/u, '')
    .trim()
    .toLowerCase();

const quotedParts = (text: string): string[] =>
  [...text.matchAll(/[“"«„]([^“”"«»„]{2,})[”"»“]/gu)].map(([, words = '']) => words);

/** The words stand between marks at a place that the line is taken from; a line that is its own place says how it is written. */
const isQuoted = (checked: Checked, { evidence }: Statement, words: string): boolean => {
  const inner = words.replace(/[\s,.;!?…]+$/u, '').trim();
  // They may stand there without marks too: “Lys” behind Lysiane.
  const places = evidence.flatMap((span) => placesIn(checked.text, inner, span));
  return places.length === 0 || places.some((at) => standsBetweenMarks(checked, inner, at));
};

const placesIn = (text: string, inner: string, { start, end }: Span): number[] => {
  const places: number[] = [];
  if (inner === '') return places;
  for (let at = text.indexOf(inner, Math.max(0, start - 1)); at >= 0 && at < end; at = text.indexOf(inner, at + 1))
    places.push(at);
  return places;
};

const standsBetweenMarks = ({ text, indexed }: Checked, inner: string, at: number): boolean => {
  const range = indexed.quoted.at(at);
  if (range === undefined) return false;
  const before = text.slice(range.start, at);
  const behind = text.slice(at + inner.length, range.end);
  const opens = before.trim() === '' || /[.!?…]\s*$/u.test(before);
  return opens && (/^[\s,.;!?…]*$/u.test(behind) || /^[.!?…]/u.test(behind));
};
