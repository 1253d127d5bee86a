import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { speaksForVietnamese } from './guess.js';
import { isVietnameseSyllable } from '../vietnamese-fonts/syllable.js';

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
    isSo: (text) => /[\ufffd\u0080-\u0084\u0086-\u009f]/.test(text),
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

function isUsual(text: string, words: RegExp, isOdd: (word: string) => boolean, share: number): boolean {
  const all = text.match(words) ?? [];
  const odd = all.filter(isOdd).length;
  return odd >= 3 && odd > all.length * share;
}
