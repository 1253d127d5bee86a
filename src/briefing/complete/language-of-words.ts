import { anyPhraseAt, detectLanguage, languagePack, languageTags, wordsOf } from '../../language/index.js';

/**
 * The language of a few words that somebody wrote, as a BCP 47 tag; `und` where they say next to nothing of it. Headings and names of things
 * ("Menu", "Budget") are spelt alike in many languages: of few words in Latin letters one at least is a small word of the language.
 */
export async function languageOfWords(text: string): Promise<string> {
  const tag = await detectLanguage(text);
  const words = wordsOf(text);
  if (words.length >= enough || !isPlain.test(text)) return tag;
  if (!languageTags.includes(tag)) return 'und';
  const pack = languagePack(tag);
  return words.some((_, index) => anyPhraseAt(pack, smallWords, words, index)) ? tag : 'und';
}

/** Words: a detector is seldom wrong from here on. */
const enough = 24;

/** Nothing but letters of the Latin alphabet without marks: others tell more. */
const isPlain = /^[\p{ASCII}\p{P}\p{S}\p{Z}]*$/u;

const smallWords = ['prepositions', 'determiners', 'personPronouns'] as const;
