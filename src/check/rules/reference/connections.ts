import { phraseAt } from '../../../language/index.js';
import { finding, type Rule } from '../../rule.js';
import { insertedTie } from '../../leaning/inserted-tie.js';
import { tokensIn } from '../../words/words.js';
import { followsShown, shownLines } from './shown.js';

/** A connective joins a line to the sentence that it follows in the article, or is a slip: it may be cut. */
export const connections: Rule = (checked) =>
  shownLines(checked).flatMap((shown) => {
    const { statement } = shown;
    const { text, pack } = checked;
    if (statement.kind === 'quote' || statement.read.length === 0) return [];
    const words = statement.evidence.flatMap(({ start, end }) => tokensIn(text, start, end));
    if (phraseAt(pack, 'tieless', words, 0) > 0) return [];
    const tie = phraseAt(pack, 'ties', words, 0);
    const addition = phraseAt(pack, 'additions', words, 0);
    const length = Math.max(tie, addition);
    const inserted = length === 0 ? insertedTie(words, text, pack) : undefined;
    if ((length === 0 && inserted === undefined) || followsShown(checked, shown)) return [];
    const word = text.slice(inserted?.start ?? words[0]?.start, inserted?.end ?? words[length - 1]?.end);
    const joinsWrong = tie >= addition && shown.before !== undefined;
    if (inserted !== undefined && shown.before === undefined)
      return [finding('connection-dangling', statement, `is joined by "${word}" to what is not shown`)];
    return joinsWrong
      ? [finding('connection-wrong', statement, `is joined by "${word}" to another line than in the article`)]
      : [finding('connection-dangling', statement, `begins with "${word}", and what it joins to is not shown`)];
  });
