import {
  anyPhraseAt,
  fold,
  followsAfterSpace,
  phraseAt,
  phrasesOf,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../language/index.js';
import type { Reading } from './reading.js';

/**
 * For each sentence that calls somebody or something by a short form ("ông Phong", "Baker", "The agreement"), the places of the
 * sentences before it that introduce them in full, one list a short form: one of each list should stand before it on the slides.
 * What the title names is known.
 */
export const introductionsOf = (reading: Reading): ReadonlyMap<number, readonly (readonly number[])[]> => {
  const { text, pack, sentences, article } = reading;
  const title = article.title === undefined ? [] : wordsOf(text, article.title.start, article.title.end);
  const known = new Set(title.map(({ key }) => key));
  const named = new Map<string, number[]>();
  const seen = new Map<string, number[]>();
  const found = new Map<number, number[][]>();
  const pairs = new Map<string, number[]>();
  const titlePairs = pairsIn(title);
  for (const { index, words, section } of sentences) {
    const names = namesIn(words, text, pack);
    const short = new Set(names.flatMap(({ last, parts }) => (parts === 1 && !known.has(last) ? [last] : [])));
    const full = new Set(names.flatMap(({ first, last, parts }) => (parts > 1 ? [first, last] : [])));
    const needed = [...short].flatMap((last) => (full.has(last) ? [] : [named.get(last) ?? []]));
    for (const noun of definiteNouns(words, text, pack)) if (!known.has(noun)) needed.push(seen.get(noun) ?? []);
    const bare = bareSubject(words, text, pack);
    if (bare !== undefined && !titlePairs.has(bare)) needed.push(pairs.get(bare) ?? []);
    if (adds(words, pack) && sentences[index - 1]?.section === section) needed.push([index - 1]);
    const open = needed.filter(({ length }) => length > 0);
    if (open.length > 0)
      found.set(
        index,
        open.map((places) => [...places]),
      );
    for (const last of full) addPlace(named, last, index, mostNamings);
    if (pack.verbEndings.length === 0) for (const pair of pairsIn(words)) addPlace(pairs, pair, index, mostPlaces);
    else for (const key of new Set(words.map((word) => word.key))) addPlace(seen, key, index, mostPlaces);
  }
  return found;
};

/** The first places of a word are enough to introduce it. */
const addPlace = (places: Map<string, number[]>, key: string, index: number, most: number): void => {
  const known = places.get(key);
  if (known === undefined) places.set(key, [index]);
  else if (known.length < most) known.push(index);
};

const mostPlaces = 8;
/** Each sentence that needs a name keeps its places, so that a text which goes on repeating it must not add to them for ever. */
const mostNamings = 100;

interface Name {
  /** Its first and its last word, folded: a short form keeps one of them. */
  readonly first: string;
  readonly last: string;
  /** Of how many words it is, titles aside. */
  readonly parts: number;
}

/** Runs of words with a capital, the first word of a sentence aside unless another one follows it. */
const namesIn = (words: readonly Word[], text: string, pack: LanguagePack): Name[] => {
  const names: Name[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!isCapital(words, from, text)) continue;
    let to = from;
    while (to + 1 < words.length && isCapital(words, to + 1, text) && followsAfterSpace(text, words, to + 1)) to += 1;
    const title = titleLength(words, from, to, pack);
    const parts = to - from + 1 - title;
    const [first, last] = [words[from + title], words[to]];
    const isPerson = title > 0 || phraseAtBefore(words, from, pack) || isSubjectName(words, to, pack);
    const isPart = from > 0 && pack.verbEndings.length > 0 && !anyPhraseAt(pack, commonNames, words, from);
    if (last !== undefined && parts > 0 && (parts > 1 || isPerson || isPart))
      names.push({ first: fold(first?.key ?? last.key), last: fold(last.key), parts });
    from = to;
  }
  return names;
};

/** Inside a sentence a lone name may be part of a full one ("Bass", "Manger"), but for what everybody knows. */
const commonNames = ['countries', 'months', 'weekdays'] as const;

const isCapital = (words: readonly Word[], index: number, text: string): boolean => {
  const word = words[index];
  return word !== undefined && word.end - word.start > 1 && startsUpperCase(text.slice(word.start, word.end));
};

/** "Judge King": how many words of a run are a title. */
const titleLength = (words: readonly Word[], from: number, to: number, pack: LanguagePack): number =>
  Math.min(to - from, phraseAt(pack, 'speakerTitles', words, from));

/** "ông Phong": a title with a small letter before it. */
const phraseAtBefore = (words: readonly Word[], from: number, pack: LanguagePack): boolean =>
  from > 0 && phraseAt(pack, 'speakerTitles', words, from - 1) === 1;

/** "Baker said": somebody who does something, and no place or body. */
const isSubjectName = (words: readonly Word[], to: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'speechVerbs', words, to + 1) > 0 || (to > 0 && phraseAt(pack, 'speechVerbs', words, to - 1) > 0);

/** "The year", "the more": nothing that was told before. */
const timeless = ['calendarNouns', 'qualifiers'] as const;

/**
 * "The agreement …", "Under the decision …", where nouns carry an article: the nouns that a sentence speaks of as known among its first
 * words. One with a capital is the short form of a name ("the Bank"), where no other follows it.
 */
const definiteNouns = (words: readonly Word[], text: string, pack: LanguagePack): string[] => {
  if (pack.verbEndings.length === 0) return [];
  const definites = phrasesOf(pack, 'definites');
  return words.slice(0, opening).flatMap(({ key }, index) => {
    const noun = words[index + 1];
    if (noun === undefined || !definites.hasKey(key) || anyPhraseAt(pack, timeless, words, index + 1)) return [];
    const isName = isCapital(words, index + 1, text);
    if (isName && (index > 0 || isCapital(words, index + 2, text))) return [];
    return [noun.key];
  });
};
const opening = 8;

/**
 * "Sứ giả đã …", where nouns carry no article and verbs no endings: a noun of two syllables right before its predicate, without a name, a
 * number or anything else that would tell which. Undefined where the sentence opens otherwise.
 */
const bareSubject = (words: readonly Word[], text: string, pack: LanguagePack): string | undefined => {
  if (pack.verbEndings.length > 0 || words.length < 3 || isCapital(words, 1, text)) return undefined;
  if (anyPhraseAt(pack, noSubject, words, 0) || !anyPhraseAt(pack, predicates, words, 2)) return undefined;
  return [...pairsIn(words.slice(0, 2))][0];
};
const predicates = ['auxiliaries', 'verbs'] as const;
const noSubject = [
  ...predicates,
  'plurals',
  'determiners',
  'adverbialOpeners',
  'prepositions',
  'connectives',
  'conditions',
  'contrasts',
  'negations',
  'nominalizers',
  'qualifiers',
  'existentials',
  'pronouns',
] as const;

/** "The project also offered …", "Công ty cũng cho vay …": it adds to what the sentence before says. */
const adds = (words: readonly Word[], pack: LanguagePack): boolean =>
  words
    .slice(0, opening)
    .some(
      (_, index) =>
        index > 0 &&
        phraseAt(pack, 'additions', words, index) > 0 &&
        phraseAt(pack, 'coordinators', words, index) === 0,
    );

/** Each two words that follow each other, folded. */
const pairsIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.slice(1).map(({ key }, index) => `${words[index]?.key ?? ''} ${key}`));
