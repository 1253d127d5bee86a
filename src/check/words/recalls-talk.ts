import { phraseAt, phraseBefore, startsUpperCase, type LanguagePack } from '../../language/index.js';
import type { Token } from './words.js';

/**
 * "As I said before, …", "As Ann mentioned, …", "As you can see on this slide, …": whoever talks says that it was told or shown already, by themselves, by somebody
 * called by a first name whom no slide knows, or on a picture that nobody sees. What follows is told by whoever talks as well.
 *
 * @param words those before the first comma of a sentence
 */
export const recallsTalk = (text: string, words: readonly Token[], pack: LanguagePack): boolean => {
  const opening = phraseAt(pack, 'recallOpeners', words, 0);
  const subject = words[opening];
  if (opening === 0 || subject === undefined || words.length > longest) return false;
  // "As mentioned earlier, …", "As outlined in the release, …"
  if (phraseAt(pack, 'recallVerbs', words, opening) > 0) return words.length <= opening + longestPassive;
  const isAddressed = phraseAt(pack, 'addresses', words, opening) > 0;
  if (isAddressed) return words.some((_, at) => at > opening && phraseAt(pack, 'recallVerbs', words, at) > 0);
  const length = phraseBefore(pack, 'recallVerbs', words, words.length);
  const between = words.length - length - opening;
  if (length === 0 || between < 1) return false;
  const isOneself = pack.firstPersons.includes(subject.key.split(/['’]/u)[0] ?? '');
  return isOneself || (between === 1 && startsUpperCase(text.slice(subject.start)));
};

/** In words. */
const longest = 9;
const longestPassive = 5;
