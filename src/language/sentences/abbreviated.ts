import { scriptedPattern } from '../text/scripted.js';

/** The words of a pack before whose full stop a sentence goes on: always, or where a number stands behind. */
export interface Abbreviations {
  readonly always: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
}

/**
 * Whether a full stop belongs to an abbreviation that a language has: "Dr. Osei", "Nos. 3 and 7", "Stat. § 4"; a sentence may well end in "art."
 *
 * @param word the word before the stop, in small letters
 * @param after what stands behind the stop
 */
export const isAbbreviated = (word: string, after: string, { always, beforeNumber }: Abbreviations): boolean =>
  always.has(word) || (beforeNumber.has(word) && numberBehind.test(after));
/** In large Roman numerals too. */
const numberBehind = /^\s?(?:[\d§]|(?:[IVXLC]{2,}|[VX])(?![\p{L}'’]))/u;

/**
 * Whether a full stop belongs to a short form before its number, by its letters alone: "Kshs. 2,600", "Rp. 40.000", "Fr. 12". A word that opens
 * with a capital and has no vowel is no word of any language with vowels, and no name; one in capitals throughout may end a sentence ("the
 * NHS."), and so may the unit of a number ("at 50 Hz.").
 *
 * @param before up to the stop and with it
 * @param after what stands behind the stop
 */
export const isShortBeforeNumber = (before: string, after: string): boolean =>
  /^\s?\d/u.test(after) && withoutVowel.test(before) && !behindNumber.test(before);
const withoutVowel = scriptedPattern('(?<![\\p{L}\\p{N}.])[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{1,5}\\.$');
const behindNumber = /\d[\s\u00a0]*\p{L}+\.$/u;

/** "Minn. | Stat. § 12": whether a full stop belongs to a short form before another one that the number of a law stands behind. */
export const isShortBeforeLaw = (before: string, after: string): boolean =>
  /^\s?\p{Lu}\p{Ll}{1,5}\.\s?§/u.test(after) && shortForm.test(before);
const shortForm = scriptedPattern('(?<!\\p{L})\\p{Lu}\\p{Ll}{1,5}\\.$');
