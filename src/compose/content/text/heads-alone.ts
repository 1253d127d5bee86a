import {
  anyPhraseAt,
  hasBeside,
  holdsPhrase,
  lengthOfNumber,
  nounBeside,
  ordinalAt,
  phraseAt,
  phraseBefore,
  wordsOf,
  type LanguagePack,
  type Word,
  endsInQuestionMark,
} from '../../../language/index.js';
import { speaksOfSomebody } from './speaks-of-somebody.js';

/**
 * Whether a sentence that was no heading in its article may head a slide: it adds nothing to what another said ("They will also …", "cũng"), opens with
 * no clause that only leads up to it ("Although …", "In most cases, …"), is one of none that stand elsewhere ("The second reason …", "the others"),
 * points to nothing ("this initiative", "… does not dispute it", "What they found is this", "Why are they leaving?"), says what it counts ("Three million was paid by the
 * county"), and is of nobody who says "I", whom a title does not name.
 *
 * @param isNamed whether the slide says who speaks: what was asked stands above an answer
 */
export const headsAlone = (text: string, pack: LanguagePack, isNamed = false): boolean => {
  const words = wordsOf(text);
  return (
    openers.every((list) => phraseAt(pack, list, words, 0) === 0) &&
    anywhere.every((list) => !holdsPhrase(pack, list, words)) &&
    (isNamed || !words.some(({ key }) => pack.oneselves.includes(key.split(/['’]/u)[0] ?? key))) &&
    !words.some((_, at) => pointsToNoun(words, at, pack)) &&
    phraseBefore(pack, 'objectPronouns', words, words.length) === 0 &&
    !endsInPointing(words, pack) &&
    !countsNothing(words, pack) &&
    !asksOfSomebody(text, words, pack) &&
    (isNamed || !callsUpon(text, words, pack)) &&
    !askedAndAnswered.test(text) &&
    (isNamed || !speaksOfSomebody(text, words, pack, ['personPronouns'])) &&
    !opensAsOneOfSeveral(words, pack)
  );
};

/** "What the engineers found is this": the next line says what. Where the demonstrative stands behind its noun, that noun points back. */
const endsInPointing = (words: readonly Word[], pack: LanguagePack): boolean =>
  pack.typology.demonstratives !== 'behind' && phraseBefore(pack, 'demonstratives', words, words.length) > 0;

/** "Three million was paid by the county": a number with a verb right behind it that is no noun, of something that the sentence before names. */
const countsNothing = (words: readonly Word[], pack: LanguagePack): boolean => {
  const isNumber = pack.typology.verbs === 'inflected' && pack.numerals[words[0]?.key ?? ''] !== undefined;
  return isNumber && anyPhraseAt(pack, predicates, words, lengthOfNumber(words, 0, pack));
};
const predicates = ['auxiliaries', 'copulas'] as const;

/** "Why are they leaving?": whoever they are is told before. */
const asksOfSomebody = (text: string, words: readonly Word[], pack: LanguagePack): boolean =>
  endsInQuestionMark(text) &&
  words
    .slice(0, openingWords)
    .some(
      (_, at) =>
        phraseAt(pack, 'pronouns', words, at) > 0 &&
        phraseAt(pack, 'firstPersons', words, at) === 0 &&
        phraseAt(pack, 'addresses', words, at) === 0,
    );
/** Of a question: the word that asks, a verb, and whom it asks of. */
const openingWords = 3;

/** "Captain Lee, would you please stand?": asked of whoever listens, and answered by no line. */
const callsUpon = (text: string, words: readonly Word[], pack: LanguagePack): boolean =>
  endsInQuestionMark(text) &&
  !holdsPhrase(pack, 'questionWords', words) &&
  words.some((_, at) => phraseAt(pack, 'addresses', words, at) > 0 && phraseBefore(pack, 'auxiliaries', words, at) > 0);

/** "What did we get for it? We have …": the answer says it, and the question what it points to. */
const askedAndAnswered = /[?？]["”’)]*\s+\S/u;

const openers = ['contrasts', 'lesserOpeners', 'additions', 'partOpeners', 'leadingUp'] as const;
const anywhere = ['additives', 'backReferences'] as const;

/** "This initiative", "sáng kiến này": no time of the calendar, and no paper that speaks of itself. */
const pointsToNoun = (words: readonly Word[], at: number, pack: LanguagePack): boolean => {
  if (phraseAt(pack, 'demonstratives', words, at) === 0 || phraseAt(pack, 'anaphorStops', words, at) > 0) return false;
  if (nounBeside(words, at, pack) === undefined) return false;
  // "He said that boats …", "boats such as …", "trong đó": no demonstratives.
  if (others.some((list) => phraseAt(pack, list, words, at) > 0 || phraseAt(pack, list, words, at - 1) > 1))
    return false;
  if (pack.typology.demonstratives === 'behind' && hasBeside(words, at, pack, behind)) return false;
  return !hasBeside(words, at, pack, times);
};
const others = ['complementisers', 'exampleOpeners'] as const;
const behind = ['prepositions', 'coordinators', 'causes', 'complementisers', 'relatives'] as const;
const times = ['calendarNouns', 'selfNouns'] as const;

/** "The second reason …", "Lastly, …", and neither "Two boats …" nor "The second quarter …". */
const opensAsOneOfSeveral = (words: readonly Word[], pack: LanguagePack): boolean => {
  const from = phraseAt(pack, 'definites', words, 0);
  if (phraseAt(pack, 'lastOrdinals', words, 0) > 0) return true;
  const ordinal = ordinalAt(words, from, pack);
  return (
    ordinal !== undefined &&
    ordinal.number > 1 &&
    !(ordinal.spoken in pack.numerals) &&
    phraseAt(pack, 'calendarNouns', words, from + ordinal.length) === 0
  );
};
