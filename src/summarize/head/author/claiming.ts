import { saysSomething } from '../../../check/index.js';
import {
  anyPhraseAt,
  contentWords,
  fold,
  type LanguagePack,
  phraseAt,
  phrasesOf,
  wordsOf,
} from '../../../language/index.js';
import type { Reading } from '../../annotate/reading.js';
import { optionOfSentence } from '../../annotate/structure/options/verdicts.js';
import type { Group } from '../../group/groups.js';

/**
 * "The fishermen are not convinced": whether a heading says something of somebody whom it names. "What must happen next" does not, nor
 * does a verb of a name ("Tổ chức thực hiện").
 */
export const claimsSomething = (heading: string, pack: LanguagePack): boolean => {
  if (/[?？]\s*$/u.test(heading)) return false;
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

/**
 * Whether an author's heading claims something that the lines of a group do not say: further down its section an article has gone on to
 * something else, and what the heading says of the fishermen would be read of the birds.
 */
export const claimsOfOthers = (reading: Reading, heading: string, group: Group): boolean => {
  const { sentences, pack } = reading;
  const first = Math.min(...group.statements.map(({ sentence }) => sentence.index));
  if (group.series !== undefined || !claimsSomething(heading, pack)) return false;
  // "Options considered"
  if (group.statements.every(({ sentence }) => optionOfSentence(reading).has(sentence.index))) return false;
  const opening = sentences.find(({ section }) => section === group.section)?.index ?? first;
  if (first - opening < nearest) return false;
  const claimed = new Set(contentWords(wordsOf(heading), pack).map(fold));
  return !group.statements.some(({ text }) => contentWords(wordsOf(text), pack).some((key) => claimed.has(fold(key))));
};

/** In sentences from the first of the section. */
const nearest = 3;
