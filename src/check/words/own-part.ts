import { phraseAt, type LanguagePack, scriptedPattern } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import { isCapital, type Token } from './words.js';

/** Behind parts, chapters, sections and subsections: an article of a law; behind it its paragraphs and points. */
const articleRank = 4;

/**
 * "khoản 2", "paragraph (1)", "Điều này": the words by which a sentence points to a part of the article of a law that it stands in.
 * Which article that is, only the heading above it says; with its number the sentence says it itself.
 *
 * @param text what the words point into
 */
export const ownPart = (words: readonly Token[], text: string, pack: LanguagePack): string | undefined => {
  // Most sentences hold no word for a part of a law.
  if (!words.some((word) => rankOf(word, pack) >= articleRank)) return undefined;
  const found = words.findIndex(
    (_, index) => isThisPart(words, index, text, pack) || isLowerPart(words, index, text, pack),
  );
  const [first, last] = [words[found], words[found + 1]];
  if (first === undefined || last === undefined || namesArticle(words, text, pack)) return undefined;
  return text.slice(first.start, last.end);
};

/** "Điều này", "this Article", "Pasal ini": a small letter may be that of a plain word ("điều này"). */
const isThisPart = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean => {
  const [one, other] = [words[index], words[index + 1]];
  if (one === undefined || other === undefined) return false;
  const isBehind = pack.typology.demonstratives === 'behind';
  const [named, pointing] = isBehind ? [one, index + 1] : [other, index];
  const rank = rankOf(named, pack);
  if (rank < articleRank || phraseAt(pack, 'demonstratives', words, pointing) === 0) return false;
  return rank > articleRank || isCapital(text, named);
};

/** "khoản 2", "paragraph 3", "điểm a". */
const isLowerPart = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean => {
  const [named, number] = [words[index], words[index + 1]];
  if (named === undefined || number === undefined) return false;
  const rank = rankOf(named, pack);
  if (rank <= articleRank) return false;
  if (rank === articleRank + 1 && /^\d{1,2}[a-z]?$/.test(number.key)) return !isSum(words, index + 2, pack);
  const isMarked = /^[).]/.test(text.slice(number.end));
  return oneLetter.test(number.key) && (isMarked || phraseAt(pack, 'stopwords', words, index + 1) === 0);
};

const oneLetter = scriptedPattern('^\\p{L}$');

/** "một khoản 2 tỷ đồng": a sum of money. */
const isSum = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  (words[index]?.key ?? '') in pack.multipliers || phraseAt(pack, 'currencies', words, index) > 0;

/** "Điều 5", "§ 5", "Article 5": in whatever order the parts are told. */
const namesArticle = (words: readonly Token[], text: string, { divisions }: LanguagePack): boolean => {
  const names = divisions[articleRank] ?? [];
  const [first, last] = [words[0], words.at(-1)];
  const hasSign = names.includes('§') && text.slice(first?.start, last?.end).includes('§');
  return hasSign || words.some(({ key }, index) => names.includes(key) && /^\d/.test(words[index + 1]?.key ?? ''));
};

/** -1 for a word that no part of a law is called by. */
const rankOf = ({ key }: Token, pack: LanguagePack): number => ranks(pack).get(key) ?? -1;

/** A word that several parts are called by has the rank of the last. */
const ranks = onceFor(
  ({ divisions }: LanguagePack): ReadonlyMap<string, number> =>
    new Map(divisions.flatMap((names, rank) => names.map((name) => [name, rank] as const))),
);
