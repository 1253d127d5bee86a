import { turningWord, type LanguagePack } from '../../language/index.js';
import { tokensOf } from './words.js';

/** A "not" or an "if" that came or went between two wordings of one line. */
export interface Turned {
  readonly word: string;
  readonly isGone: boolean;
}

/** The words that turn what a text says, in order. */
export const turningWordsIn = (text: string, pack: LanguagePack): string[] => {
  const words = tokensOf(text);
  const found: string[] = [];
  for (let from = 0; from < words.length;) {
    const word = turningWord(words, from, words.length, pack);
    if (word === undefined) break;
    found.push(text.slice(word.start, word.end));
    from = words.indexOf(word) + 1;
  }
  return found;
};

/** @param was the wording before; undefined where both turn what they say, or neither does */
export const turnedBy = (text: string, was: string, pack: LanguagePack): Turned | undefined => {
  const [[now], [before]] = [turningWordsIn(text, pack), turningWordsIn(was, pack)];
  if ((now === undefined) === (before === undefined)) return undefined;
  return now === undefined ? { word: before ?? '', isGone: true } : { word: now, isGone: false };
};
