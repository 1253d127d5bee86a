import { anyPhraseAt, phraseAt, phraseIn, type LanguagePack } from '../../../language/index.js';
import { endsClause } from '../../words/clause-end.js';
import { isPredicateAt } from '../../sentence/predicate.js';
import { isCapital, type Token } from '../../words/words.js';
import { isCount } from './is-count.js';

/**
 * The place of a word that ranks what only the sentence before names: "The first was closed", "The third, that …", "Beim dritten fehlte …", "Las dos
 * primeras …", "Hai kiến nghị đầu không …", "chọn phương án sau". Undefined where more is said of the noun ("the second
 * stage of the works"), and of times ("the first two months").
 *
 * @param from behind what joins the sentence to the one before
 */
export const bareRank = (words: readonly Token[], from: number, text: string, pack: LanguagePack): number | undefined =>
  ranked(words, from, text, pack) ??
  owned(words, text, pack) ??
  several(words, text, pack) ??
  behindNoun(words, text, pack);

/** "The first was …", "the second two are …", "beim dritten zeigte …": of which, no noun says. */
const ranked = (words: readonly Token[], from: number, text: string, pack: LanguagePack): number | undefined => {
  const article = anyPhraseAt(pack, articles, words, from);
  const at = article ? from + 1 + (phraseAt(pack, 'definites', words, from + 1) > 0 ? 1 : 0) : from;
  const length = article ? phraseAt(pack, 'rankWords', words, at) : 0;
  if (length === 0) return undefined;
  const behind = at + length + (isCount(words[at + length], pack) ? 1 : 0);
  if (isFollowed(words, behind, text, pack)) return at;
  // "At first, …"
  if (phraseAt(pack, 'definites', words, at - 1) === 0) return undefined;
  return isParted(words, behind, text, pack) || isPaired(words, at, pack) ? at : undefined;
};
const articles = ['definites', 'prepositions'] as const;

/** Where nouns have capitals, a verb in small letters is none. */
const isFollowed = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean => {
  const word = words[index];
  if (word === undefined) return false;
  const isVerb =
    pack.typology.clauseOrder === 'verb-second' && !isCapital(text, word) && isPredicateAt(words, index, pack);
  return isVerb || phraseAt(pack, 'auxiliaries', words, index) > 0;
};

/** "The second, that …", and neither "the first, second and third …" nor "the first, and longest, bridge". */
const isParted = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean =>
  /^,\s/u.test(text.slice(words[index - 1]?.end, words[index]?.start)) &&
  !anyPhraseAt(pack, ['rankWords', 'coordinators'], words, index);

/** "La première perdra … et la deuxième …": nothing more is said of what ranks, and another of the kind stands without a noun further on. */
const isPaired = (words: readonly Token[], at: number, pack: LanguagePack): boolean =>
  pack.typology.head === 'both' &&
  pack.typology.articles === 'used' &&
  !anyPhraseAt(pack, ['genitives', 'calendarNouns', 'lesserUnits'], words, at + 1) &&
  phraseAt(pack, 'genitives', words, at + 2) === 0 &&
  words.some(
    (_, index) =>
      index > at + 1 &&
      phraseAt(pack, 'definites', words, index) > 0 &&
      phraseAt(pack, 'rankWords', words, index + 1) > 0 &&
      (words[index + 2]?.key !== words[at + 1]?.key || (words[at + 1]?.key.length ?? 0) <= longestClitic),
  );
/** In letters: "os hará". */
const longestClitic = 2;

/** "Ilse Korda's second, which …" */
const owned = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  for (let index = 1; index <= longestName; index += 1) {
    if (endsClause(words, index, text)) return undefined;
    if (phraseAt(pack, 'rankWords', words, index) === 0 || !/['’]s$/u.test(words[index - 1]?.key ?? '')) continue;
    const isAlone = isFollowed(words, index + 1, text, pack) || isParted(words, index + 1, text, pack);
    return isAlone ? index : undefined;
  }
  return undefined;
};
const longestName = 4;

/** "Las dos primeras no …", "Dua usulan pertama tidak …", "Hai kiến nghị đầu không …": some of those that are counted elsewhere. */
const several = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const from = phraseAt(pack, 'definites', words, 0) > 0 ? 1 : 0;
  if (!isCount(words[from], pack)) return undefined;
  if (from === 0 && pack.typology.demonstratives !== 'behind') return undefined;
  for (let index = from + 1; index <= from + longestNoun; index += 1) {
    if (endsClause(words, index, text) || anyPhraseAt(pack, nounless, words, index)) return undefined;
    const length = phraseAt(pack, 'rankWords', words, index);
    if (length === 0) continue;
    return isFollowed(words, index + length, text, pack) ||
      (from > 0 && phraseAt(pack, 'auxiliaries', words, index + length + 1) > 0 && !isTime(words, index + length, pack))
      ? index
      : undefined;
  }
  return undefined;
};
const isTime = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  anyPhraseAt(pack, ['calendarNouns', 'lesserUnits'], words, index);

/**
 * "Lối thứ nhất mất … ; lối thứ hai …", "Yêu cầu thứ nhất không …", "Để tránh rủi ro thứ hai, …", "chọn phương án sau": where what ranks stands behind its
 * noun. One that tells a time is told by itself, and of "đầu" and "sau" only both together, or behind a choice, surely rank.
 */
const behindNoun = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (pack.typology.demonstratives !== 'behind' || phraseIn(pack, 'rankWords', words) < 0) return undefined;
  const chosen = words.findIndex((_, index) => isOfChoice(words, index, text, pack));
  if (chosen > 0) return chosen;
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

/** "… phương án sau, vì …", and not "phương án sau:"; "rủi ro thứ hai, …" within the first clause. */
const isOfChoice = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'rankWords', words, index);
  if (length === 0) return false;
  const ends = /^["”’»)]*(?:[,.;!…]|$)/u.test(text.slice(words[index + length - 1]?.end).trimStart());
  const lists = length > 1 && index <= longestOpening ? announced : choices;
  // "Việc thứ hai, …" counts itself.
  const isInside = (back: number): boolean => length === 1 || index > back;
  return (
    ends &&
    lists.some((list) => [1, 2].some((back) => phraseAt(pack, list, words, index - back) === back && isInside(back)))
  );
};
const choices = ['options'] as const;
const announced = ['options', 'announcers'] as const;
const longestOpening = 8;
