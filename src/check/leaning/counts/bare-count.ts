import { anyPhraseAt, phraseAt, phraseBefore, type LanguagePack } from '../../../language/index.js';
import { endsClause } from '../../words/clause-end.js';
import { isPredicateAt } from '../../sentence/predicate.js';
import { isCapital, isNumber, type Token } from '../../words/words.js';

/**
 * The place of a word that counts or ranks what only the sentence before names: "The first was closed", "Beim dritten fehlte …", "None is open",
 * "Algunas ya lo hacen", "Nur einer davon …", "60 percent of them …", "la ville en compte trois". Undefined where a noun follows.
 */
export const bareCount = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const from = opening(words, text, pack);
  return (
    ranked(words, from, text, pack) ??
    rankedBehind(words, text, pack) ??
    counted(words, from, pack) ??
    partOfThem(words, text, pack) ??
    countedClitic(words, text, pack)
  );
};

/** Behind "but", "so far", "if", where no comma parts it. */
const opening = (words: readonly Token[], text: string, pack: LanguagePack): number => {
  const length = Math.max(...openers.map((list) => phraseAt(pack, list, words, 0)));
  return length > 0 && length < words.length && !endsClause(words, length, text) ? length : 0;
};
const openers = ['coordinators', 'conditions', 'qualifiers'] as const;

/** "The first was …", "the second two are …", "beim dritten zeigte …": of which, no noun says. */
const ranked = (words: readonly Token[], from: number, text: string, pack: LanguagePack): number | undefined => {
  const article = [...articles, 'prepositions' as const].some((list) => phraseAt(pack, list, words, from) > 0);
  const at = article ? from + 1 + (phraseAt(pack, 'definites', words, from + 1) > 0 ? 1 : 0) : from;
  const length = article ? phraseAt(pack, 'rankWords', words, at) : 0;
  if (length === 0) return undefined;
  const behind = at + length + (isCount(words[at + length], pack) ? 1 : 0);
  return isFollowed(words, behind, text, pack) ? at : undefined;
};
const articles = ['definites'] as const;

/**
 * "Lối thứ nhất mất … ; lối thứ hai …", "Yêu cầu thứ nhất không …": where what ranks stands behind its noun. One that tells a time is told by itself, and
 * of "đầu" and "sau" only both together surely rank.
 */
const rankedBehind = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (pack.typology.demonstratives !== 'behind') return undefined;
  for (let index = 1; index <= longestNoun; index += 1) {
    const length = phraseAt(pack, 'rankWords', words, index);
    if (endsClause(words, index, text) || anyPhraseAt(pack, nounless, words, index - 1)) return undefined;
    if (length === 0) continue;
    const noun = words[index - 1]?.key;
    const isPair = words.some(
      (word, at) => at > index && word.key === noun && phraseAt(pack, 'rankWords', words, at + 1) > 0,
    );
    const isSaidOf = length > 1 && phraseAt(pack, 'auxiliaries', words, index + length) > 0;
    return isPair || isSaidOf ? index : undefined;
  }
  return undefined;
};
const longestNoun = 3;
const nounless = ['calendarNouns', 'lesserUnits', 'prepositions', 'auxiliaries', 'firstPersons'] as const;

/** "None is …", "Both have …", "two were …" */
const counted = (words: readonly Token[], from: number, pack: LanguagePack): number | undefined => {
  const length = phraseAt(pack, 'countPronouns', words, from);
  const isNumeral = length === 0 && (pack.numerals[words[from]?.key ?? ''] ?? 0) > 1;
  if (length === 0 && !(isNumeral && pack.typology.nouns === 'inflected')) return undefined;
  return phraseAt(pack, 'auxiliaries', words, from + Math.max(1, length)) > 0 ? from : undefined;
};

/** Where nouns have capitals, a verb in small letters is none. */
const isFollowed = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean => {
  const word = words[index];
  if (word === undefined) return false;
  const isVerb =
    pack.typology.clauseOrder === 'verb-second' && !isCapital(text, word) && isPredicateAt(words, index, pack);
  return isVerb || phraseAt(pack, 'auxiliaries', words, index) > 0;
};

/** "Nur einer davon", "about 60 percent of them": behind a count at the head. */
const partOfThem = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  let isCounted = false;
  for (let index = 0; index < Math.min(furthestPart, words.length); index += 1) {
    if (index > 0 && endsClause(words, index, text)) return undefined;
    if (phraseAt(pack, 'partitives', words, index) > 0) return isCounted ? index : undefined;
    isCounted ||= isCount(words[index], pack) || anyPhraseAt(pack, quantifiers, words, index);
    // "The town heard of it": what is counted comes before any verb.
    if (isPredicateAt(words, index, pack) && !isCounted) return undefined;
  }
  return undefined;
};
/** In words: "At least nearly 60 percent of them". */
const furthestPart = 6;
const quantifiers = ['countPronouns', 'shares'] as const;

/** "La ville en compte aujourd'hui trois.": of what, the word before the verb only points to. */
const countedClitic = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const at = words.findIndex(
    (_, index) =>
      phraseAt(pack, 'partitiveClitics', words, index) > 0 &&
      isPredicateAt(words, index + 1, pack) &&
      phraseBefore(pack, 'prepositions', words, index) === 0,
  );
  if (at < 0 || words.slice(0, at).some((word) => isCount(word, pack))) return undefined;
  for (let index = at + 2; index < Math.min(at + longestObject, words.length); index += 1) {
    if (endsClause(words, index, text)) return undefined;
    const next = words[index + 1];
    const ends = next === undefined || endsClause(words, index + 1, text);
    if (isCount(words[index], pack) && ends) return at;
  }
  return undefined;
};
/** In words: verb, adverb, and a number of two words. */
const longestObject = 7;

const isCount = (word: Token | undefined, pack: LanguagePack): boolean =>
  word !== undefined && (isNumber(word) || word.key in pack.numerals);
