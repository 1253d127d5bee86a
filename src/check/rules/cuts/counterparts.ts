import { isCounterpart } from '../../leaning/counterpart.js';
import { finding, type Rule } from '../../rule.js';
import { tokensIn } from '../../words/words.js';
import { unfollowedLines } from '../reference/shown.js';

/** A sentence that the next one of its paragraph is set beside ("Sometimes …", "Other times …") is shown with that one. */
export const counterparts: Rule = (checked) => {
  const { text, pack } = checked;
  return unfollowedLines(checked).flatMap(({ statement, last, next }) => {
    if (text.slice(last.end, next.start).includes('\n')) return [];
    return isCounterpart(tokensIn(text, last.start, last.end), tokensIn(text, next.start, next.end), pack)
      ? [finding('connection-halved', statement, 'shows one of two sentences that are set beside each other')]
      : [];
  });
};
