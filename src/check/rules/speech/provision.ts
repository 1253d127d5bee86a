import { namesDivision, wordsOf, type LanguagePack } from '../../../language/index.js';

/** Whether a quotation is a law that is cited, which nobody speaks: it opens with the number of a provision ("1. …", "đ) …", "Điều 136. …"). */
export const isProvision = (quoted: string, pack: LanguagePack): boolean => {
  const opening = quoted.slice(0, longestNumber).trimStart();
  const [name, number] = wordsOf(opening);
  const isNamed = name !== undefined && namesDivision(pack, name.key);
  return (
    marker.test(opening) || (isNamed && /^(?:\d+|[IVXLC]+)\p{Ll}?$/u.test(opening.slice(number?.start, number?.end)))
  );
};

/** "A. Smith" has a capital. */
const marker = /^(?:§\s*\d|\(?(?:\d{1,3}|\p{Ll})[.)]\s)/u;
const longestNumber = 40;
