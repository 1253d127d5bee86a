import {
  holdsPhrase,
  phraseAt,
  phraseBefore,
  phraseIn,
  type LanguagePack,
  type WordList,
} from '../../language/index.js';
import { isCapital, isNumber, type Token } from '../words/words.js';
import { endsClause } from '../words/clause-end.js';
import { countedFrom } from './counts/counted-from.js';
import { isExpletive } from './expletive.js';
import { bareCount } from './counts/bare-count.js';
import { bareNumber } from './counts/bare-number.js';
import { countedSubject } from './counts/counted-subject.js';
import { furtherMember } from './counts/further-member.js';
import { inOrder } from './counts/in-order.js';
import { clitic } from './clitics.js';
import { elidedPredicate } from './elided-predicate.js';
import { lacksSubject } from './lacks-subject.js';
import { leavesOpen } from './left-open.js';
import { openingPhrase } from './opening-phrase.js';
import { ownedHead } from './owned-head.js';
import { isAround, isOfItself, saysWhenItHolds } from '../words/known-nouns.js';
import { ownPronoun } from './own-pronoun.js';
import { standsForSentence } from './stands-for-sentence.js';

/**
 * The word by which a sentence leans on the one before it: a pronoun, a demonstrative or a remainder that opens it or stands for
 * its subject; undefined where it stands by itself.
 *
 * @param words of the line as it is shown
 * @param text what the words point into
 * @param about whether the sentence names its speaker otherwise, so that a pronoun for a person leans on nothing; whether it is of
 * the news, where "this report" is that of somebody else; and nouns that whoever speaks may point to, as all see what is meant
 */
export const leaningWord = (
  words: readonly Token[],
  text: string,
  pack: LanguagePack,
  about: Known & { readonly named?: boolean } = {},
): string | undefined => {
  const isNews = (about.isNews ?? true) && !saysWhenItHolds(words, pack);
  const index = leaningAt(words, text, pack, { ...about, isNews });
  const word = index === undefined ? undefined : words[index];
  if (word !== undefined) return text.slice(word.start, word.end);
  // "Đặc biệt, cả hai …": what stands behind a connective and its comma leans as it would at the head.
  const length = phraseAt(pack, 'connectives', words, 0);
  const isParted = length > 0 && text.charAt(words[length - 1]?.end ?? 0) === ',';
  return isParted && length < words.length ? leaningWord(words.slice(length), text, pack, about) : undefined;
};

const leaningAt = (
  words: readonly Token[],
  text: string,
  pack: LanguagePack,
  about: Known & { readonly named?: boolean; readonly isNews: boolean },
): number | undefined => {
  const known = about.named ?? false;
  return (
    openingAnaphor(words, text, pack, { known, isNews: about.isNews, around: about.around }) ??
    pointer(words, text, pack, about) ??
    subjectPronoun(words, text, pack, known) ??
    openingPhrase(words, pack) ??
    ownersPronoun(words, text, pack) ??
    ownedHead(words, text, pack) ??
    objectPronoun(words, text, pack) ??
    leavesOpen(words, text, pack) ??
    ownPronoun(words, text, pack, (at) => isExpletive(words.slice(at), pack)) ??
    standsForSentence(words, text, pack) ??
    countedFrom(words, text, pack) ??
    furtherMember(words, phraseAt(pack, 'connectives', words, 0), text, pack) ??
    countedSubject(words, pack) ??
    elidedPredicate(words, text, pack) ??
    bareCount(words, text, pack) ??
    bareNumber(words, text, pack) ??
    inOrder(words, text, pack) ??
    (about.isNews ? clitic(words, text, pack) : undefined) ??
    lacksSubject(words, text, pack)
  );
};

interface Known {
  readonly isNews?: boolean;
  readonly around?: ReadonlySet<string> | undefined;
}

/** A sentence that begins with "he", "this plan", "điều này". */
const openingAnaphor = (
  words: readonly Token[],
  text: string,
  pack: LanguagePack,
  { known, isNews, around }: Known & { readonly known: boolean },
): number | undefined => {
  const length = phraseAt(pack, 'anaphors', words, 0);
  if (length === 0 || phraseAt(pack, 'anaphorStops', words, 0) > 0 || opensWhatIsMoved(words, pack)) return undefined;
  if (length === 1 && isNamed(words, 0, text, pack)) return undefined;
  if (known && length === 1 && phraseAt(pack, 'personPronouns', words, 0) > 0) return undefined;
  if (pack.typology.demonstratives === 'before' && isTime(words, length, text, pack)) return undefined;
  if (!isNews && phraseAt(pack, 'selfNouns', words, length) > 0) return undefined;
  if (isAround(words, 0, pack, around)) return undefined;
  return isExpletive(words, pack) ? undefined : 0;
};

