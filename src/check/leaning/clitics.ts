import { anyPhraseAt, phraseAt, phraseBefore, type LanguagePack } from '../../language/index.js';
import type { Token } from '../words/words.js';

/**
 * The place of a pronoun before a verb that stands for somebody whom its clause does not name: "La alcaldesa le dio la razón", and neither "le dio la
 * razón al ingeniero" nor "a los vecinos les preocupa". Undefined where the pack lists none.
 */
export const clitic = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  for (let index = 0; index < Math.min(furthest, words.length); index += 1) {
    if (index > 0 && /[,;:–—“”"(«]/u.test(text.slice(words[index - 1]?.end, words[index]?.start))) return undefined;
    if (anyPhraseAt(pack, named, words, index)) return undefined;
    if (phraseAt(pack, 'clitics', words, index) === 0 || phraseBefore(pack, 'prepositions', words, index) > 0) continue;
    const end = words.findIndex(({ end: at }, place) => place >= index && /[,;:.]/u.test(text.charAt(at)));
    const clause = words.slice(index, end < 0 ? words.length : end + 1);
    return clause.some((_, at) => phraseAt(pack, 'datives', clause, at) > 0) ? undefined : index;
  }
  return undefined;
};

const furthest = 8;
/** A clause of its own, or whom the pronoun repeats. */
const named = ['relatives', 'complementisers', 'datives', 'firstPersons'] as const;
