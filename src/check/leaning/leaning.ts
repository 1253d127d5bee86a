import {
  holdsPhrase,
  isAround,
  hasAntecedent,
  nounPointedTo,
  phraseAt,
  phraseBefore,
  phraseIn,
  pointsForward,
  type LanguagePack,
  type PointerConditions,
} from '../../language/index.js';
import { isCapital, type Token } from '../words/words.js';
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
import { saysWhenItHolds } from '../words/says-when-it-holds.js';
import { isNamed } from './pronouns/is-named.js';
import { objectPronoun, ownersPronoun, subjectPronoun } from './pronouns/unnamed.js';
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
    ownPronoun(words, text, pack, (at) => isExpletive(words.slice(at), text, pack)) ??
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
  return isExpletive(words, text, pack) ? undefined : 0;
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
    if (pointsToNoun(words, index, text, pack, { noNouns, isNews, around })) return index;
  }
  return undefined;
};
const longestClause = 16;
/** In words: what stands before the clause that its subject opens. */
const longestAdverbial = 9;

/** A noun that no word before names, and no time of the calendar; with a capital it is the document itself ("Quy định này"). */
const pointsToNoun = (
  words: readonly Token[],
  index: number,
  text: string,
  pack: LanguagePack,
  conditions: PointerConditions,
): boolean => {
  const place = nounPointedTo(words, index, pack, conditions);
  const noun = words[place ?? -1];
  if (place === undefined || noun === undefined || pointsForward(words, index, text, pack)) return false;
  if (pack.typology.demonstratives !== 'behind') return !isCapital(text, noun) && standsForNoun(words, index, pack);
  const head = words[index - 2];
  const isDocument = index > 2 && (isCapital(text, noun) || (head !== undefined && isCapital(text, head)));
  return !isDocument && !isNamedInSentence(words, index, text, pack) && !hasAntecedent(words, index, place);
};
/** "trong đó", "từ đó", "do đó": what is pointed to stands in the same sentence. */
const noNouns = {
  before: ['calendarNouns'],
  behind: ['calendarNouns', 'prepositions', 'coordinators', 'causes', 'complementisers', 'relatives'],
} as const;

/** "said that", "such as": what is no demonstrative stands behind anything but a preposition. */
const standsForNoun = (words: readonly Token[], index: number, pack: LanguagePack): boolean => {
  const follows = phraseBefore(pack, 'prepositions', words, index) > 0;
  // "an end to that competition", and not "out that the board".
  if (phraseAt(pack, 'complementisers', words, index) > 0)
    return follows && index < longestSubject && phraseAt(pack, 'determiners', words, index + 1) === 0;
  return follows || (index < longestSubject && phraseAt(pack, 'exampleOpeners', words, index) === 0);
};
const longestSubject = 9;

/** "Tổng thống Philippines họp với bốn cựu lãnh đạo nước này": a body or a place that a name before it in the sentence stands for. */
const isNamedInSentence = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean =>
  (bodies.some((list) => phraseBefore(pack, list, words, index) > 0) ||
    phraseBefore(pack, 'bodyPronouns', words, index + 1) > 1) &&
  words.slice(1, index - 1).some((word) => isCapital(text, word));
const bodies = ['placeNouns', 'shortNames', 'speakerNouns'] as const;
