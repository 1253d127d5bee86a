import { contentWords } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading } from '../../annotate/reading.js';
import { titleWords } from '../../annotate/title-words.js';
import { namesScope } from '../decisive.js';

/**
 * Sentences of a document that say hardly more than its title does: "The board has issued Decision 12 on the fees of the outer basin", below
 * that title. News says with its first sentence what happened, where and to whom.
 */
export const sentencesOfTitle = onceFor((reading: Reading): ReadonlySet<number> => {
  const { sentences, article, pack } = reading;
  const titled = new Set(contentWords(titleWords(reading), pack));
  if (titled.size < fewestOfTitle || article.genre === 'news') return new Set();
  return new Set(
    sentences.flatMap((sentence) => {
      const { index, words } = sentence;
      // What an act says that it rules may stand far below those whom it names as its ground.
      if (index >= furthest && !(article.genre === 'legal' && namesScope(sentence, pack))) return [];
      const own = new Set(contentWords(words, pack));
      const known = [...own].filter((key) => titled.has(key)).length;
      return known >= own.size * mostTold && own.size >= fewestOfTitle ? [index] : [];
    }),
  );
});

const fewestOfTitle = 4;
/** Of its content words. */
const mostTold = 0.8;
const furthest = 8;