/** "That the board approve the second plan, …": what is moved or recommended, and nothing that was named before. */
export const opensWhatIsMoved = (words: readonly Token[], pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'complementisers', words, 0);
  return length > 0 && phraseAt(pack, 'determiners', words, length) > 0;
};

/** "This May", and neither "They may" nor "This may". */
const isTime = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean => {
  const word = words[index];
  if (word === undefined || phraseAt(pack, 'calendarNouns', words, index) === 0) return false;
  return phraseAt(pack, 'auxiliaries', words, index) === 0 || isCapital(text, word);
};

/** "ông Nam", "bà Hường": a title before a name. */
const isNamed = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean => {
  const next = words[index + 1];
  return (
    next !== undefined &&
    phraseAt(pack, 'speakerTitles', words, index) > 0 &&
    (isCapital(text, next) || phraseAt(pack, 'speakerTitles', words, index + 1) > 0)
  );
};

/** "Doanh nghiệp này đã …", "despite this, …", "… at all of those points": in the first clause, and of nothing named before it. */
const pointer = (
  words: readonly Token[],
  text: string,
  pack: LanguagePack,
  { isNews = true, around }: Known,
): number | undefined => {
  if (phraseIn(pack, 'demonstratives', words, 1, longestClause) < 0) return undefined;
  // "these options:" points forward.
  if (text.charAt(words.at(-1)?.end ?? 0) === ':') return undefined;
  // Who speaks of themselves points to what they see: "I stand on this podium".
  if (holdsPhrase(pack, 'firstPersons', words)) return undefined;
  for (let index = 1; index < Math.min(longestClause, words.length); index += 1) {
    if (index > longestAdverbial && endsClause(words, index, text)) return undefined;
    const points = phraseAt(pack, 'demonstratives', words, index) > 0 && pointsToNoun(words, index, text, pack);
    if (points && (isNews || !isOfItself(words, index, pack)) && !isAround(words, index, pack, around)) return index;
  }
  return undefined;
};
const longestClause = 16;

/** A noun that no word before names, and no time of the calendar; with a capital it is the document itself ("Quy định này"). */
const pointsToNoun = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean => {
  const nounsFirst = pack.typology.demonstratives === 'behind';
  const noun = words[nounsFirst ? index - 1 : index + 1];
  if (pointsToNothing(words, index, pack)) return false;
  if (!nounsFirst) {
    if (noun === undefined || isCapital(text, noun) || phraseAt(pack, 'calendarNouns', words, index + 1) > 0)
      return false;
    // "said that", "such as": what is no demonstrative stands behind anything but a preposition.
    const follows = phraseBefore(pack, 'prepositions', words, index) > 0;
    // "an end to that competition", and not "out that the board".
    if (phraseAt(pack, 'complementisers', words, index) > 0)
      return follows && index < longestSubject && phraseAt(pack, 'determiners', words, index + 1) === 0;
    return follows || (index < longestSubject && phraseAt(pack, 'exampleOpeners', words, index) === 0);
  }
  if (noun === undefined || phraseBefore(pack, 'calendarNouns', words, index) > 0) return false;
  if (noPointers.some((list) => phraseBefore(pack, list, words, index) > 0)) return false;
  const head = words[index - 2];
  const isDocument = index > 2 && (isCapital(text, noun) || (head !== undefined && isCapital(text, head)));
  return (
    !isDocument &&
    !isNamedInSentence(words, index, text, pack) &&
    !words.slice(0, index - 1).some(({ key }) => key === noun.key)
  );
};

/** "those who", "at this point": words that point elsewhere, and here to nothing that was named. */
export const pointsToNothing = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  [0, 1].some((back) => phraseAt(pack, 'anaphorStops', words, index - back) > back);

/** "Tổng thống Philippines họp với bốn cựu lãnh đạo nước này": a body or a place that a name before it in the sentence stands for. */
const isNamedInSentence = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean =>
  (bodies.some((list) => phraseBefore(pack, list, words, index) > 0) ||
    phraseBefore(pack, 'bodyPronouns', words, index + 1) > 1) &&
  words.slice(1, index - 1).some((word) => isCapital(text, word));
const bodies = ['placeNouns', 'shortNames', 'speakerNouns'] as const;
/** "trong đó", "từ đó", "do đó": what is pointed to stands in the same sentence. */
const noPointers = ['prepositions', 'coordinators', 'causes', 'complementisers', 'relatives'] as const;
const longestSubject = 9;

