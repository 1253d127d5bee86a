import { anyPhraseAt, phraseAt, type LanguagePack } from '../../../language/index.js';
import type { Token } from '../../words/words.js';

/**
 * The place of the number in a subject that was counted before: "The two posts are held by …" – which two, the sentence before says. Undefined
 * where the noun has more behind it ("the two posts in the north"), and of one ("the one thing that …").
 */
export const countedSubject = (words: readonly Token[], pack: LanguagePack): number | undefined => {
  const count = words[1]?.key ?? '';
  const number = /^\d{1,2}$/.test(count) ? Number(count) : pack.numerals[count];
  const isKnown = phraseAt(pack, 'definites', words, 0) === 1 && number !== undefined && number > 1;
  if (!isKnown) return undefined;
  for (let index = 3; index <= furthest; index += 1) {
    if (anyPhraseAt(pack, predicates, words, index)) return 1;
    if (anyPhraseAt(pack, more, words, index)) return undefined;
  }
  return undefined;
};
const predicates = ['auxiliaries', 'speechVerbs'] as const;
const more = ['prepositions', 'relatives', 'coordinators', 'genitives', 'lesserUnits'] as const;
/** In words: "The two east-side members said". */
const furthest = 5;
