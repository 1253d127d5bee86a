import { contentWords, fold, wordsOf } from '../../../language/index.js';
import { claimsSomething } from '../../annotate/claims/claims-something.js';
import type { Reading } from '../../annotate/reading.js';
import { optionOfSentence } from '../../annotate/structure/options/verdicts.js';
import type { Group } from '../../group/groups.js';

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
