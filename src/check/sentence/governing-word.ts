import {
  holdsPhrase,
  phraseAt,
  phraseBefore,
  type LanguagePack,
  type Word,
  type WordList,
} from '../../language/index.js';
import { tokensOf } from '../words/words.js';

/** A word of what announces a list without which its items say something else: a ban, a condition, a target. */
export interface GoverningWord {
  /** Its first word, and the word behind its last. */
  readonly from: number;
  readonly to: number;
  readonly list: WordList;
}

/** The first word that governs all items of the list that some words announce. */
export const governingWord = (words: readonly Word[], pack: LanguagePack): GoverningWord | undefined => {
  // "…, trừ các trường hợp sau đây:": what only says that a list follows stands behind the end.
  const end = words.length - phraseBefore(pack, 'listOpeners', words, words.length);
  for (let from = 0; from < words.length; from += 1) {
    if (from >= opening && from < end - closing) continue;
    if (phraseAt(pack, 'harmless', words, from) > 0) continue;
    const list = governing.find((one) => phraseAt(pack, one, words, from) > 0);
    if (list !== undefined) return { from, to: from + phraseAt(pack, list, words, from), list };
  }
  return undefined;
};

/** What governs all items stands at the beginning of their announcer, or at its end. */
const [opening, closing] = [2, 8];
/** "…, except the following:", "Except in these cases, …:": also what the rule does not hold for. */
const governing: readonly WordList[] = ['negations', 'conditions', 'hedges', 'targets', 'verdicts', 'contrasts'];

/** Whether a heading in place of what announces a list leaves out what governs its items: "Fees" for "No fee is taken for:". */
export const losesGoverningWord = (announcement: string, heading: string, pack: LanguagePack): boolean => {
  const word = governingWord(tokensOf(announcement), pack);
  return word !== undefined && !holdsPhrase(pack, word.list, tokensOf(heading));
};
