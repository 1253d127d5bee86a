import { losesGoverningWord } from '../../../../check/index.js';
import { contentWords, type LanguagePack, wordsOf } from '../../../../language/index.js';
import { saysOther } from './says-other.js';

/**
 * Whether what announces a list only says the heading of its section again: it holds most of its terms, nothing in it governs the items,
 * and it says nothing else than the heading.
 *
 * @param matter what it says, without where that is laid down and that a list follows
 */
export const restates = (announcement: string, heading: string, pack: LanguagePack, matter = announcement): boolean => {
  const termsOf = (text: string): string[] => contentWords(wordsOf(text), pack);
  const told = termsOf(matter);
  const held = new Set(told);
  const terms = termsOf(heading);
  return (
    terms.length > 0 &&
    told.length <= terms.length * mostTold &&
    terms.filter((key) => held.has(key)).length >= terms.length * mostTerms &&
    !losesGoverningWord(announcement, heading, pack) &&
    !saysOther(announcement, heading, pack, matter)
  );
};

/** Whether an announcement opens with a heading of two words or more: "3 conditions to the project" with "Three conditions". */
export const isOpenedBy = (announcement: string, heading: string, pack: LanguagePack): boolean => {
  const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => String(pack.numerals[key] ?? key));
  const [own, said] = [keysOf(heading), keysOf(announcement)];
  return own.length > 1 && own.every((key, index) => key === said[index]);
};

const mostTerms = 0.6;
/** What has more terms than so many a term of the heading says more than it. */
const mostTold = 2;
