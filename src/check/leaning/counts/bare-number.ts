import { anyPhraseAt, phraseAt, phraseBefore, type LanguagePack } from '../../../language/index.js';
import { endsClause } from '../../words/clause-end.js';
import { isPredicateAt } from '../../sentence/predicate.js';
import { isNumber, type Token } from '../../words/words.js';

/**
 * The place of the only number of a short sentence that ends it without a noun, straight behind a verb that counts: "We did 3,650.", "Chúng ta làm được 3.650.",
 * "El pueblo dispone de dos." Undefined of a year, an age ("He is 45") and what has a sign or a unit.
 */
export const bareNumber = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined =>
  endsInNumber(words, text, pack) ?? hasNumber(words, text, pack) ?? endsBriefly(words, text, pack);

const endsInNumber = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const last = words.length - 1;
  const word = words[last];
  if (word === undefined || last < 2 || last > longest) return undefined;
  const written = text.slice(word.start, word.end);
  const counts = isNumeral(word, pack) || /^\d{1,3}(?:[.,]\d{3})+$|^\d{2,}$/u.test(written);
  if (!counts || /^(?:1[5-9]|20|21)\d\d$/.test(written)) return undefined;
  if (!/^["”’»)]*(?:[.!…]|$)/u.test(text.slice(word.end, word.end + 2))) return undefined;
  if (/\S/u.test(text.slice(words[last - 1]?.end, word.start).trim())) return undefined;
  if (words.slice(0, last).some((one) => isNumber(one) || isNumeral(one, pack))) return undefined;
  return phraseBefore(pack, 'countVerbs', words, last) > 0 ? last : undefined;
};
/** In words. */
const longest = 12;

/** "You had twelve in 1990": somebody has some, and nothing but when or where stands behind the number. */
const hasNumber = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  for (let index = 2; index < Math.min(furthest, words.length - 1); index += 1) {
    if (endsClause(words, index, text)) return undefined;
    const word = words[index];
    if (word === undefined || !isNumeral(word, pack) || phraseBefore(pack, 'countVerbs', words, index) === 0) continue;
    const isParted = /^\s*;/u.test(text.slice(word.end));
    const isPlaced =
      phraseAt(pack, 'prepositions', words, index + 1) > 0 &&
      !anyPhraseAt(pack, ['genitives', 'comparers', 'ranges'], words, index + 1) &&
      phraseAt(pack, 'infinitiveMarks', words, index + 1) === 0;
    return isParted || isPlaced ? index : undefined;
  }
  return undefined;
};
const furthest = 6;

/** "Now I allow five.": of a short sentence any verb may count, but one of time or place ("It closes at five"). */
const endsBriefly = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const last = words.length - 1;
  const word = words[last];
  if (word === undefined || last < 2 || last >= longestBrief || pack.typology.nouns !== 'inflected') return undefined;
  if (!isNumeral(word, pack) || !/^["”’»)]*(?:[.!…]|$)/u.test(text.slice(word.end, word.end + 2))) return undefined;
  const isCounting =
    anyPhraseAt(pack, ['personPronouns', 'bodyPronouns', 'firstPersons'], words, last - 2) &&
    isPredicateAt(words, last - 1, pack) &&
    phraseAt(pack, 'auxiliaries', words, last - 1) === 0;
  return isCounting ? last : undefined;
};
/** In words. */
const longestBrief = 6;

/** Where a word of one syllable is a number, it is a year and a name as well ("năm", "ba"). */
const isNumeral = ({ key }: Token, pack: LanguagePack): boolean =>
  pack.typology.writtenWords === 'words' && (pack.numerals[key] ?? 0) > 1;
