import { anyPhraseAt, phraseAt, type LanguagePack } from '../../language/index.js';
import { isPredicateAt } from '../sentence/predicate.js';
import { isNumber, type Token } from '../words/words.js';

/**
 * The place of a subject that an ending says to be of something, which its sentence does not name: "Nilainya mencapai …", "Alasannya: …". Undefined where a
 * noun stands behind it ("Banyaknya warga …"), of words that only end so ("Akhirnya"), and where the pack has no such ending.
 */
export const ownedHead = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const [first, next] = words;
  if (first === undefined || next === undefined) return undefined;
  const isOwned = pack.ownerEndings.some(
    (ending) => first.key.endsWith(ending) && first.key.length >= ending.length + shortestNoun,
  );
  if (!isOwned || anyPhraseAt(pack, nounless, words, 0)) return undefined;
  const between = text.slice(first.end, next.start);
  if (between.includes(':')) return 0;
  const isSaidOf = isNumber(next) || phraseAt(pack, 'auxiliaries', words, 1) > 0 || isPredicateAt(words, 1, pack);
  return /^\s+$/u.test(between) && isSaidOf ? 0 : undefined;
};

const shortestNoun = 4;
const nounless = [
  'connectives',
  'additions',
  'ties',
  'adverbialOpeners',
  'stopwords',
  'hedges',
  'qualifiers',
  'auxiliaries',
  'prepositions',
] as const;
