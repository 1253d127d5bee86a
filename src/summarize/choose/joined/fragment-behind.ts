import { opensWhatIsMoved } from '../../../check/index.js';
import { phraseAt, type LanguagePack, type Word, endsInStatement } from '../../../language/index.js';
import { isCapital } from '../../annotate/is-capital.js';
import type { Reading } from '../../annotate/reading.js';
import { lacksMainClause } from '../../annotate/clauses/main-clause.js';

/**
 * "Slogans that paint the world in black and white.", "Including the pilots.": a sentence without a verb of its own goes on from the one before it. Notes
 * of a meeting are written so, and what opens an article or has no stop is a line by itself.
 */
export const isFragmentBehind = ({ sentences, text, pack, article }: Reading, index: number): boolean => {
  const own = sentences[index];
  return (
    own !== undefined &&
    index > 0 &&
    own.item === undefined &&
    article.genre !== 'minutes' &&
    endsInStatement(text.slice(own.start, own.end)) &&
    lacksMainClause(own.words, text, pack) &&
    !opensWhatIsMoved(own.words, pack) &&
    !presents(own.words, text, pack)
  );
};

/** "Ann Lee, who keeps the gates.": a name that is presented so is known by itself. */
const presents = (words: readonly Word[], text: string, pack: LanguagePack): boolean =>
  words.some(
    (word, at) =>
      at > 1 &&
      phraseAt(pack, 'relatives', words, at) > 0 &&
      text.slice(words[at - 1]?.end, word.start).includes(',') &&
      [at - 1, at - 2].every((place) => isCapital(words, place, text)),
  );
