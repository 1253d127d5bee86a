import { saysSomething } from '../../../check/index.js';
import {
  anyPhraseAt,
  endsInQuestionMark,
  type LanguagePack,
  phraseAt,
  phrasesOf,
  wordsOf,
} from '../../../language/index.js';

/**
 * "The fishermen are not convinced": whether a heading says something of somebody whom it names. "What must happen next" does not, nor
 * does a verb of a name ("Tổ chức thực hiện").
 */
export const claimsSomething = (heading: string, pack: LanguagePack): boolean => {
  if (endsInQuestionMark(heading)) return false;
  const words = wordsOf(heading);
  // "Đối với cá nhân không cư trú": of whom, or in which case.
  if (anyPhraseAt(pack, casesOf, words, 0)) return false;
  const holds = (list: 'auxiliaries' | 'firstPersons', index: number): boolean =>
    phraseAt(pack, list, words, index) > 0;
  if (pack.typology.writtenWords === 'syllables')
    return words.some((_, index) => index > 0 && holds('auxiliaries', index));
  const named = words.find(({ key }, index) => {
    const saysNothing = phrasesOf(pack, 'stopwords').hasKey(key) || holds('auxiliaries', index);
    return !saysNothing || (index === 0 && holds('firstPersons', index));
  });
  return named !== undefined && saysSomething(heading.slice(named.start), pack);
};

const casesOf = ['topicOpeners', 'conditions'] as const;
