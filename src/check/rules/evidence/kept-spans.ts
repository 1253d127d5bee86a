import { firstStrayWord } from '../../words/kept.js';
import { finding, type Checked, type Rule } from '../../rule.js';
import type { Statement } from '../../statements.js';
import { keptLine } from '../../words/inserted/insertions.js';
import { joinedIn, joinedWords } from '../../words/standing.js';
import { tokensOf } from '../../words/words.js';

/** The words of every text are those of its evidence, joined in order. */
export const keptSpans: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    if (statement.evidence.length === 0) return [];
    if (statement.kind === 'cell') return stands(checked, statement) ? [] : [stray(statement, statement.text)];
    const word = firstStrayWord(keptPart(statement, checked.text), statement.evidence, checked.text);
    if (word === undefined || isWithin(checked, statement)) return [];
    return [
      word === '…' ? finding('words-missing', statement, 'leaves out words of its evidence') : stray(statement, word),
    ];
  });

const stray = (statement: Statement, word: string) =>
  finding('words-not-kept', statement, `says "${word}" where its evidence does not`);

/** A heading may count what stands below: "3 giá trị cốt lõi"; the rule for headings checks the number. */
const keptPart = ({ kind, text, evidence }: Statement, article: string): string =>
  kind === 'heading' && evidence.length > 0
    ? text.replace(/^\d+ /, (count) => (startsWithNumber(evidence, article) ? count : ''))
    : keptLine(text, evidence, article);

const startsWithNumber = ([first]: Statement['evidence'], article: string): boolean =>
  first !== undefined && /^\s*\d/.test(article.slice(first.start, first.end));

/** The words of a cell stand together somewhere in the table's evidence; an empty one, or a dash, has none. */
const stands = ({ text }: Checked, { text: cell, evidence }: Statement): boolean =>
  tokensOf(cell).length === 0 ||
  evidence.some(({ start, end }) => joinedIn(text, start, end).includes(joinedWords(cell)));

/** Value and what it counts may share spans: each must stand together in one of them. */
const isWithin = ({ text }: Checked, { text: own, figure }: Statement): boolean =>
  figure?.evidence.some(({ start, end }) => joinedIn(text, start, end).includes(joinedWords(own))) ?? false;
