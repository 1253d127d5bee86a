import { anyPhraseAt, holdsPhrase, phraseAt, phrasesOf, type LanguagePack } from '../../language/index.js';
import type { Genre } from '../../model/article.js';
import { isPredicateAt } from '../sentence/predicate.js';
import { pointsAbove } from './points-above.js';
import { relationalPredicate, relationalSubject } from './relational-subject.js';
import { isCapital, isNumber, type Token } from '../words/words.js';

/** A sentence with the one straight before it in its section. */
export interface Pair {
  readonly own: readonly Token[];
  readonly before: readonly Token[];
  /** Whether the article uses a word before the sentence before. */
  readonly isSaidEarlier: (key: string) => boolean;
  /** Whether the sentence before opens the article: whom and what it names, all that follows takes for known. */
  readonly isBehindOpening?: boolean;
  /** Whether it opens a paragraph, and goes on from what the article is about rather than from the sentence before. */
  readonly opensParagraph?: boolean;
}

/**
 * The word by which a sentence takes up what only the one before it tells, though nothing in it points: "The friend called the police"
 * behind "Janks told a friend", "Within two days of receiving it" behind what holds in one case, "the sum above", "the goal". Undefined where it takes up nothing.
 */
export const takesUp = (pair: Pair, text: string, pack: LanguagePack, genre?: Genre): string | undefined => {
  const place =
    pointsAbove(pair.own, text, pack) ??
    (asksOfEvent(pair, pack, genre) ? undefined : relationalSubject(pair.own, text, pack)) ??
    relationalPredicate(pair.own, text, pack);
  const word =
    justIntroduced(pair, text, pack) ??
    justNamed(pair, text, pack) ??
    (isRule(genre) ? underCondition(pair, text, pack) : undefined) ??
    (place === undefined ? undefined : pair.own[place]);
  return word === undefined ? undefined : text.slice(word.start, word.end);
};

/** "The cause has not been found.", which opens a paragraph of news: of what happened, the title says. */
const asksOfEvent = ({ own, opensParagraph = false }: Pair, pack: LanguagePack, genre: Genre | undefined): boolean =>
  opensParagraph &&
  genre === 'news' &&
  phrasesOf(pack, 'definites').hasKey(own[0]?.key ?? '') &&
  anyPhraseAt(pack, ['eventNouns'], own, 1);

/**
 * "The friend said …", where "a friend" stands in the sentence before and nowhere before that; "The move comes …", "According to the union, the ban
 * costs …" of what it tells.
 */
const justIntroduced = ({ own, before, isSaidEarlier }: Pair, text: string, pack: LanguagePack): Token | undefined => {
  const noun = definiteSubject(own, text, pack) ?? definiteSubject(behindSource(own, text, pack), text, pack);
  if (noun === undefined) return undefined;
  const forms = formsOf(noun.key);
  if (forms.some(isSaidEarlier)) return undefined;
  const isNew = !before.some(({ key }) => forms.includes(key));
  return !isNew || phrasesOf(pack, 'shellNouns').hasKey(noun.key) ? noun : undefined;
};

/** "According to the union, | the ban …" */
const behindSource = (words: readonly Token[], text: string, pack: LanguagePack): readonly Token[] => {
  const length = phraseAt(pack, 'speechSources', words, 0);
  const comma = words.findIndex(({ end }, index) => index >= length && text.charAt(end) === ',');
  return length > 0 && comma >= length && comma <= longestOpening ? words.slice(comma + 1) : [];
};

/**
 * "Bến phà mở lại …" behind "… bến phà Hạ Giang": a noun without an article, which nothing tells more of, and which only the sentence before tells by name.
 * Told where a name stands behind its noun.
 */
