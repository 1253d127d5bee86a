import { holdsPhrase } from '../../../language/index.js';
import { finding, type Rule } from '../../rule.js';
import { tokensIn } from '../../words/words.js';
import { unfollowedLines } from '../reference/shown.js';

/** A doubt ("… raised the question whether") is shown with the sentence behind it, which answers it. */
export const doubts: Rule = (checked) =>
  unfollowedLines(checked).flatMap(({ statement, last }) =>
    holdsPhrase(checked.pack, 'doubts', tokensIn(checked.text, last.start, last.end))
      ? [finding('doubt-alone', statement, 'tells of a doubt, and what follows it in the article is not shown')]
      : [],
  );
