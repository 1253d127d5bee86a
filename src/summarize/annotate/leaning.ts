import { insertedTie, isPredicateAt, leaningWord, opensWhatIsMoved, saysWhenItHolds } from '../../check/index.js';
import {
  holdsPhrase,
  hasAntecedent,
  nounPointedTo,
  phraseAt,
  phraseBefore,
  pointsForward,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { verbAt } from '../shorten/predicate.js';
import { opensRelative } from '../shorten/standalone.js';

/**
 * Whether a line is understood only behind the one before it: it points back, is joined to it by a connective that stays, or lacks a
 * subject. The same test as the rules of a Briefing ask.
 *
 * @param text what the span points into
 * @param about whether its speaker is shown beside it, whether it is of the news, where "this report" is that of somebody else, and
 * whether it opens the article, where nothing stands before it that it could be joined to; whether a word that points back counts
 * wherever it stands (`whole`), or only where its own sentence has hardly named anything before it; and what all see who listen (`around`)
 */
export const leansBack = (
  text: string,
  { start, end }: Span,
  pack: LanguagePack,
  about: {
    readonly named?: boolean;
    readonly isNews?: boolean;
    readonly opens?: boolean;
    readonly whole?: boolean;
    readonly around?: ReadonlySet<string>;
  } = {},
): boolean => {
  const words = wordsOf(text, start, end);
  if (leaningWord(words, text, pack, about) !== undefined) return true;
  if (about.opens === true) return false;
  const isNews = (about.isNews ?? true) && !saysWhenItHolds(words, pack);
  return (
    insertedTie(words, text, pack) !== undefined ||
    isRemainder(words, pack) ||
    (opensRelative(words, 0, pack) && !opensWhatIsMoved(words, pack)) ||
    phraseAt(pack, 'partOpeners', words, 0) > 0 ||
    (phraseAt(pack, 'oppositions', words, 0) > 0 && !concedesItself(words, text, pack)) ||
    (isNews && isShortName(words, text, pack)) ||
    phraseAt(pack, 'subjectAuxiliaries', words, 0) > 0 ||
    phraseAt(pack, 'relativeTimes', words, 0) > 0 ||
    opensWithTimeBefore(words, pack) ||
    countsUnnamed(words, text, pack) ||
    countsOthers(words, pack) ||
    holdsPhrase(pack, 'backReferences', words) ||
    (holdsPhrase(pack, 'demonstratives', words) &&
      words.some((_, index) => pointsAt(words, index, text, pack, { ...about, isNews }))) ||
    (phraseAt(pack, 'contrasts', words, 0) > 0 && !concedesItself(words, text, pack)) ||
    (phraseAt(pack, 'tieless', words, 0) === 0 && phraseAt(pack, 'ties', words, 0) > 0)
  );
};

/** "And the fees of the port.": a stop parts it from what the sentence before counts. */
export const isRemainder = (words: readonly Word[], pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'coordinators', words, 0);
  return (
    length > 0 &&
    words.length <= longestRemainder &&
    !words.some((_, index) => index >= length && isPredicateAt(words, index, pack))
  );
};
/** In words: a longer one may have a verb that the pack lacks. */
const longestRemainder = 12;

/** "That night, …", "Later that morning, …", "By the end of that year, …": a time that the sentence before tells. */
const opensWithTimeBefore = (words: readonly Word[], pack: LanguagePack): boolean =>
  words
    .slice(0, mostBeforeTime + 1)
    .some(
      (_, index, opening) =>
        phraseAt(pack, 'farDemonstratives', words, index) > 0 &&
        phraseAt(pack, 'calendarNouns', words, index + 1) > 0 &&
        (index === 0 || beforeTimes.some((list) => phraseBefore(pack, list, words, index) > 0)) &&
        !opening.slice(0, index).some(({ key }) => /\d/u.test(key)),
    );
/** In words: "by the end of". */
const mostBeforeTime = 4;
const beforeTimes = ['prepositions', 'genitives', 'laterWords', 'adverbialOpeners'] as const;

/** "3 đoạn đường khác vẫn bị ngập": beside which, the sentence before says. Told where what sets a noun apart stands behind it. */
const countsOthers = (words: readonly Word[], pack: LanguagePack): boolean => {
  if (pack.typology.demonstratives !== 'behind') return false;
  const opening = words.slice(0, mostBeforeOthers + 1);
  const index = opening.findIndex(({ key }) => /^\d{1,3}$/.test(key) || pack.numerals[key] !== undefined);
  if (index < 0) return false;
  const noun = words.slice(index + 1, index + 1 + longestOfOthers);
  return noun.some((_, at) => at > 0 && phraseAt(pack, 'otherWords', words, index + 1 + at) > 0);
};
const mostBeforeOthers = 3;
/** In words: a noun, what it is of, and that it is another. */
const longestOfOthers = 5;