const justNamed = (
  { own, before, isSaidEarlier, isBehindOpening = false }: Pair,
  text: string,
  pack: LanguagePack,
): Token | undefined => {
  if (pack.typology.demonstratives !== 'behind' || isBehindOpening) return undefined;
  const length = [2, 1].find((count) => isPlainSubject(own, count, text, pack));
  const last = own[(length ?? 0) - 1];
  if (length === undefined || last === undefined) return undefined;
  const noun = own.slice(0, length).map(({ key }) => key);
  const places = before.flatMap((_, at) => (noun.every((key, index) => before[at + index]?.key === key) ? [at] : []));
  const isByName = places.some((at) => {
    const name = before[at + length];
    return (
      name !== undefined && isCapital(text, name) && /^\s+$/u.test(text.slice(before[at + length - 1]?.end, name.start))
    );
  });
  return isByName && !noun.every(isSaidEarlier) ? last : undefined;
};

/** "Bến phà | sẽ …": words in small letters before a predicate. */
const isPlainSubject = (words: readonly Token[], length: number, text: string, pack: LanguagePack): boolean =>
  words[length] !== undefined &&
  words.slice(1, length).every((word) => !isCapital(text, word) && !isNumber(word)) &&
  words.slice(0, length).every((_, index) => !anyPhraseAt(pack, noNouns, words, index)) &&
  !isCapital(text, words[length] ?? { start: 0, end: 0, key: '' }) &&
  anyPhraseAt(pack, saidOf, words, length);
const noNouns = ['prepositions', 'determiners', 'auxiliaries', 'connectives', 'adverbialOpeners'] as const;
const saidOf = ['auxiliaries', 'hedges', 'verbs', 'speechVerbs'] as const;

/** "The friend" before its predicate: an article of what is known, and a noun that nothing tells more of. */
const definiteSubject = (words: readonly Token[], text: string, pack: LanguagePack): Token | undefined => {
  const [article, noun, next] = words;
  if (article === undefined || noun === undefined || next === undefined) return undefined;
  if (!phrasesOf(pack, 'definites').hasKey(article.key) || isCapital(text, noun) || isNumber(noun)) return undefined;
  if (anyPhraseAt(pack, nounless, words, 1)) return undefined;
  const verb = anyPhraseAt(pack, adverbs, words, 2) ? 3 : 2;
  return opensPredicate(words, verb, pack) && /^\s+$/u.test(text.slice(noun.end, next.start)) ? noun : undefined;
};

/** "The notes taken at the meeting" have no verb yet. */
const opensPredicate = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  anyPhraseAt(pack, finite, words, index) ||
  (isPredicateAt(words, index, pack) && !anyPhraseAt(pack, prepositions, words, index + 1));
const nounless = ['calendarNouns', 'qualifiers', 'otherWords', 'anaphorStops'] as const;
const adverbs = ['additives', 'additions'] as const;
const finite = ['auxiliaries', 'speechVerbs'] as const;
const prepositions = ['prepositions'] as const;

/** A noun as it stands, and in its other number. */
const formsOf = (key: string): string[] =>
  key.endsWith('s') ? [key, key.slice(0, -1), key.replace(/ies$/, 'y')] : [key, `${key}s`, key.replace(/y$/, 'ies')];

const isRule = (genre: Genre | undefined): boolean => genre === 'legal' || genre === 'report' || genre === 'notice';

/**
 * "Trong thời hạn 02 ngày kể từ ngày tiếp nhận, …" behind "Trường hợp …": a time that runs from what is done in one case holds in that case
 * alone.
 */
const underCondition = ({ own, before }: Pair, text: string, pack: LanguagePack): Token | undefined => {
  if (!opensCase(before, pack) || opensCase(own, pack) || phraseAt(pack, 'deadlineOpeners', own, 0) === 0)
    return undefined;
  const clause = own.findIndex(({ start }, index) => index > 0 && text.slice(own[index - 1]?.end, start).includes(','));
  const opening = own.slice(0, Math.max(0, clause));
  return opening.length <= longestOpening && holdsPhrase(pack, 'deadlineStarts', opening) ? own[0] : undefined;
};
/** A longer one says itself what has been done. */
const longestOpening = 18;

const opensCase = (words: readonly Token[], pack: LanguagePack): boolean => phraseAt(pack, 'conditions', words, 0) > 0;
