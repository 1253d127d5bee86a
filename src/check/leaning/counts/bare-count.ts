import {
  anyPhraseAt,
  lengthOfNumber,
  phraseAt,
  phraseBefore,
  phraseIn,
  type LanguagePack,
} from '../../../language/index.js';
import { endsClause } from '../../words/clause-end.js';
import { isPredicateAt } from '../../sentence/predicate.js';
import { type Token } from '../../words/words.js';
import { bareRank } from './bare-rank.js';
import { isCount } from './is-count.js';

/**
 * The place of a word that counts or ranks what only the sentence before names: "The first was closed", "Beim dritten fehlte …", "None is open",
 * "Algunas ya lo hacen", "Nur einer davon …", "60 percent of them …", "la ville en compte trois". Undefined where a noun follows.
 */
export const bareCount = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const from = opening(words, text, pack);
  return (
    bareRank(words, from, text, pack) ??
    counted(words, from, pack) ??
    partOfThem(words, text, pack) ??
    countedClitic(words, text, pack) ??
    substitute(words, text, pack)
  );
};

/** Behind "but", "so far", "if", where no comma parts it. */
const opening = (words: readonly Token[], text: string, pack: LanguagePack): number => {
  const length = Math.max(...openers.map((list) => phraseAt(pack, list, words, 0)));
  return length > 0 && length < words.length && !endsClause(words, length, text) ? length : 0;
};
const openers = ['coordinators', 'conditions', 'qualifiers'] as const;

/** "None is …", "Both have …", "two were …" */
const counted = (words: readonly Token[], from: number, pack: LanguagePack): number | undefined => {
  const length = phraseAt(pack, 'countPronouns', words, from);
  const isNumeral = length === 0 && (pack.numerals[words[from]?.key ?? ''] ?? 0) > 1;
  if (length === 0 && !(isNumeral && pack.typology.nouns === 'inflected')) return undefined;
  const behind = from + (length > 0 ? length : lengthOfNumber(words, from, pack));
  return phraseAt(pack, 'auxiliaries', words, behind) > 0 ? from : undefined;
};

/** "Nur einer davon", "about 60 percent of them": behind a count at the head. */
const partOfThem = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (phraseIn(pack, 'partitives', words, 0, furthestPart) < 0) return undefined;
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

/** "Older ones have no pumps.", "There was none at the lock.": a word for what was named before, and nothing behind it that says of what. */
const substitute = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (phraseIn(pack, 'substitutes', words, 0, furthestSubstitute) < 0) return undefined;
  for (let index = 0; index < Math.min(furthestSubstitute, words.length); index += 1) {
    const length = phraseAt(pack, 'substitutes', words, index);
    if (length > 0) return anyPhraseAt(pack, ['genitives', 'relatives'], words, index + length) ? undefined : index;
    if (/["“”]/u.test(text.slice(words[index]?.start, words[index + 1]?.start ?? words[index]?.end))) return undefined;
  }
  return undefined;
};
/** In words. */
const furthestSubstitute = 9;

/** "La ville en compte aujourd'hui trois.": of what, the word before the verb only points to. */
const countedClitic = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (phraseIn(pack, 'partitiveClitics', words) < 0) return undefined;
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