/** "The inspector turned it down": an object that nothing before it in its clause but its subject could name. */
const objectPronoun = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (phraseIn(pack, 'objectPronouns', words, 2, longestSubject) < 0) return undefined;
  for (let index = 2; index < Math.min(longestSubject, words.length); index += 1) {
    if (endsClause(words, index, text) && !namesPerson(words, index, text, pack)) return undefined;
    if (phraseAt(pack, 'prepositions', words, index - 1) > 0 || phraseAt(pack, 'complementisers', words, index - 1) > 0)
      return undefined;
    // "The agency said it granted …": the subject of what is said, and whoever says it.
    const isSaid = phraseBefore(pack, 'speechVerbs', words, index) > 0;
    const next = phraseAt(pack, 'auxiliaries', words, index + 1);
    if (phraseAt(pack, 'objectPronouns', words, index) > 0 && next === 0 && !isSaid) return index;
  }
  return undefined;
};

/** "Anh Trần Văn Nam, 39 tuổi, | mượn nó": so far only somebody is named, whom a pronoun for things does not mean. */
const namesPerson = (words: readonly Token[], to: number, text: string, pack: LanguagePack): boolean =>
  isNamed(words, 0, text, pack) &&
  words
    .slice(1, to)
    .every((word, at) => isCapital(text, word) || isNumber(word) || phraseAt(pack, 'lesserUnits', words, at + 1) > 0);

/** "Earlier, she had called", "In 2022 it was": a pronoun that nothing before it in the sentence could be meant by. */
const subjectPronoun = (
  words: readonly Token[],
  text: string,
  pack: LanguagePack,
  known: boolean,
): number | undefined => {
  if (subjects.every((list) => phraseIn(pack, list, words, 1, longestAdverbial) < 0)) return undefined;
  for (let index = 1; index < Math.min(longestAdverbial, words.length); index += 1) {
    const person = phraseAt(pack, 'personPronouns', words, index);
    const body = person > 0 ? 0 : phraseAt(pack, 'bodyPronouns', words, index);
    if (person + body > 0 && !isNamed(words, index, text, pack) && !isOtherWord(words, index, pack))
      return (person > 0 && known) || !opensClause(words, index, text) ? undefined : index;
    if (namesSomething(words, index - 1, text, pack) || namesSomething(words, index, text, pack)) return undefined;
  }
  return undefined;
};
const longestAdverbial = 9;
const subjects = ['personPronouns', 'bodyPronouns'] as const;

/** "Lời khai của anh ta": whose a subject is, no name before it says. */
const ownersPronoun = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (phraseIn(pack, 'personPronouns', words, 1, longestSubject) < 0) return undefined;
  for (let index = 1; index < Math.min(longestSubject, words.length); index += 1) {
    const word = words[index];
    if (word === undefined || endsClause(words, index, text) || isCapital(text, word)) return undefined;
    const isOwner =
      phraseBefore(pack, 'genitives', words, index) > 0 && phraseAt(pack, 'personPronouns', words, index) > 0;
    if (isOwner && !isNamed(words, index, text, pack) && !isOtherWord(words, index, pack)) return index;
  }
  return undefined;
};

/** "chị em", "trẻ em": part of a word that stands for nobody. */
const isOtherWord = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'anaphorStops', words, index) > 0 || covers(words, index, pack, 'anaphorStops');

const opensClause = (words: readonly Token[], index: number, text: string): boolean => {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined) return false;
  return !/[“"«]/u.test(text.slice(before.end, word.start));
};

/** Whether a word may be what a later pronoun stands for: any but those that open, join, count or date. */
const namesSomething = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean => {
  const word = words[index];
  if (word === undefined || isNumber(word)) return false;
  return !adverbialLists.some((list) => phraseAt(pack, list, words, index) > 0 || covers(words, index, pack, list));
};

/** Whether a phrase of a list begins up to two words before and runs over a word. */
const covers = (words: readonly Token[], index: number, pack: LanguagePack, list: WordList): boolean =>
  [1, 2, 3].some((back) => index >= back && phraseAt(pack, list, words, index - back) > back);

const adverbialLists = [
  'qualifiers',
  'prepositions',
  'connectives',
  'ties',
  'additions',
  'adverbialOpeners',
  'clauseOpeners',
  'conditions',
  'contrasts',
  'relativeTimes',
  'timeOpeners',
  'months',
  'weekdays',
  'calendarNouns',
  'lesserUnits',
  'coordinators',
] as const;
