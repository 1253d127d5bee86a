import { takesUp } from '../../../check/index.js';
import { firstPlaces } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading } from '../../annotate/reading.js';
import { wordsBehindConnective } from '../../say/connective.js';
import { titleWords } from '../../annotate/title-words.js';

/** Whether a sentence takes up what only the one before it tells: "The friend …" behind "a friend", a time that runs in one case alone. */
export const takesUpBefore = (reading: Reading, index: number): boolean => {
  const { sentences, text, pack, article } = reading;
  const [before, own] = [sentences[index - 1], sentences[index]];
  if (own === undefined || before?.section !== own.section || before.turn !== own.turn) return false;
  // Behind a list a paragraph may take up what the list tells; an item stands beside the others.
  if (own.item !== undefined && before.item !== own.item) return false;
  // "Căn cứ các quy định nêu trên, …": the opening that concludes goes, with what it points to.
  const words = wordsBehindConnective(own, reading);
  const isSaidEarlier = (key: string): boolean => (firstSaid(reading).get(key) ?? index) < before.index;
  const opensParagraph = before.block !== own.block;
  const pair = { own: words, before: before.words, isSaidEarlier, isBehindOpening: before.index === 0, opensParagraph };
  return takesUp(pair, text, pack, article.genre) !== undefined;
};

/** The sentence that each word stands in first; what the title names is known. */
const firstSaid = onceFor((reading: Reading) =>
  firstPlaces(reading.sentences, ({ words }) => words, titleWords(reading)),
);
