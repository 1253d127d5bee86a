import { isCounterpart } from '../../leaning/counterpart.js';
import { finding, type Rule } from '../../rule.js';
import { tokensIn } from '../../words/words.js';
import { shownLines } from '../reference/shown.js';

/** A sentence that the next one of its paragraph is set beside ("Sometimes …", "Other times …") is shown with that one. */
export const counterparts: Rule = (checked) => {
  const { text, pack, units } = checked;
  const lines = shownLines(checked);
  return lines.flatMap(({ statement, last }, place) => {
    const next = units.all[last.index + 1];
    const below = lines[place + 1];
    if (statement.kind !== 'line' || statement.read.length === 0 || last.item !== undefined) return [];
    if (next?.kind !== last.kind || text.slice(last.end, next.start).includes('\n')) return [];
    if (below?.statement.topic === statement.topic && below?.first.index === next.index) return [];
    return isCounterpart(tokensIn(text, last.start, last.end), tokensIn(text, next.start, next.end), pack)
      ? [finding('connection-halved', statement, 'shows one of two sentences that are set beside each other')]
      : [];
  });
};
