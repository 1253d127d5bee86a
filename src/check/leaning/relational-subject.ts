import { anyPhraseAt, phraseAt, phraseBefore, phrasesOf, type LanguagePack } from '../../language/index.js';
import { isCapital, type Token } from '../words/words.js';

/**
 * The place of a subject that is something of something else, which its sentence does not name: "The goal is to …" (of what), "Growth was driven by …", "A
 * more important reason has been …". Undefined where more is said of the noun ("the goal of the talks", "our goal", "the town's goal"), and where the pack
 * lists no such nouns.
 */
export const relationalSubject = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const [first] = words;
  if (first === undefined) return undefined;
  const isDefinite = phrasesOf(pack, 'definites').hasKey(first.key);
  // "The reason: …"
  if (isDefinite && isRelational(words, 1, pack) && /^\s?:/u.test(text.slice(words[1]?.end))) return 1;
  const from = isDefinite || phraseAt(pack, 'singlers', words, 0) > 0 ? 1 : 0;
  const noun = from === 0 ? 0 : nounBehind(words, text, pack, { from, isDefinite });
  if (noun === undefined || !isRelational(words, noun, pack)) return undefined;
  return anyPhraseAt(pack, predicates, words, noun + 1) && standsApart(words, noun, text) ? noun : undefined;
};
const predicates = ['auxiliaries', 'speechVerbs'] as const;

/**
 * What stands between an article and its noun may say of what it is ("the revenue loss"), unless it only tells one from others ("the only reason"); of
 * one of several, no article says that it was named.
 */
const nounBehind = (
  words: readonly Token[],
  text: string,
  pack: LanguagePack,
  { from, isDefinite }: { readonly from: number; readonly isDefinite: boolean },
): number | undefined => {
  for (let index = from; index < from + longest; index += 1) {
    const word = words[index];
    if (word === undefined || isCapital(text, word) || /['’]/u.test(word.key)) return undefined;
    if (isRelational(words, index, pack) && anyPhraseAt(pack, predicates, words, index + 1)) return index;
    if (isDefinite ? phraseAt(pack, 'limiters', words, index) === 0 : anyPhraseAt(pack, ends, words, index))
      return undefined;
  }
  return undefined;
};
/** In words: "more important", and the noun. */
const longest = 4;
const ends = ['prepositions', 'auxiliaries', 'relatives', 'coordinators'] as const;

/**
 * The place of the noun in what is said of a subject, where that tells of nothing else what it is: "Distance is the main reason", "Harga bukan satu-satunya
 * sebab". Undefined where more is said of the noun ("… the main reason for the delay").
 */
export const relationalPredicate = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const isLimiter = (index: number): boolean => anyPhraseAt(pack, ['limiters', 'definites'], words, index);
  for (let index = 2; index < Math.min(furthestPredicate, words.length); index += 1) {
    const length = phraseAt(pack, 'relationalNouns', words, index);
    if (length === 0) continue;
    let [from, to] = [index, index + length];
    while (from > 1 && (isLimiter(from - 1) || phraseBefore(pack, 'limiters', words, from) > 1))
      from -= Math.max(1, phraseBefore(pack, 'limiters', words, from));
    while (phraseAt(pack, 'limiters', words, to) > 0) to += phraseAt(pack, 'limiters', words, to);
    // "a reason" is one of several.
    const isOne = words.slice(from, to).some((_, at) => phraseAt(pack, 'limiters', words, from + at) > 0);
    const ends = /^["”’»)]*(?:[,.;:!…]|\s*[–—]|$)/u.test(text.slice(words[to - 1]?.end));
    return isOne && ends && anyPhraseAt(pack, ties, words, from - 1) ? index : undefined;
  }
  return undefined;
};
const ties = ['copulas', 'auxiliaries', 'negations'] as const;
const furthestPredicate = 9;

const isRelational = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  phrasesOf(pack, 'relationalNouns').hasKey(words[index]?.key ?? '');

const standsApart = (words: readonly Token[], noun: number, text: string): boolean =>
  /^\s+$/u.test(text.slice(words[noun]?.end, words[noun + 1]?.start));
