import {
  anyPhraseAt,
  coverageOf,
  phraseAt,
  phraseBefore,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import { isCapital } from '../is-capital.js';
import { verbAt } from '../../shorten/predicate.js';
import { isFurtherVerb } from './further-verb.js';

/**
 * Whether a sentence surely has no verb of its own: "Slogans that paint the world in black and white.", "To find common ground.", "When the board met
 * the pilots." It says what another sentence is about, and nothing by itself. Told where a pack lists the forms that only such a verb has, and
 * never where one word may be one.
 */
export const lacksMainClause = (words: readonly Word[], text: string, pack: LanguagePack): boolean => {
  if (!coverageOf(pack).finiteForms || words.length === 0) return false;
  // In capitals names are not told from verbs.
  if (!/\p{Ll}/u.test(text.slice(words[0]?.start, words.at(-1)?.end))) return false;
  // Each word that opens a lesser clause takes the next verb.
  let opened = 0;
  let isJoined = false;
  let isRelated = false;
  for (let index = 0; index < words.length;) {
    // What was opened before a comma, and has a verb that the pack lacks, takes none behind it.
    if (gap(text, words, index).includes(',')) opened = 0;
    if (opensLesser(words, index, text, pack, isRelated)) {
      opened += 1;
      isRelated ||= phraseAt(pack, 'complementisers', words, index) > 0;
    }
    const length = verbGroup(words, index, text, pack);
    if (length === 0) {
      index += 1;
      continue;
    }
    if (opened > 0) opened -= 1;
    // "… that close the gates and sell the boats": a second verb of the same clause.
    else if (!(isJoined && pack.coordinators.includes(words[index - 1]?.key ?? ''))) return false;
    isJoined = true;
    index += length;
  }
  return true;
};

/** "That", "who", "when", "if": before what is no demonstrative, and opens no adverbial ("in that case, …", "because of"). */
const opensLesser = (
  words: readonly Word[],
  index: number,
  text: string,
  pack: LanguagePack,
  isRelated: boolean,
): boolean => {
  // "…, as the charter says, …"
  if (phraseAt(pack, 'recallOpeners', words, index) > 0 && gap(text, words, index).includes(',')) return true;
  const length = Math.max(...lesser.map((list) => phraseAt(pack, list, words, index)));
  const next = index + length;
  if (length === 0 || phraseAt(pack, 'prepositions', words, index) > 0) return false;
  // "The WHO", "The plans provided a basis", "So that is why".
  if (index > 0 && (isCapital(words, index, text) || verbAt(words, index, pack) >= length)) return false;
  if (opensSentence(words, index, pack) && length > 1 && phraseAt(pack, 'finiteForms', words, next) > 0) return false;
  if (pack.infinitiveMarks.includes(words[next - 1]?.key ?? '') || phraseAt(pack, 'prepositions', words, next) > 0)
    return false;
  if (/^\s*,/u.test(gap(text, words, next))) return false;
  if (phraseAt(pack, 'complementisers', words, index) === 0) return true;
  if (phraseBefore(pack, 'prepositions', words, index) > 0) return false;
  // "That day we left", "That is why …", "…, that is too late"; "…, that casts a light" behind another such clause.
  const opensClause = opensSentence(words, index, pack) || /[,:;–—.]/u.test(gap(text, words, index));
  return !opensClause || isRelated || anyPhraseAt(pack, subjects, words, next);
};
/** With its first word, or behind what joins it to another. */
const opensSentence = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  index <= phraseAt(pack, 'connectives', words, 0);

const lesser = ['relatives', 'complementisers', 'questionWords', 'conditions', 'lesserOpeners'] as const;
const subjects = ['determiners', 'personPronouns', 'bodyPronouns', 'firstPersons', 'objectPronouns'] as const;

/** How many words the verb has that begins at an index, with its auxiliaries, where it may be that of a clause; 0 where none does. */
const verbGroup = (words: readonly Word[], index: number, text: string, pack: LanguagePack): number => {
  let at = index;
  while (
    at < words.length &&
    (at === index || /^\s*$/u.test(gap(text, words, at))) &&
    isPartOfVerb(words, at, at > index, text, pack)
  )
    at += 1;
  return at - index;
};

const isPartOfVerb = (
  words: readonly Word[],
  index: number,
  goesOn: boolean,
  text: string,
  pack: LanguagePack,
): boolean => {
  if (phraseAt(pack, 'finiteForms', words, index) > 0) return !goesOn;
  const word = words[index];
  if (word === undefined || (index > 0 && isCapital(words, index, text) && !gap(text, words, index).includes(':')))
    return false;
  const isVerb = verbAt(words, index, pack) > 0 || isFurtherVerb(word.key, pack);
  if (goesOn) return isVerb || anyPhraseAt(pack, ['negations', 'auxiliaries'], words, index);
  if (isNounLike(words, index, pack) || isInfinitive(words, index, pack)) return false;
  // "Bring" is none.
  const isGerund = pack.gerundEndings.some((ending) => word.key.endsWith(ending));
  if (isGerund && phraseAt(pack, 'verbs', words, index) === 0) return false;
  if (followsRelative(words, index, pack)) return true;
  const isPast = pack.pastEndings.some((ending) => word.key.endsWith(ending) && word.key.length > ending.length + 2);
  return isPast || isVerb || takesObject(words, index, text, pack) || hasSubject(words, index, pack);
};

/** "Who | contravenes": a verb that no list need know; of a noun ("that | crews use") the clause has a verb as well, and is none the less told. */
const followsRelative = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  (phraseBefore(pack, 'relatives', words, index) > 0 || phraseBefore(pack, 'complementisers', words, index) > 0) &&
  phraseBefore(pack, 'prepositions', words, index - 1) === 0 &&
  !anyPhraseAt(pack, closed, words, index) &&
  !anyPhraseAt(pack, objects, words, index);

/** Behind "the", "our", "of": a noun, or what stands before one. */
const isNounLike = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  pack.nounOpeners.includes(words[index - 1]?.key ?? '') || phraseBefore(pack, 'prepositions', words, index) > 0;

/** "We | strive", "they | rebound". */
const hasSubject = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const key = words[index - 1]?.key ?? '';
  const isSubject =
    phraseBefore(pack, 'personPronouns', words, index) + phraseBefore(pack, 'bodyPronouns', words, index) > 0 ||
    (pack.firstPersons.includes(key) && !pack.nounOpeners.includes(key));
  return isSubject && !anyPhraseAt(pack, closed, words, index);
};

/** "To find", "to only see". */
const isInfinitive = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  pack.infinitiveMarks.includes(words[index - 1]?.key ?? '') ||
  (pack.infinitiveMarks.includes(words[index - 2]?.key ?? '') && pack.stopwords.includes(words[index - 1]?.key ?? ''));

/** "Paint | the world": no noun stands right before "the". */
const takesObject = (words: readonly Word[], index: number, text: string, pack: LanguagePack): boolean =>
  anyPhraseAt(pack, objects, words, index + 1) &&
  phraseAt(pack, 'complementisers', words, index + 1) === 0 &&
  /^\s*$/u.test(gap(text, words, index + 1)) &&
  !anyPhraseAt(pack, closed, words, index) &&
  phraseBefore(pack, 'prepositions', words, index + 1) === 0 &&
  !/^\d/u.test(words[index]?.key ?? '');
const objects = ['determiners', 'objectPronouns'] as const;
const closed = [
  'prepositions',
  'coordinators',
  'stopwords',
  'contrasts',
  'negations',
  'pronouns',
  'adverbialOpeners',
  'questionWords',
] as const;

const gap = (text: string, words: readonly Word[], index: number): string =>
  text.slice(words[index - 1]?.end ?? words[index]?.start, words[index]?.start);
