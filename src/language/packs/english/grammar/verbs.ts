import { list } from '../../../pack/lists.js';
import type { Verbs } from '../../../pack/subjects/grammar/verbs.js';
import { englishCommonVerbs, englishFiniteForms, englishFurtherVerbs } from './common-verbs.js';

export const englishVerbs = (): Verbs => ({
  verbs: englishCommonVerbs,
  partialVerbs: false,
  verbEndings: ['s', 'es', 'd', 'ed', 'ing'],
  gerundEndings: ['ing'],
  pastEndings: ['ed'],
  pluralEndings: ['s'],
  finiteForms: englishFiniteForms,
  furtherVerbs: englishFurtherVerbs,
  infinitiveMarks: ['to'],
  nounOpeners: list('the|a|an|my|our|your|his|her|its|their|every|each|no|another'),
  auxiliaries: list(
    "is|are|was|were|will|would|has|have|had|must|should|can|could|may|might|shall|do|does|did|be|been|cannot|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|didn't|doesn't|don't|hasn't|haven't|hadn't|said|says|also|still|now|never|not",
  ),
  subjectAuxiliaries: list('will|would|has|have|had|was|were|is|are|did|does|can|could'),
  existentials: [],
  passives: list('is|are|was|were|be|been|being|gets|got'),
  finites: [],
  deeds: [],
  attributiveVerbs: [],
  manners: [],
});
