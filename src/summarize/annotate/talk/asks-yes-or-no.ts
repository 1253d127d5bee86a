import {
  holdsPhrase,
  phraseAt,
  phraseBefore,
  wordsOf,
  type LanguagePack,
  type Word,
  endsInQuestionMark,
} from '../../../language/index.js';

/**
 * Whether a heading asks for yes or no: "Can the house be sold?", "Bán nhà có phải nộp thuế không?". What stands below it answers only where it
 * says which.
 */
export const asksYesOrNo = (heading: string, pack: LanguagePack): boolean => {
  if (!endsInQuestionMark(heading)) return false;
  const words = wordsOf(heading);
  if (!mayAskYesOrNo(words, pack)) return false;
  return pack.typology.verbs === 'uninflected'
    ? phraseBefore(pack, 'negations', words, words.length) > 0
    : phraseAt(pack, 'auxiliaries', words, 0) > 0;
};

/**
 * Whether words of a question may ask for yes or no, as nothing in them asks for more. In talk that is enough: what is asked there has the words of a
 * statement as often as not ("You were there?").
 */
export const mayAskYesOrNo = (words: readonly Word[], pack: LanguagePack): boolean =>
  !holdsPhrase(pack, 'questionWords', words);
