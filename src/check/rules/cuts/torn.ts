import { isCutShort, waitsForMore } from '../../sentence/torn.js';
import { finding, type Checked, type Rule } from '../../rule.js';
import type { Statement } from '../../statements.js';
import type { Unit } from '../../article/units.js';
import { tokensIn } from '../../words/words.js';
import { shownLines } from '../reference/shown.js';

/** What the end of a page tore out of a sentence is no line: neither its beginning nor its end says what the sentence does. */
export const torn: Rule = (checked) =>
  shownLines(checked).flatMap(({ statement, first, last }) => {
    if (statement.kind !== 'line' || statement.read.length === 0 || first.kind !== 'paragraph') return [];
    if (isBeginning(checked, last) && !leadsIntoItems(checked, statement, last))
      return [finding('sentence-torn', statement, 'is the beginning of a sentence that goes on in another paragraph')];
    return isEnd(checked, first)
      ? [finding('sentence-torn', statement, 'is the end of a sentence that another paragraph begins')]
      : [];
  });

const isBeginning = ({ text, pack, units }: Checked, unit: Unit): boolean =>
  units.all[unit.index + 1]?.block !== unit.block &&
  waitsForMore(tokensIn(text, unit.start, unit.end), text.slice(unit.start, unit.end), pack);

/** "… those with:", above the items of its list. */
const leadsIntoItems = ({ units }: Checked, { topic, text }: Statement, { index }: Unit): boolean =>
  topic?.kind === 'enumeration' && /[:：]$/u.test(text) && units.all[index + 1]?.item !== undefined;

const isEnd = ({ text, pack, units, article }: Checked, unit: Unit): boolean => {
  const before = units.all[unit.index - 1];
  if (before?.kind !== 'paragraph' || before.block !== unit.block - 1 || article.genre === 'speech') return false;
  const isAlone = units.all[before.index - 1]?.block !== before.block;
  const words = tokensIn(text, before.start, before.end);
  return isCutShort(
    { words, line: text.slice(before.start, before.end), isAlone, below: text.slice(unit.start, unit.end) },
    pack,
  );
};
