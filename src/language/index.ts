import { chinese } from './packs/chinese.js';
import { english } from './packs/english/english.js';
import { french } from './packs/french/french.js';
import { german } from './packs/german/german.js';
import { indonesian } from './packs/indonesian/indonesian.js';
import { japanese } from './packs/japanese.js';
import { neutralPack } from './packs/neutral/neutral.js';
import type { LanguagePack } from './pack/pack.js';
import { spanish } from './packs/spanish/spanish.js';
import { vietnamese } from './packs/vietnamese/vietnamese.js';

export { announcesCitation, citedLines, opensCitation } from './text/cited-lines.js';
export { contentWords } from './sentences/content-words.js';
export { coverageOf } from './pack/coverage.js';
export { detectLanguage } from './text/detect.js';
export {
  hasAntecedent,
  hasBeside,
  isAround,
  isOfItself,
  nounBeside,
  nounPointedTo,
  pointsForward,
  type PointerConditions,
} from './reference/demonstrative.js';
export {
  endsInColon,
  endsInQuestion,
  endsInQuestionMark,
  endsInStatement,
  endsInStop,
  endsInWholeStatement,
} from './sentences/end-marks.js';
export { firstClause } from './sentences/first-clause.js';
export { firstPlaces } from './text/first-places.js';
export { fold } from './text/fold.js';
export { furnitureWords } from './pack/furniture-words.js';
export {
  capitalised,
  hasLetter,
  hasLetterOrDigit,
  lettersAndDigits,
  startsLowerCase,
  startsUpperCase,
  startsWithDigit,
  withoutMarks,
} from './text/letters.js';
export { ownNameOf } from './text/own-name.js';
export { genreWords } from './pack/genre-words.js';
export type { LanguagePack } from './pack/pack.js';
export {
  anyPhraseAt,
  holdsPhrase,
  holdsVerb,
  legalBasisLength,
  namesDivision,
  ordinalAt,
  ordinalsOf,
  partsCompound,
  phraseAt,
  phraseBefore,
  phraseIn,
  phrasesOf,
  type WordList,
} from './pack/lexicon.js';
export { literalPattern } from './text/literal-pattern.js';
export { itemAlphabets, itemLetters } from './text/item-letters.js';
export { isFormula } from './text/formula.js';
export { isLatin, scriptedPattern, type ScriptedPattern } from './text/scripted.js';
export { lengthOfNumber } from './numbers/length-of-number.js';
export { isLetterWord } from './numbers/letter-word.js';
export {
  isInNameOfOption,
  optionNameAt,
  optionNameIn,
  optionOfHeading,
  pointsToOption,
} from './numbers/option-name.js';
export { numbersIn, readNumber, type WrittenNumber } from './numbers/read-number.js';
export { deniedTitles, waitingLines } from './surroundings/notices.js';
export { programWords, type ProgramWords } from './surroundings/program-words.js';
export { programPattern, surroundingPattern } from './surroundings/surrounding-words.js';
export { writeNumber } from './numbers/write-number.js';
export { splitSentences } from './sentences/sentences.js';
export { isConditionAlone } from './sentences/open-condition.js';
export { onOneLine, withPlainSpaces } from './text/one-line.js';
export { hasBlank } from './text/blanks.js';
export { isLedgerEntry } from './pack/ledger-entry.js';
export { furtherHeadings, moreLabel } from './pack/fixed-labels.js';
export { isFigureCell, tableLabel } from './pack/table-label.js';
export { labelsOfSpeakers, speakerInLabel, speakerLabel, speakersLabel } from './pack/speaker-label.js';
export { shareCode } from './surroundings/share-codes.js';
export { trimSpan } from './text/trim-span.js';
export {
  closingParagraph,
  onlyCloses,
  opensQuotation,
  quotationClosers,
  withoutQuotations,
} from './text/quotation-marks.js';
export { behindMeetingCourse } from './sentences/meeting-course.js';
export { endsInPronoun } from './sentences/pronoun-end.js';
export { turningWord, turnsMeaning } from './pack/turning-words.js';
export { countWords, followsAfterSpace, wordsOf, type Word } from './text/words.js';

/** The packs that come with briefdeck. One is made when it is first asked for: an article pays for its own language only. */
const makers: ReadonlyMap<string, () => LanguagePack> = new Map([
  ['vi', vietnamese],
  ['en', english],
  ['id', indonesian],
  ['fr', french],
  ['es', spanish],
  ['de', german],
  ['ja', japanese],
  ['zh', chinese],
]);

/** Tags of the languages with a pack, Vietnamese first. */
export const languageTags: readonly string[] = [...makers.keys()];

/**
 * What is known of a language; the neutral pack where nothing is. `en-US` finds `en`.
 *
 * @param own packs of the caller, which go before those that come with briefdeck
 * @returns the same object whenever the same tag is asked for, so that its lists are made ready once
 */
export const languagePack = (tag: string, own: readonly LanguagePack[] = []): LanguagePack => {
  const base = tag.split('-')[0] ?? tag;
  const given = own.find((pack) => pack.tag === tag) ?? own.find((pack) => pack.tag === base);
  return given ?? known(tag, base);
};

const known = (tag: string, base: string): LanguagePack => {
  const made = packs.get(tag);
  if (made !== undefined) return made;
  const close = tag === base ? undefined : makers.has(base) ? known(base, base) : undefined;
  const pack = makers.get(tag)?.() ?? (close === undefined ? neutralPack(tag) : { ...close, tag, locale: tag });
  packs.set(tag, pack);
  return pack;
};

const packs = new Map<string, LanguagePack>();
