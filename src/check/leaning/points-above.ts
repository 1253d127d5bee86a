import { anyPhraseAt, phraseAt, phraseBefore, type LanguagePack } from '../../language/index.js';
import { isNumber, type Token } from '../words/words.js';

/**
 * The place of a word behind a noun that points to what stands above: "mức án trên", "our experiments above". Undefined where another noun
 * follows, so that it says where something is ("trên cả nước", "above the bridge").
 */
export const pointsAbove = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  // "In case of flood or fire, … the events above": a condition has named them in its own sentence.
  if (phraseAt(pack, 'conditions', words, 0) > 0) return undefined;
  for (let index = 1; index < words.length; index += 1) {
    const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
    if (before === undefined || word === undefined || phraseAt(pack, 'aboveWords', words, index) === 0) continue;
    if (phraseBefore(pack, 'aboveStops', words, index + 1) > 0 || isNumber(before)) continue;
    if (anyPhraseAt(pack, nounless, words, index - 1) || /\S/u.test(text.slice(before.end, word.start).trim()))
      continue;
    const ends = next === undefined || /[,;:.!?)”"»]/u.test(text.slice(word.end, next.start));
    if (ends || anyPhraseAt(pack, predicates, words, index + 1)) return index;
  }
  return undefined;
};

const nounless = ['prepositions', 'coordinators', 'auxiliaries', 'lesserUnits'] as const;
const predicates = ['auxiliaries', 'copulas', 'conditions'] as const;
