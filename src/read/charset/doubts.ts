import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { speaksForVietnamese } from './guess.js';
import { isVietnameseSyllable } from './vietnamese-syllable.js';

/**
 * What speaks against a text having been read in the right set of characters, where that is none of Unicode: characters that
 * there are none of, words in two scripts, words without a plain letter.
 *
 * @param charset as it was read
 * @param how who said so
 */
export function doubtsOf(text: string, charset: string, how: 'declared' | 'guessed' | 'named'): Diagnostic[] {
  const sample = text.slice(0, inspected);
  const reason = reasons.find(({ isSo }) => isSo(sample, charset))?.says;
  if (reason === undefined) return how === 'guessed' ? [guess(charset)] : [];
  return [
    {
      code: 'read.encoding-doubted',
      severity: 'warning',
      message: `The text was read as ${charset}, as ${sources[how]}, but ${reason}.`,
      hint: 'Look at the slides; if letters are wrong, name the right character set with --encoding.',
    },
  ];
}

const inspected = 500_000;

const sources = { declared: 'it says itself', guessed: 'its bytes suggest', named: '--encoding says' } as const;

const guess = (charset: string): Diagnostic => ({
  code: 'read.encoding-guessed',
  severity: 'warning',
  message: `The source does not say its character set, or says a wrong one; it was read as ${charset}.`,
  hint: 'If letters are wrong, name the character set with --encoding.',
});

const reasons: readonly { readonly says: string; readonly isSo: (text: string, charset: string) => boolean }[] = [
  {
    says: 'some of its bytes are no characters there',
    isSo: (text) => /[\ufffd\u0080-\u0084\u0086-\u009f\ue000-\uf8ff]/.test(text),
  },
  {
    says: 'words of it mix two scripts',
    isSo: (text) =>
      isUsual(text, /\p{L}{3,}/gu, (word) => /[a-z]/i.test(word) && /[^\p{sc=Latin}\p{M}]/u.test(word), 0.02),
  },
  {
    says: 'many words of it have no plain letter',
    isSo: (text) => isUsual(text, /\p{L}{3,}/gu, (word) => /^[\u00a1-\u024f]+$/.test(word), 0.1),
  },
  {
    says: 'signs stand inside of words of it',
    isSo: (text, charset) =>
      charset === 'windows-1252' &&
      isUsual(
        text,
        anyWord,
        (word) => /\p{L}[\u00a1-\u00a9\u00ab-\u00b3\u00b6\u00b8-\u00b9\u00bb-\u00bf]\p{L}/u.test(word),
        0.02,
      ),
  },
  {
    says: 'no language has all of its letters',
    isSo: (text, charset) => charset === 'windows-1252' && strangers.some((letters) => meet(text, letters)),
  },
  {
    says: 'words of it begin small and go on in capitals',
    isSo: (text) => isUsual(text, /\p{L}{3,}/gu, (word) => /^\p{Ll}\p{Lu}{2,}$/u.test(word), 0.02),
  },
  {
    says: 'its accents stand where those of windows-1258 do',
    isSo: (text, charset) => charset === 'windows-1252' && speaksForVietnamese(text),
  },
  {
    says: 'its words are not spelt as Vietnamese ones are',
    isSo: (text, charset) =>
      charset === 'windows-1258' &&
      isUsual(text.normalize('NFC'), /\p{L}*[ăđơưạ-ỹ]\p{L}*/giu, (word) => !isVietnameseSyllable(word), 0.5),
  },
];

/** Letters and the signs that stand right beside them. */
const anyWord = /[\p{L}\u00a1-\u00bf]{3,}/gu;

/**
 * Letters of western Europe that no language has beside one another, but that Turkish, Romanian, Czech and Hungarian show where they
 * are read as western.
 */
const strangers: readonly (readonly [RegExp, RegExp])[] = [
  [/[ðþ]/i, /[çüã]/i],
  [/ø/i, /[èìù]/i],
  [/û/i, /[öü]/i],
];

const meet = (text: string, letters: readonly [RegExp, RegExp]): boolean =>
  letters.every((some) => isUsual(text, /\p{L}{2,}/gu, (word) => some.test(word), 0.01));

function isUsual(text: string, words: RegExp, isOdd: (word: string) => boolean, share: number): boolean {
  const all = text.match(words) ?? [];
  const odd = all.filter(isOdd).length;
  return odd >= 3 && odd > all.length * share;
}