/**
 * "So far 13 have signed up": of what, the sentence before says; "Lee, 63, was …" is how old somebody is. Told where a number that counts has its noun
 * behind it in any case.
 */
const countsUnnamed = (words: readonly Word[], text: string, pack: LanguagePack): boolean => {
  const index = words.slice(0, mostBeforeCount + 1).findIndex(({ key }) => /^\d{1,3}(?:[.,]\d{3})*$/.test(key));
  return (
    pack.typology.nouns === 'inflected' &&
    index >= 0 &&
    phraseAt(pack, 'auxiliaries', words, index + 1) > 0 &&
    !text.slice(words[index]?.end, words[index + 1]?.start).includes(',') &&
    !words.slice(0, index).some((_, at) => phraseAt(pack, 'prepositions', words, at) > 0)
  );
};
/** In words: "so far", "only". */
const mostBeforeCount = 2;

/** "these purchases", "hai tàu tên lửa này": names again what another sentence told, unless its own words name it before. */
export const pointsAt = (
  words: readonly Word[],
  index: number,
  text: string,
  pack: LanguagePack,
  {
    isNews = true,
    whole = false,
    around,
  }: { readonly isNews?: boolean; readonly whole?: boolean; readonly around?: ReadonlySet<string> },
): boolean => {
  const noun = index === 0 ? undefined : nounPointedTo(words, index, pack, { noNouns, isNews, around });
  return (
    noun !== undefined &&
    !pointsForward(words, index, text, pack) &&
    (index <= furthest || (whole && !standsBehindClause(words, index, text))) &&
    (phraseAt(pack, 'complementisers', words, index) === 0 || closesClause(words, index, text, pack)) &&
    // "Luật này" is the paper itself.
    !startsUpperCase(text.slice(words[noun]?.start)) &&
    !hasAntecedent(words, index, noun)
  );
};

/** "The weather contributed to that performance.": between a preposition and a noun that ends its clause, "that" opens none. */
const closesClause = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean =>
  phraseBefore(pack, 'prepositions', words, index) > 0 &&
  /^\s*(?:[.,;:!?]|$)/u.test(text.slice(words[index + 1]?.end, words[index + 2]?.start ?? words[index + 1]?.end));

/** "Cửa cống nứt ba chỗ và nước mặn đã vào ruộng, ông nghĩ sao về việc này?": what is meant stands in the clause before. */
const standsBehindClause = (words: readonly Word[], index: number, text: string): boolean =>
  words.some(
    ({ end }, at) => at >= fewestOfClause && at < index && /[,;:.?!]/u.test(text.slice(end, words[at + 1]?.start)),
  );
/** In words; "Theo ông," is less. */
const fewestOfClause = 6;

/** "Đơn vị đã nhập kho …": which, the sentence before says; a name behind the noun would be its own ("Công ty Hòa Phát đã …"). */
const isShortName = (words: readonly Word[], text: string, pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'shortNames', words, 0);
  const next = words[length];
  return (
    length > 0 &&
    next !== undefined &&
    !startsUpperCase(text.slice(next.start)) &&
    (phraseAt(pack, 'auxiliaries', words, length) > 0 || verbAt(words, length, pack) > 0)
  );
};

/** What stands further in is mostly meant by a word of its own sentence. */
const furthest = 14;

/**
 * "Although …, the bank …": what it is set against follows in the same sentence, and does not stand before it; "But last night, …" is
 * set against the sentence before.
 */
export const concedesItself = (words: readonly Word[], text: string, pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'contrasts', words, 0);
  const next = words[length];
  const isOpposed = phraseAt(pack, 'oppositions', words, 0) >= Math.max(1, length);
  if (
    next === undefined ||
    isOpposed ||
    phraseAt(pack, 'ties', words, 0) > 0 ||
    phraseAt(pack, 'demonstratives', words, length) > 0
  )
    return false;
  return (
    !/[,.;:]/.test(text.slice(words[length - 1]?.end, next.start)) &&
    text.slice(next.start, words.at(-1)?.end).includes(',')
  );
};
/** "tuần này" and "this year" point to the calendar, "trong đó" into its own sentence. */
const asides = [
  'prepositions',
  'coordinators',
  'causes',
  'relatives',
  'calendarNouns',
  'lesserUnits',
  'auxiliaries',
  'stopwords',
] as const;
const noNouns = { before: asides, behind: asides };
