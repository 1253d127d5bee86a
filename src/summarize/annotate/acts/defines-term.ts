import { holdsPhrase, phraseAt } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading, Sentence } from '../reading.js';
import { ownPaper } from './own-paper.js';

/** "Trong Quy chế này, ghe là …", "“Short stay” means …": what an act means by a word, and nothing that it rules. */
export const definesTerm = (
  { article, pack }: Pick<Reading, 'article' | 'pack'>,
  { words, start, end }: Sentence,
): boolean => {
  if (article.genre !== 'legal') return false;
  const length = phraseAt(pack, 'prepositions', words, 0);
  return (length > 0 && ownPaper(pack, words, length) > 0) || opensWithTerm.test(article.text.slice(start, end));
};

/** In an act nobody speaks: what stands between marks at the head of a sentence is a word that it is about. */
const opensWithTerm = /^["“«„][^"“”«»„]{2,60}["”»“]\s+\p{Ll}/u;

/**
 * The sentences of the sections of an act that say of several words what it means by them, by index: what else is said there is of the
 * same kind. They stand below the others, and none in a summary.
 */
export const amongDefinitions = onceFor((reading: Reading): ReadonlySet<number> => {
  const { sentences, pack, article } = reading;
  if (article.genre !== 'legal') return new Set();
  const defining = sentences.filter(
    (sentence) => definesTerm(reading, sentence) || holdsPhrase(pack, 'definitions', sentence.words),
  );
  const sections = defining.map(({ section }) => section);
  const ofSeveral = new Set(sections.filter((section, at) => sections.indexOf(section) !== at));
  const announced = defining.filter(
    (sentence) => holdsPhrase(pack, 'definitions', sentence.words) && opensList(reading, sentence),
  );
  return new Set(
    sentences
      .filter(
        ({ section, index }) =>
          ofSeveral.has(section) || announced.some((above) => above.section === section && above.index < index),
      )
      .map(({ index }) => index),
  );
});

const opensList = ({ text }: Reading, { start, end }: Sentence): boolean =>
  /[:：–—]\s*$/u.test(text.slice(start, end + 1));
