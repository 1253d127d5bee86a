import { phraseBefore, type LanguagePack } from '../../../language/index.js';
import { isNumber, type Token } from '../../words/words.js';

/**
 * The place of the only number of a short sentence that ends it without a noun, straight behind a verb that counts: "We did 3,650.", "Chúng ta làm được 3.650.",
 * "El pueblo dispone de dos." Undefined of a year, an age ("He is 45") and what has a sign or a unit.
 */
export const bareNumber = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
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

/** Where a word of one syllable is a number, it is a year and a name as well ("năm", "ba"). */
const isNumeral = ({ key }: Token, pack: LanguagePack): boolean =>
  pack.typology.writtenWords === 'words' && (pack.numerals[key] ?? 0) > 1;
