import { phraseAt } from '../pack/lexicon.js';
import type { LanguagePack } from '../pack/pack.js';
import { wordsOf } from '../text/words.js';

/**
 * Whether a sentence only says when something holds, and what does then is said by the next: "Trường hợp con sinh dưới 32 tuần tuổi. Được nghỉ bảy
 * ngày." Told where verbs carry no endings; elsewhere such a clause may have its consequence behind it without a mark.
 */
export const isConditionAlone = (text: string, pack: LanguagePack): boolean => {
  if (pack.typology.verbs !== 'uninflected' || /[,;:–—]| - /u.test(text)) return false;
  const words = wordsOf(text);
  const from = phraseAt(pack, 'prepositions', words, 0);
  const opening = [0, from].find((at) => phraseAt(pack, 'conditions', words, at) > 0);
  if (opening === undefined) return false;
  return !pack.pairs.some((pair) => {
    const [first = '', second = ''] = pair.split('…').map((half) => half.trim());
    return (
      second !== '' &&
      pack.conditions.includes(first) &&
      words.some(({ key }, at) => at > opening + 1 && key === second)
    );
  });
};
