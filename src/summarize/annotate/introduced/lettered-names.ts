import {
  fold,
  phraseAt,
  phraseBefore,
  startsUpperCase,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import { isCapital } from '../is-capital.js';
import type { Name } from './name.js';

/**
 * The names of people whose last word is its first letter alone, as papers write those of victims and suspects ("chị Nguyễn Thị N.", "em Đ.Q.H"),
 * and the letters that they are called by further down ("N.", "em H"). Told where words are syllables: elsewhere people are called by the first
 * letters of all their names, or by none.
 */
export const letteredNames = (words: readonly Word[], text: string, pack: LanguagePack): Name[] => {
  if (pack.typology.writtenWords !== 'syllables') return [];
  return words.flatMap((word, to) => {
    if (!isLetter(words, to, text) || goesOn(words, to, text)) return [];
    let from = to;
    while (goesOn(words, from - 1, text)) from -= 1;
    // "Khi H ngã xuống": what a sentence opens with has its capital from there.
    if (from === 0 && to > 0 && !isLetter(words, 0, text) && !opensName(words, pack)) from = 1;
    const parts = to - from + 1 - Math.min(to - from, phraseAt(pack, 'speakerTitles', words, from));
    // "Lớp A", "phường C": one of several, and nobody.
    if (parts === 1 && others.some((list) => phraseBefore(pack, list, words, to) > 0)) return [];
    const last = fold(word.key);
    return [{ first: last, last, parts }];
  });
};

const others = ['numbered', 'placeNouns'] as const;

const opensName = (words: readonly Word[], pack: LanguagePack): boolean =>
  nameOpeners.some((list) => phraseAt(pack, list, words, 0) > 0);
const nameOpeners = ['surnames', 'speakerTitles'] as const;

const isLetter = (words: readonly Word[], index: number, text: string): boolean => {
  const word = words[index];
  return word !== undefined && word.end - word.start === 1 && startsUpperCase(text.slice(word.start, word.end));
};

/** Whether the word at a place and the one behind it are parts of one name. */
const goesOn = (words: readonly Word[], index: number, text: string): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  const isPart = (at: number): boolean => isLetter(words, at, text) || isCapital(words, at, text);
  return (
    word !== undefined &&
    next !== undefined &&
    isPart(index) &&
    isPart(index + 1) &&
    // "… gọi N. Chị H. bỏ chạy": behind a letter a stop and a space may end a sentence.
    (isLetter(words, index, text) ? /^\.?$|^ $/u : /^ $/u).test(text.slice(word.end, next.start))
  );
};
