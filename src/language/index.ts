import { chinese } from './chinese.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { indonesian } from './indonesian.js';
import { japanese } from './japanese.js';
import { neutralPack } from './neutral.js';
import type { LanguagePack } from './pack.js';
import { spanish } from './spanish.js';
import { vietnamese } from './vietnamese.js';

export { detectLanguage } from './detect.js';
export { fold } from './fold.js';
export { furnitureWords } from './furniture-words.js';
export { hasLetterOrDigit, startsLowerCase, startsUpperCase, startsWithDigit } from './letters.js';
export { genreWords } from './genre-words.js';
export type { LanguagePack } from './pack.js';
export {
  anyPhraseAt,
  holdsVerb,
  ordinalsOf,
  partsCompound,
  phraseAt,
  phraseBefore,
  phrasesOf,
  type WordList,
} from './lexicon.js';
export { isLatin, scriptedPattern } from './scripted.js';
export { numbersIn, readNumber, type WrittenNumber } from './numbers/read-number.js';
export { writeNumber } from './numbers/write-number.js';
export { splitSentences } from './sentences.js';
export { onOneLine } from './one-line.js';
export { speakerLabel } from './speaker-label.js';
export { trimSpan } from './trim-span.js';
export { opensQuotation, quotationClosers } from './quotation-marks.js';
export { turningWord, turnsMeaning } from './turning.js';
export { countWords, followsAfterSpace, wordsOf, type Word } from './words.js';

/** The packs that come with briefdeck. One is made when it is first asked for: an article pays for its own language only. */
const makers: ReadonlyMap<string, () => LanguagePack> = new Map([
  ['vi', () => vietnamese],
  ['en', () => english],
  ['id', indonesian],
  ['fr', french],
  ['es', spanish],
  ['de', german],
  ['ja', japanese],
  ['zh', chinese],
]);

/** Tags of the languages with a pack, Vietnamese first. */
export const languageTags: readonly string[] = [...makers.keys()];

/**
 * What is known of a language; the neutral pack where nothing is. `en-US` finds `en`.
 *
 * @param own packs of the caller, which go before those that come with briefdeck
 * @returns the same object whenever the same tag is asked for, so that its lists are made ready once
 */
export const languagePack = (tag: string, own: readonly LanguagePack[] = []): LanguagePack => {
  const base = tag.split('-')[0] ?? tag;
  const given = own.find((pack) => pack.tag === tag) ?? own.find((pack) => pack.tag === base);
  return given ?? known(tag, base);
};

const known = (tag: string, base: string): LanguagePack => {
  const made = packs.get(tag);
  if (made !== undefined) return made;
  const close = tag === base ? undefined : makers.has(base) ? known(base, base) : undefined;
  const pack = makers.get(tag)?.() ?? (close === undefined ? neutralPack(tag) : { ...close, tag, locale: tag });
  packs.set(tag, pack);
  return pack;
};

const packs = new Map<string, LanguagePack>();
