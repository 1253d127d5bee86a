import { ordinalAt, phraseAt, phraseBefore } from '../pack/lexicon.js';
import type { LanguagePack } from '../pack/pack.js';
import { startsUpperCase } from '../text/letters.js';
import type { Word } from '../text/words.js';

/** What an option is called: "Option B", "the second option", "phương án thứ nhất". */
export interface OptionName {
  /** The noun, the same for all of one set. */
  readonly noun: string;
  /** Its place among them, from 1. */
  readonly number: number;
  /** How many words it is. */
  readonly length: number;
}

/** The name of an option that begins at a word; undefined where none does. */
export const optionNameAt = (
  words: readonly Word[],
  at: number,
  text: string,
  pack: LanguagePack,
): OptionName | undefined => counted(words, at, text, pack) ?? ranked(words, at, pack);

/** The first name of an option in some words, from a place on. */
export const optionNameIn = (
  words: readonly Word[],
  from: number,
  text: string,
  pack: LanguagePack,
): (OptionName & { readonly at: number }) | undefined => {
  for (let at = from; at < words.length; at += 1) {
    const name = optionNameAt(words, at, text, pack);
    if (name !== undefined) return { ...name, at };
  }
  return undefined;
};

/** "this option", "phương án này", or an option by its name; of one noun alone where that is given. */
export const pointsToOption = (words: readonly Word[], text: string, pack: LanguagePack, noun?: string): boolean =>
  words.some((_, at) => {
    const length = phraseAt(pack, 'options', words, at);
    if (length === 0) return false;
    const isPointed =
      phraseAt(pack, 'demonstratives', words, at + length) > 0 || phraseBefore(pack, 'demonstratives', words, at) > 0;
    const named = isPointed ? undefined : optionNameAt(words, at, text, pack);
    return isPointed || (named !== undefined && (noun === undefined || named.noun === noun));
  });

/** "Phương án thứ hai": whether a word that counts is a part of the name of an option, which nothing before it need name. */
export const isInNameOfOption = (words: readonly Word[], word: string, text: string, pack: LanguagePack): boolean => {
  const named = optionNameIn(words, 0, text, pack);
  return (
    named !== undefined &&
    words.slice(named.at, named.at + named.length).some(({ start, end }) => text.slice(start, end) === word)
  );
};

/** "3.2. Phương án 1": the name that a heading opens with, behind its number. */
export const optionOfHeading = (
  words: readonly Word[],
  text: string,
  pack: LanguagePack,
): (OptionName & { readonly at: number }) | undefined => {
  const behind = words.findIndex(({ key }) => !/^(?:[\d.]+|[a-z])$/u.test(key));
  const at = behind > 0 && behind <= longestNumber ? behind : 0;
  const name = optionNameAt(words, at, text, pack);
  return name === undefined ? undefined : { ...name, at };
};
const longestNumber = 3;

/** "Option B", "phương án 2", "la variante II". */
const counted = (words: readonly Word[], at: number, text: string, pack: LanguagePack): OptionName | undefined => {
  const from = at + articleAt(words, at, pack);
  const length = phraseAt(pack, 'options', words, from);
  const counter = words[from + length];
  const number = length === 0 || counter === undefined ? undefined : numberOf(counter, text, pack);
  return number === undefined
    ? undefined
    : { noun: nounOf(words, from, length), number, length: from + length + 1 - at };
};

/** "The second option", "la primera opción", "phương án thứ nhất": where the ordinal stands, the language says. */
const ranked = (words: readonly Word[], at: number, pack: LanguagePack): OptionName | undefined => {
  const article = articleAt(words, at, pack);
  const before = ordinalAt(words, at + article, pack);
  // "Hai phương án" counts them.
  if (before !== undefined && !(before.spoken in pack.numerals)) {
    const from = at + article + before.length;
    const length = phraseAt(pack, 'options', words, from);
    if (length > 0) return { noun: nounOf(words, from, length), number: before.number, length: from + length - at };
  }
  const length = phraseAt(pack, 'options', words, at + article);
  const behind = length === 0 ? undefined : ordinalAt(words, at + article + length, pack);
  if (behind === undefined) return undefined;
  return {
    noun: nounOf(words, at + article, length),
    number: behind.number,
    length: article + length + behind.length,
  };
};

/** How many words the article has that stands at a place: "the", "l'". */
const articleAt = (words: readonly Word[], at: number, pack: LanguagePack): number =>
  phraseAt(pack, 'definites', words, at) || phraseAt(pack, 'determiners', words, at);

const nounOf = (words: readonly Word[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .map(({ key }) => key)
    .join(' ');

/** "2", "B", "II", "two": a small letter is a word of its own. */
const numberOf = ({ key, start }: Word, text: string, pack: LanguagePack): number | undefined => {
  if (/^\d$/u.test(key)) return Number(key);
  const roman = romans.indexOf(key);
  const isWritten = startsUpperCase(text.slice(start));
  if (isWritten && roman > 0) return roman + 1;
  if (isWritten && /^[a-z]$/u.test(key)) return key === 'i' ? 1 : key.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return pack.numerals[key];
};
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
