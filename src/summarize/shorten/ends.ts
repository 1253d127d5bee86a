import {
  anyPhraseAt,
  partsCompound,
  phraseAt,
  phraseIn,
  phraseBefore,
  turnsMeaning,
  type LanguagePack,
  type Word,
  startsUpperCase,
  startsWithDigit,
} from '../../language/index.js';
import { compares, opensPurpose, opensSetting } from './adverbials.js';
import { firstClauseEnd, opensOwnClause, partStart } from './clauses.js';
import type { Enclosure } from './depth.js';
import { hasPredicate, verbAt, verbBefore } from './predicate.js';
import { canClose } from './standalone.js';
import type { Boundary } from './starts.js';

/** What a clause behind a comma costs; what costs more narrows what stands before it. */
const clauseLoss = 0.15;

/** What one of several deeds costs. */
const furtherLoss = 0.3;

/** What a line, but no heading, may do without where it is too long: the rest of what a subject does, its purpose, where and when. */
const lineLoss = 0.36;

/** What is kept has at least this many words. */
const leastWords = 4;
/** A line that no mark ends is longer, as its last phrase is seldom the one that matters least. */
const leastBeforePhrase = 7;

/**
 * Where an extract of a piece may end: at its end; before a subordinate clause behind a comma; before a phrase that
 * opens with its own word ("nhằm", "in order to"); before the tail of a list; for a heading (`tight`) before a looser
 * prepositional phrase. Nothing that turns the meaning is cut.
 */
export const endsOf = (
  text: string,
  words: readonly Word[],
  enclosure: Enclosure,
  pack: LanguagePack,
  tight: boolean,
): Boundary[] => {
  const ends: Boundary[] = [{ word: words.length, loss: 0 }];
  const collective = onFirstCall(() => firstCollective(words, pack));
  const clauseEnd = onFirstCall(() => firstClauseEnd(text, words, pack) ?? words.length);
  const negation = onFirstCall(() => firstNegation(words, pack));
  for (let index = 1; index < words.length; index += 1) {
    const before = words[index - 1];
    const word = words[index];
    if (before === undefined || word === undefined) continue;
    if (index < leastWords) continue;
    const between = text.slice(before.end, word.start);
    if (between === ' ' && !anyPhraseAt(pack, cutOpeners, words, index)) continue;
    if (between === ' ' && !tight && index < leastBeforePhrase) continue;
    if (enclosure.inside(before.end) || enclosure.inside(word.start)) continue;
    const loss =
      lossAt(text, between, words, index, collective, pack) ??
      (tight ? tightLoss(between, words, index, pack) : undefined) ??
      lineLossAt(text, between, words, index, collective, clauseEnd, pack);
    // "chỉ vài tuần | sau khi …": how long after.
    if (loss !== undefined && between === ' ' && phraseBefore(pack, 'lesserUnits', words, index) > 0) continue;
    if (loss !== undefined && between === ' ' && losesPredicate(text, words, index, pack)) continue;
    if (loss !== undefined && loss > clauseLoss && index > negation()) continue;
    if (loss === undefined || !canClose(words, index, pack) || partsCompound(pack, words, index)) continue;
    if (!turnsMeaning(words, index, words.length, pack)) ends.push({ word: index, loss });
  }
  return ends;
};

const lossAt = (
  text: string,
  between: string,
  words: readonly Word[],
  index: number,
  collective: () => number,
  pack: LanguagePack,
): number | undefined => {
  if (/[,–—:]/.test(between)) {
    if (opensClause(words, index, pack) || isParticiple(words, index, pack)) return clauseLoss;
    if (between.includes(',') && index <= collective() && opensFurtherDeed(words, index, pack)) return furtherLoss;
    if (phraseAt(pack, 'phraseOpeners', words, index) > 0) return clauseLoss;
    return between.includes(',') && index <= collective() && isListTail(words, index, pack) ? 0.4 : undefined;
  }
  if (between !== ' ') return undefined;
  // Two verbs may share the object behind the second: "đã phát hiện | và bắt giữ ba nghi phạm".
  if (
    phraseAt(pack, 'coordinators', words, index) === 1 &&
    index <= collective() &&
    verbAt(words, index + 1, pack) > 1 &&
    !startsUpperCase(text.slice(words[index + 1]?.start, words[index + 1]?.end)) &&
    !verbBefore(words, index, pack)
  )
    return 0.35;
  return phraseAt(pack, 'phraseOpeners', words, index) > 0 && !compares(words, index, pack) ? 0.25 : undefined;
};

const lineLossAt = (
  text: string,
  between: string,
  words: readonly Word[],
  index: number,
  collective: () => number,
  clauseEnd: () => number,
  pack: LanguagePack,
): number | undefined => {
  if (between === ' ') {
    const clause = partStart(text, words, index - 1);
    if (opensPurpose(words, index, clause, pack) || opensSetting(text, words, index, clause, pack)) return lineLoss;
    const further =
      phraseAt(pack, 'coordinators', words, index) === 1 &&
      phraseAt(pack, 'finites', words, index + 1) > 0 &&
      !words.slice(clause, index).some((_, place) => phraseAt(pack, 'needs', words, clause + place) > 0);
    return further && index <= collective() ? lineLoss : undefined;
  }
  if (!between.startsWith(',') || index > collective() || index < clauseEnd()) return undefined;
  // What came of it stays with it.
  const further =
    phraseAt(pack, 'auxiliaries', words, index) > 0 &&
    !words.slice(index).some((_, place) => phraseAt(pack, 'causes', words, index + place) > 0);
  return further || opensOwnClause(text, words, index, pack) ? lineLoss : undefined;
};

