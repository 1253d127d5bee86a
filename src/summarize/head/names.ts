import { phraseAt, startsUpperCase, wordsOf, type LanguagePack, type Word } from '../../language/index.js';

/** "Phan Hiển", "Glenn English": somebody's name says nothing of what is told of them. */
export const isNamesOnly = (text: string): boolean =>
  wordsOf(text).filter(({ start, end }) => startsUpperCase(text.slice(start, end))).length * 2 > wordsOf(text).length;

/** "Low and stable", "says Ellison": words that say or join something are no name of a subject. */
export const saysOrJoins = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.some((_, index) => saying.some((list) => phraseAt(pack, list, words, index) > 0));
const saying = ['speechVerbs', 'coordinators'] as const;
