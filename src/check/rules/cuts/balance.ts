import { isBalanced } from '../../sentence/balance.js';
import { isWhole, piecesOf } from '../../article/pieces.js';
import { finding, type Checked, type Rule } from '../../rule.js';
import type { Statement } from '../../statements.js';

/** Brackets and quotation marks stay or go in pairs; what is shown whole is shown as the article writes it. */
export const balance: Rule = (checked) =>
  checked.statements
    .filter((statement) => !isBalanced(statement.text) && !isShownWhole(checked, statement))
    .map((statement) => finding('marks-unpaired', statement, 'has a bracket or quotation mark without its partner'));

/** Nothing is cut from a caption, nor from whole sentences: a quotation may go on in the next. */
const isShownWhole = ({ units, text, pack }: Checked, { kind, text: own, evidence }: Statement): boolean => {
  if (kind === 'caption') return true;
  const pieces = piecesOf(units, evidence);
  if (pieces.length === 0 || !pieces.every((piece) => isWhole(text, piece, pack))) return false;
  const written = pieces.map(({ sentence }) => text.slice(sentence.start, sentence.end)).join('');
  return marksIn(own) === marksIn(written);
};

/** Brackets and quotation marks in their order. */
const marksIn = (text: string): string => text.replace(/[^()[\]“”"«»„「」『』（）《》]/gu, '');
