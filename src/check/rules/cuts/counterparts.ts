import { isCounterpart } from '../../leaning/halves/counterpart.js';
import { isTurnedNext } from '../../leaning/halves/turned-next.js';
import { finding, type Rule } from '../../rule.js';
import { tokensIn } from '../../words/words.js';
import { unfollowedLines } from '../reference/shown.js';

/**
 * A sentence that the next one of its paragraph is set beside ("Sometimes …", "Other times …"), or that only sets aside what the next one
 * means ("We did not sell a boat. We sold a promise."), is shown with that one.
 */
export const counterparts: Rule = (checked) => {
  const { text, pack } = checked;
  return unfollowedLines(checked).flatMap(({ statement, last, next }) => {
    if (text.slice(last.end, next.start).includes('\n')) return [];
    const [own, other] = [tokensIn(text, last.start, last.end), tokensIn(text, next.start, next.end)];
    if (isTurnedNext(own, other, text, pack))
      return [finding('connection-halved', statement, 'sets aside only what the next sentence says instead')];
    return isCounterpart(own, other, pack)
      ? [finding('connection-halved', statement, 'shows one of two sentences that are set beside each other')]
      : [];
  });
};
