import { anyPhraseAt, phraseIn, type LanguagePack } from '../../../language/index.js';
import { endsClause } from '../../words/clause-end.js';
import { isNumber, type Token } from '../../words/words.js';

/**
 * The place of the word that says of numbers that they stand in the order of things told before: "The rates were 64, 69 and 78 percent respectively", "Tỷ lệ
 * lần lượt là 64%, 69% và 78%". Undefined where the sentence counts those things itself, before the first number.
 */
export const inOrder = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const at = phraseIn(pack, 'orderWords', words);
  if (at < 0) return undefined;
  const first = words.findIndex((word) => isNumber(word));
  if (first < 0) return undefined;
  const isBefore = words.slice(at, at + mostBetween).some((word) => isNumber(word));
  const before = words.slice(0, isBefore ? at : first);
  const counts = before.some(
    (_, index) => anyPhraseAt(pack, ['coordinators'], before, index) || (index > 0 && endsClause(words, index, text)),
  );
  return (isBefore || first < at) && !counts && !(isBefore && endsClause(words, at, text)) ? at : undefined;
};
/** In words: "lần lượt đạt khoảng 64%"; "take turns" is no order of numbers. */
const mostBetween = 4;
