import { holdsPhrase, phraseAt, phraseBefore } from '../pack/lexicon.js';
import type { LanguagePack } from '../pack/pack.js';
import type { Word } from '../text/words.js';

/**
 * Whether words end in a word for "is" behind a pronoun: "After six months it was" names nothing, and of "… remain as they were" that word is part. "What they
 * are" is a name.
 */
export const endsInPronoun = (words: readonly Word[], pack: LanguagePack): boolean => {
  if (pack.typology.verbs === 'uninflected' || holdsPhrase(pack, 'questionWords', words)) return false;
  const verb = Math.max(...being.map((list) => phraseBefore(pack, list, words, words.length)));
  const subject = verb === 0 ? 0 : phraseBefore(pack, 'pronouns', words, words.length - verb);
  const at = words.length - verb - subject;
  // "The court heard that he had:" says of whom, as far as it goes.
  const isSaid = phraseBefore(pack, 'complementisers', words, at) > 0;
  return subject > 0 && at > 0 && !isSaid && own.every((list) => phraseAt(pack, list, words, at) === 0);
};
const being = ['copulas', 'auxiliaries'] as const;
const own = ['firstPersons', 'addresses'] as const;
