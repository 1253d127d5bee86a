import { anyPhraseAt, phraseAt, phraseBefore, phraseIn, type LanguagePack } from '../../language/index.js';
import { isPredicateAt } from '../sentence/predicate.js';
import { endsClause } from '../words/clause-end.js';
import { type Token } from '../words/words.js';
import { isCount } from './counts/is-count.js';

/**
 * The place of the word by which a sentence leaves open what the one before it says, though it does not begin with it: whose something
 * is, what is done, or which others there are. Undefined where it leaves nothing open.
 */
export const leavesOpen = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined =>
  ownerless(words, text, pack) ??
  elliptic(words, text, pack) ??
  oneMore(words, pack) ??
  theRest(words, text, pack) ??
  leftOver(words, text, pack);

/** "We used their recommendations": whoever speaks has them of somebody whom no word before names. */
const ownerless = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (phraseAt(pack, 'firstPersons', words, 0) === 0) return undefined;
  for (let index = 1; index < Math.min(longestVerbPhrase, words.length); index += 1) {
    if (phraseAt(pack, 'possessives', words, index) > 0) return index;
    const isNoNoun =
      isPredicateAt(words, index, pack) ||
      anyPhraseAt(pack, nounless, words, index) ||
      isWithinVerb(words, index, pack);
    if (!isNoNoun || endsClause(words, index, text)) return undefined;
  }
  return undefined;
};
/** "have | consistently | condemned" */
const isWithinVerb = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  phraseBefore(pack, 'auxiliaries', words, index) > 0 && isPredicateAt(words, index + 1, pack);
const longestVerbPhrase = 8;
const nounless = ['prepositions', 'negations'] as const;

/** "Unfortunately, we still do.", "Noise fell as well: …": what is done, the sentence before says. */
const elliptic = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const colon = words.findIndex(({ end }) => text.charAt(end) === ':') + 1;
  const end = colon > 0 ? colon : words.length;
  const length = phraseBefore(pack, 'ellipses', words, end);
  return length > 0 && length < end && end <= longestElliptic ? end - length : undefined;
};
const longestElliptic = 12;

/** "Một kiến nghị khác đã …", "3 đoạn đường khác vẫn …": where some are told from others, and no more is said of them than that. */
const oneMore = (words: readonly Token[], pack: LanguagePack): number | undefined => {
  const [first] = words;
  if (!isCount(first, pack)) return undefined;
  for (let index = 1; index < Math.min(longestCounted, words.length - 1); index += 1) {
    const length = phraseAt(pack, 'otherWords', words, index);
    if (length > 0) return anyPhraseAt(pack, predicates, words, index + length) ? index : undefined;
  }
  return undefined;
};
const longestCounted = 6;

/** "Các hạng khác đều phải …", "Phó chủ tịch còn lại là …": the others beside those that the sentence before tells of. */
const theRest = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (pack.typology.demonstratives !== 'behind') return undefined;
  const isPlural = phraseAt(pack, 'plurals', words, 0) > 0;
  for (let index = 1; index < Math.min(longestCounted, words.length - 1); index += 1) {
    // "Ngoài Lào, các đội còn lại …": beside whom, its own words say.
    if (endsClause(words, index, text)) return undefined;
    const left = phraseAt(pack, 'restWords', words, index);
    const length = left > 0 ? left : isPlural ? phraseAt(pack, 'otherWords', words, index) : 0;
    if (length === 0 || phraseBefore(pack, 'calendarNouns', words, index) > 0) continue;
    // "Các tổ chức khác có liên quan" are any.
    const isAny = phraseAt(pack, 'existentials', words, index + length) > 0;
    return !isAny && anyPhraseAt(pack, predicates, words, index + length) ? index : undefined;
  }
  return undefined;
};
const predicates = ['auxiliaries', 'verbs', 'speechVerbs'] as const;

/** "He has to pay the remaining two million", "… hoàn trả 1,9 tỷ đồng còn lại": of how much, no number before it says. */
const leftOver = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const left = phraseIn(pack, 'restWords', words, 1);
  if (left < 0 || left > furthestRest || phraseBefore(pack, 'calendarNouns', words, left) > 0) return undefined;
  const first = words.findIndex((word) => isCount(word, pack));
  if (first >= 0 && first < left) {
    const isOne =
      left - first <= longestAmount && !words.some((_, at) => at > first && at <= left && endsClause(words, at, text));
    return isOne ? left : undefined;
  }
  const number = left + phraseAt(pack, 'restWords', words, left);
  // "the remaining six shows" are those to come.
  const isAmount =
    /[$€£¥]\s?$/u.test(text.slice(0, words[number]?.start)) ||
    (words[number + 1]?.key ?? '') in pack.multipliers ||
    phraseAt(pack, 'units', words, number + 1) > 0;
  return isCount(words[number], pack) && isAmount ? left : undefined;
};
/** In words: further on its own sentence has mostly told of what. */
const furthestRest = 13;
/** In words: a number, its multiplier, its unit. */
const longestAmount = 4;
