import { anyPhraseAt, phraseAt, phrasesOf, type LanguagePack } from '../../language/index.js';
import type { Token } from '../words/words.js';

/**
 * The place of a pronoun in the preposition phrase that a sentence opens with, and which nothing in the sentence stands for: "Without them, …", "Sans eux, …",
 * "According to its figures, …". Undefined where whoever speaks, or whatever tells, follows: "In its report, the agency said …".
 */
export const openingPhrase = (words: readonly Token[], pack: LanguagePack): number | undefined => {
  const source = phraseAt(pack, 'speechSources', words, 0);
  if (source > 0 && phraseAt(pack, 'possessives', words, source) > 0) return source;
  const length = Math.max(source, phraseAt(pack, 'prepositions', words, 0));
  const word = words[length];
  if (length === 0 || word === undefined || !phrasesOf(pack, 'objectPronouns').hasKey(word.key)) return undefined;
  // "For it is …"
  return anyPhraseAt(pack, ['auxiliaries'], words, length + 1) ? undefined : length;
};