/** Without a mark, a cut stands before one of these or nowhere. */
const cutOpeners = ['coordinators', 'phraseOpeners', 'purposeOpeners', 'settings', 'loosePrepositions'] as const;

/** Behind a word that gathers what follows ("cả", "both"), no part of it may go. */
const firstCollective = (words: readonly Word[], pack: LanguagePack): number => {
  const index = phraseIn(pack, 'collectives', words);
  return index < 0 ? words.length : index;
};

const onFirstCall = (find: () => number): (() => number) => {
  let found: number | undefined;
  return () => (found ??= find());
};

/** What comes next ("sau đó bị bắt lại") is no part of what came before, and without it that may mislead. */
const opensClause = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const opener = phraseAt(pack, 'clauseOpeners', words, index);
  return opener > 0 && phraseAt(pack, 'connectives', words, index) <= opener;
};

/**
 * "Tỉnh đã lắp ba trạm bơm, | mở rộng hai kênh, …": a further deed of the same subject, where verbs carry no endings. The deed
 * before it is whole: its object stands between the verb and the comma.
 */
const opensFurtherDeed = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  if (pack.typology.verbs !== 'uninflected' || verbAt(words, index, pack) < 2) return false;
  for (let place = index - 1; place > 0; place -= 1)
    if (verbAt(words, place, pack) > 0) return place + verbAt(words, place, pack) < index && isDeed(words, place, pack);
  return false;
};

/** Behind an auxiliary, not inside a noun phrase ("việc lắp ba trạm bơm, mở rộng hai kênh"). */
const isDeed = (words: readonly Word[], verb: number, pack: LanguagePack): boolean =>
  [1, 2, 3].some((back) => phraseAt(pack, 'auxiliaries', words, verb - back) > 0) &&
  ![1, 2, 3].some((back) => phraseAt(pack, 'nominalizers', words, verb - back) > 0);

/** Under a negation a phrase that narrows may not go: "never had rules for all countries" is not "never had rules". */
const firstNegation = (words: readonly Word[], pack: LanguagePack): number => {
  for (let index = 0; index < words.length; index += 1)
    if (phraseAt(pack, 'negations', words, index) > 0 && phraseAt(pack, 'harmless', words, index) === 0) return index;
  return words.length;
};

/** Whether the predicate of the clause that is cut into stands in what would go: "công tác điều tra | và truy tố được đẩy mạnh". */
const losesPredicate = (text: string, words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  let from = index - 1;
  while (
    from > 0 &&
    !/[,;:]/.test(text.slice(words[from - 1]?.end, words[from]?.start)) &&
    phraseBefore(pack, 'speechVerbs', words, from) === 0
  )
    from -= 1;
  let to = index + 1;
  while (to < words.length && !/[,;:]/.test(text.slice(words[to - 1]?.end, words[to]?.start))) to += 1;
  return !hasAuxiliary(words, from, index, pack) && hasAuxiliary(words, index, to, pack);
};

const hasAuxiliary = (words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean => {
  for (let index = from; index < to; index += 1) if (phraseAt(pack, 'auxiliaries', words, index) > 0) return true;
  return false;
};

/** ", ending ten years of argument": only in languages whose verbs carry that ending. */
const isParticiple = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  pack.gerundEndings.some((ending) => words[index]?.key.endsWith(ending) === true) && verbAt(words, index, pack) > 0;

/**
 * Whether the tail of a list may go at a comma: not where a number begins it or counts all of it ("80 nước, tổ chức"), and
 * not behind the first half of a pair ("phòng, chống"), which is one word behind the opener of its phrase.
 */
const isListTail = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  if (isNumber(words[index]) || phraseAt(pack, 'qualifiers', words, index) > 0) return false;
  if (words.slice(Math.max(0, index - 5), index).some(isNumber) && phraseAt(pack, 'auxiliaries', words, index) === 0)
    return false;
  // Verbs of one object: "rà soát, sửa đổi luật".
  if (verbBefore(words, index, pack) && verbAt(words, index, pack) > 0) return false;
  // Where the rest says something, it says it of what stands before the comma: "who runs six farms, | has sued".
  if (hasPredicate(words, index, words.length, pack) || leadsOn(words, index, pack)) return false;
  return openers.every((list) => phraseBefore(pack, list, words, index - 1) === 0);
};

/** A complement behind the last name of a list belongs to all of it: "gửi văn bản tới ba sở, | hai huyện về việc …". */
const leadsOn = (words: readonly Word[], from: number, pack: LanguagePack): boolean =>
  words
    .slice(from)
    .some(
      (_, place) =>
        phraseAt(pack, 'prepositions', words, from + place) > 0 &&
        loose.every((list) => phraseAt(pack, list, words, from + place) === 0),
    );

const loose = ['loosePrepositions', 'genitives'] as const;

const isNumber = (word: Word | undefined): boolean => startsWithDigit(word?.key ?? '');

const openers = ['prepositions', 'determiners', 'coordinators', 'auxiliaries'] as const;

/** A prepositional phrase that a heading may do without; not where the preposition belongs to the verb before it. */
const tightLoss = (between: string, words: readonly Word[], index: number, pack: LanguagePack): number | undefined =>
  between === ' ' && phraseAt(pack, 'loosePrepositions', words, index) > 0 && !complements(words, index, pack)
    ? 0.3
    : undefined;

/**
 * Whether the word before may be a verb that the preposition completes: one that is known, or any word close behind an
 * auxiliary ("được đúc kết ở …"). Behind a determiner it is a noun.
 */
const complements = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  [index - 2, index - 3].some((place) => phraseAt(pack, 'auxiliaries', words, place) > 0) ||
  (verbBefore(words, index, pack) &&
    ![index - 2, index - 3, index - 4].some((place) => phraseAt(pack, 'determiners', words, place) > 0));
