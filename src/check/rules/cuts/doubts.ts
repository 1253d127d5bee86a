import { holdsPhrase } from '../../../language/index.js';
import { finding, type Rule } from '../../rule.js';
import { tokensIn } from '../../words/words.js';
import { shownLines } from '../reference/shown.js';

/** A doubt ("… raised the question whether") is shown with the sentence behind it, which answers it. */
export const doubts: Rule = (checked) => {
  const { text, pack, units } = checked;
  const lines = shownLines(checked);
  return lines.flatMap(({ statement, last }, place) => {
    const next = units.all[last.index + 1];
    const below = lines[place + 1];
    if (statement.kind !== 'line' || statement.read.length === 0 || last.item !== undefined) return [];
    if (next?.kind !== last.kind) return [];
    if (below?.statement.topic === statement.topic && below?.first.index === next.index) return [];
    return holdsPhrase(pack, 'doubts', tokensIn(text, last.start, last.end))
      ? [finding('doubt-alone', statement, 'tells of a doubt, and what follows it in the article is not shown')]
      : [];
  });
};
