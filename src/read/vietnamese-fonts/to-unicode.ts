import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { FontSet } from '../charset/charsets.js';
import { isVietnameseSyllable } from '../charset/vietnamese-syllable.js';
import { tcvn3Letter, tcvn3Letters } from './tcvn3.js';
import { vniLetters, vniWord } from './vni.js';

/** What is to be done with a text that may have been typed for the fonts of an old Vietnamese set. */
export interface FontText {
  /** A piece of the text in Unicode; as it is where the text is in no such set. */
  readonly toUnicode: (piece: string) => string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Tells whether a text is in TCVN3 or VNI: it is where nearly all of its words with letters beyond ASCII become syllables of
 * Vietnamese. Where only most of them do, the text is left as it is, and a warning says so.
 *
 * @param text not cleaned: the soft hyphen is a letter of TCVN3
 * @param named the set that a person named
 */
export function fontText(text: string, named?: FontSet): FontText {
  if (named !== undefined) return converted(sets[named]);
  if (!/[\u00a1-\u00fe]/.test(text)) return untouched;
  const words = text.match(inWords) ?? [];
  const measures = [sets.tcvn3, sets.vni].map((set) => ({ set, ...measured(words, set) }));
  const [best] = measures.sort((one, other) => other.share - one.share);
  if (best === undefined || best.words < fewestWords) return untouched;
  if (best.share >= surely) return converted(best.set);
  return best.share >= likely && best.words >= enoughToTell ? doubted(best.set, best.share) : untouched;
}

/** Whether a text is surely in one of the sets. */
export const isFontText = (text: string): boolean =>
  fontText(text).diagnostics.some(({ code }) => code === isConverted);

const surely = 0.95;
const likely = 0.6;
const fewestWords = 4;
const enoughToTell = 10;

interface OldSet {
  readonly key: FontSet;
  readonly name: string;
  readonly letters: RegExp;
  readonly word: (word: string) => string;
}

const sets: Readonly<Record<FontSet, OldSet>> = {
  tcvn3: {
    key: 'tcvn3',
    name: 'TCVN3 (ABC)',
    letters: tcvn3Letters,
    word: (word) => Array.from(word, tcvn3Letter).join(''),
  },
  vni: { key: 'vni', name: 'VNI', letters: vniLetters, word: vniWord },
};

/** Letters of the sets are signs in Unicode: `¸`, `µ`, `»`. Letters of Unicode beyond them speak against both. */
const inWords = /[A-Za-z\u00a1-\u00ff\u0100-\u01ff\u03bc\u1e00-\u1eff]+/g;

interface Measured {
  /** How many different words there are with letters beyond ASCII. */
  readonly words: number;
  /** How many of those words become syllables: 0 to 1. */
  readonly share: number;
}

function measured(all: readonly string[], set: OldSet): Measured {
  const seen = new Set<string>();
  let [words, syllables, plain, plainSyllables] = [0, 0, 0, 0];
  for (const word of all) {
    const isUnicode = /[\u0100-\u01ff\u1e00-\u1eff]/.test(word);
    if (!isUnicode && !set.letters.test(word)) {
      plain += 1;
      if (isVietnameseSyllable(word)) plainSyllables += 1;
      continue;
    }
    // Quotation marks, degrees and the like stand beside words in any language.
    if (word.length === 1) continue;
    words += 1;
    if (!isUnicode && isVietnameseSyllable(set.word(word))) syllables += 1;
    seen.add(word);
    if (words >= mostMeasured) break;
  }
  // Micrometres of an English text are no words: there the words without such letters are no syllables either.
  const isForeign = words + plain > 0 && (syllables + plainSyllables) / (words + plain) < mostlyOwn;
  return { words: seen.size, share: words === 0 || isForeign ? 0 : syllables / words };
}

const mostlyOwn = 0.5;
const mostMeasured = 5000;

const converted = (set: OldSet): FontText => ({
  toUnicode: (piece) => inCapitals(piece.replace(inWords, (word) => (set.letters.test(word) ? set.word(word) : word))),
  diagnostics: [
    {
      code: isConverted,
      severity: 'info',
      message: `The text was typed for fonts in ${set.name}, and was converted to Unicode.`,
    },
  ],
});

const isConverted = 'read.old-vietnamese';

const doubted = (set: OldSet, share: number): FontText => ({
  ...untouched,
  diagnostics: [
    {
      code: 'read.old-vietnamese-doubted',
      severity: 'warning',
      message: `Some of the text seems to be typed for fonts in ${set.name}: ${Math.floor(share * 100)} words in a hundred would become Vietnamese ones. It was left as it is.`,
      hint: `Say --encoding ${set.key} to convert it.`,
    },
  ],
});

const untouched: FontText = { toUnicode: (piece) => piece, diagnostics: [] };

/** Capitals with tones were typed as small letters among capitals: `HOà` is HOÀ, and `Tù` beside such a word is TÙ. */
function inCapitals(text: string): string {
  const whole = text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    /[A-ZĐĂÂÊÔƠƯ][^A-Z]*[A-Z]/.test(word) && !/[a-z]/.test(word) ? word.toUpperCase() : word,
  );
  // One beside another: of two such words the second is told first.
  return besideCapitals(besideCapitals(whole));
}

const besideCapitals = (text: string): string =>
  text.replace(withoutAscii, (word, at: number) => {
    const before = /(\S+) $/u.exec(text.slice(Math.max(0, at - longestWord), at))?.[1];
    const behind = /^ (\S+)/u.exec(text.slice(at + word.length, at + word.length + longestWord))?.[1];
    const beside = [before, behind].filter((other) => other !== undefined);
    const areCapitals = beside.every((other) => other === other.toUpperCase() || isWithoutAscii(other));
    return areCapitals && beside.some((other) => /\p{Lu}{2}/u.test(other)) ? word.toUpperCase() : word;
  });
const longestWord = 12;

/** A word whose letters all have marks, but for a capital before them. */
const withoutAscii = /(?<![\p{L}\p{M}])[A-ZĐĂÂÊÔƠƯ]?[à-ỹđ]+(?![\p{L}\p{M}])/gu;
const isWithoutAscii = (word: string): boolean => /^[A-ZĐĂÂÊÔƠƯ]?[à-ỹđ]+$/u.test(word);
