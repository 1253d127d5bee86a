import { anyPhraseAt, phraseAt, phraseBefore, type LanguagePack } from '../../language/index.js';
import { isPredicateAt } from '../sentence/predicate.js';
import type { Token } from '../words/words.js';

/**
 * The place of a pronoun that nothing in its own sentence stands for, where whoever speaks is all that was named before it: "We can see how hard it is in
 * the north", "I started writing and talking about it"; or of one that ends a short sentence: "We need to respect that". Undefined where none does.
 *
 * @param isExpletive whether a pronoun at a place stands for nothing: "I think it is time to …"
 */
export const ownPronoun = (
  words: readonly Token[],
  text: string,
  pack: LanguagePack,
  isExpletive: (index: number) => boolean,
): number | undefined => {
  // Where verbs have no endings, or few are known, nouns are not told from them.
  if (pack.typology.verbs !== 'inflected' || pack.typology.subjects !== 'expressed') return undefined;
  const last = words.length - 1;
  if (last >= 2 && last <= longestEnding && endsInPronoun(words, last, text, pack)) return last;
  const opening = phraseAt(pack, 'coordinators', words, 0);
  if (phraseAt(pack, 'firstPersons', words, opening) === 0) return undefined;
  for (let index = opening + 1; index < Math.min(furthest, words.length); index += 1) {
    if (/[,;:–—“”"(]/u.test(text.slice(words[index - 1]?.end, words[index]?.start))) return undefined;
    if (phraseAt(pack, 'objectPronouns', words, index) > 0)
      return isExpletive(index) || standsForNothing(words, index, pack) ? undefined : index;
    if (!isNounless(words, index, pack)) return undefined;
  }
  return undefined;
};
/** In words. */
const longestEnding = 9;
const furthest = 16;

/** "There are gaps", "it would be useful if …", "made it clear that …", "make it easy to …". */
const standsForNothing = (words: readonly Token[], index: number, pack: LanguagePack): boolean => {
  const isBody = phraseAt(pack, 'bodyPronouns', words, index) > 0;
  const isSubject = phraseAt(pack, 'auxiliaries', words, index + 1) > 0;
  if (!isBody) return isSubject && phraseAt(pack, 'negations', words, index + 1) === 0;
  const near = words.slice(0, index + longestExpletive);
  const follows = near.some((_, at) => at > index && anyPhraseAt(pack, ['complementisers', 'conditions'], near, at));
  return (
    follows ||
    (!isSubject && anyPhraseAt(pack, ['prepositions'], words, index + 2) && isInfinitiveBehind(words, index + 2, pack))
  );
};
const longestExpletive = 9;

/** "Easy to keep", "easy for crews to keep". */
const isInfinitiveBehind = (words: readonly Token[], from: number, pack: LanguagePack): boolean =>
  words.slice(from, from + longestFor).some(({ key }) => pack.infinitiveMarks.includes(key));
const longestFor = 4;

/** "… wrong with asking that." */
const endsInPronoun = (words: readonly Token[], last: number, text: string, pack: LanguagePack): boolean =>
  phraseAt(pack, 'demonstratives', words, last) > 0 &&
  !/[,;:–—“”"(]/u.test(text.slice(words[0]?.start, words[last]?.start)) &&
  /^["”’»)]*[.!?…]|^$/u.test(text.slice(words[last]?.end)) &&
  isVerb(words, last - 1, pack);

/** What no pronoun stands for: a verb, a word of grammar, and what is asked how much it is. */
const isNounless = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  anyPhraseAt(pack, grammar, words, index) ||
  isVerb(words, index, pack) ||
  phraseBefore(pack, 'questionWords', words, index) > 0;
const grammar = ['prepositions', 'negations', 'coordinators', 'questionWords', 'auxiliaries', 'firstPersons'] as const;

const isVerb = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  isPredicateAt(words, index, pack) || pack.furtherVerbs.includes(words[index]?.key ?? '');
