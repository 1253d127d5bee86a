import {
  anyPhraseAt,
  legalBasisLength,
  namesDivision,
  phraseAt,
  startsWithDigit,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';

/**
 * "Căn cứ Điều 3 Thông tư 45/2013/TT-BTC quy định về X", "Under section 5, X": words without the provision that they open with, which
 * says where X is laid down and nothing of X. What follows it stands behind a comma, or behind the verb of the provision.
 */
export const withoutCitation = (text: string, words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const basis = legalBasisLength(pack, words);
  const first = basis === 0 ? -1 : numberOfPart(text, words, basis, pack);
  if (first < 0) return words;
  const comma = words.findIndex(
    (_, index) => index > first && isBehindComma(text, words, index) && !isOfPart(words, index, pack),
  );
  const numbers = words.slice(0, comma < 0 ? words.length : comma).findLastIndex(({ key }) => /\d/.test(key));
  const isVerb = (index: number): boolean => phraseAt(pack, 'provisions', words, index) > 0;
  const behindAll = words.findIndex((_, index) => index > numbers && isVerb(index));
  // "… Luật Phí 2025 quy định mức phí từ 01/10/2025": right behind the year of the act.
  const behindAct = words.findIndex(
    (_, index) => index > first + 1 && isVerb(index) && /\d/.test(words[index - 1]?.key ?? ''),
  );
  const verb = behindAll < 0 && comma < 0 ? behindAct : behindAll;
  // "… quy định chế độ A, B": whether B stands beside A or is what follows from it, no mark says.
  if (verb >= 0 && comma >= 0) return words;
  // "…, ta có X": what leads over to it is none of it.
  const matter = verb >= 0 ? verb : comma;
  const from = matter + phraseAt(pack, 'provisions', words, matter);
  return from < 0 || words.length - from < fewestWords ? words : words.slice(from);
};

/**
 * "Theo Điều 22 Luật Thủy sản 2027 quy định", "Căn cứ tiểu mục 3 Phụ lục 1 có nêu rõ rằng": of words that only cite a provision, the words that name
 * it; undefined where they say more.
 */
export const citedAlone = (text: string, words: readonly Word[], pack: LanguagePack): readonly Word[] | undefined => {
  const basis = phraseAt(pack, 'legalBases', words, 0);
  if (basis === 0 || numberOfPart(text, words, basis, pack) < 0) return undefined;
  const verb = words.findIndex(
    (_, index) => index > basis && phraseAt(pack, 'provisions', words, index) > 0 && isBehindNumber(words, index),
  );
  const behind = verb < 0 ? words.length : verb + phraseAt(pack, 'provisions', words, verb);
  const isOpen = (index: number): boolean =>
    index >= words.length || anyPhraseAt(pack, ['complementisers', 'listOpeners'], words, index);
  return isOpen(behind) ? words.slice(basis, verb < 0 ? words.length : verb) : undefined;
};

/** Right behind the number of a part or of an act, or the letters at its end: "12/2027/NĐ-CP". */
const isBehindNumber = (words: readonly Word[], index: number): boolean =>
  words.slice(Math.max(0, index - 3), index).some(({ key }) => /\d/.test(key));

/** Where the number of a part, or of an act, stands that is cited within the first words: "Điều 3", "§ 5", "Quyết định 12/QĐ-CB"; -1 where none is. */
const numberOfPart = (text: string, words: readonly Word[], from: number, pack: LanguagePack): number =>
  words.findIndex((word, index) => {
    if (index < from || index > from + furthest) return false;
    if (numberOfAct.test(text.slice(word.start))) return true;
    if (!/^[\divxlc]+$/.test(word.key)) return false;
    const before = words[index - 1];
    return (
      /[§№] ?$/u.test(text.slice(before?.end ?? 0, word.start)) ||
      (before !== undefined && namesDivision(pack, before.key))
    );
  });
const numberOfAct = /^\d+\/(?:\d{4}\/)?\p{Lu}/u;
/** "theo điểm a khoản 2 Điều 5" */
const furthest = 6;

const isBehindComma = (text: string, words: readonly Word[], index: number): boolean =>
  text.slice(words[index - 1]?.end ?? 0, words[index]?.start).includes(',');

/** "Khoản 1, khoản 2 Điều 5": the comma stands between parts that are cited. */
const isOfPart = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const key = words[index]?.key ?? '';
  return startsWithDigit(key) || namesDivision(pack, key);
};

const fewestWords = 3;
