import { isBalanced } from '../../../check/index.js';
import {
  coverageOf,
  hasBlank,
  isFormula,
  isLedgerEntry,
  type LanguagePack,
  phraseAt,
  phraseBefore,
  type Word,
} from '../../../language/index.js';
import type { Genre } from '../../../model/article.js';
import { asidesOfSpeaker } from '../../annotate/talk/asides.js';
import type { Annotation } from '../../annotate/annotation.js';
import { takenBackIn } from '../../annotate/claims/taken-back.js';
import { lacksMainClause } from '../../annotate/clauses/main-clause.js';
import { isRecital } from '../../annotate/acts/recitals.js';
import { tellsNoRule } from '../../annotate/acts/tells-no-rule.js';
import { isOwnVoice } from '../../annotate/talk/own-voice.js';
import { isPersonal } from '../../annotate/personal.js';
import type { Sentence } from '../../annotate/reading.js';
import type { Statement } from '../../say/statement.js';
import { hasPredicate } from '../../shorten/predicate.js';
import { onceFor } from '../../../model/once-for.js';
import { isOutcome } from '../../value/decisions.js';
import { isMessageOfTitle } from '../../value/title/says-title.js';
import { anecdoteOf } from '../../value/lead/anecdote.js';
import { tellsOfOnce } from '../../value/spoken.js';
import { announcesAlone, isPartOfCount } from '../runs/announces-alone.js';
import { answersOthers } from './answers-others.js';
import { isAttribute } from './attributes.js';
import { isOfCourseOfMeeting } from './forms/course-of-meeting.js';
import { isPhatic } from './course-of-talk.js';
import { describesSpeaker, introducesSelf } from './describes-speaker.js';
import { isOfForm } from './forms/blank-form.js';
import { isEmptied } from './forms/housekeeping.js';
import { isBasisAlone } from './fragments/basis-alone.js';
import { lacksSubject } from './fragments/lacks-subject.js';
import { isRemnant } from './fragments/remnants.js';
import { isAnswered, isTooLittle } from './fragments/too-little.js';
import { isBrokenOff } from './fragments/unfinished.js';
import { isFormOfLetter } from './form-of-letter.js';
import { isNobodysQuotation } from './nobodys-quotation.js';
import { isLostCell } from './lost-table.js';
import { onlyAnnounces } from '../lists/only-announces.js';
import { isRepeatedCaption } from './repeated-caption.js';
import { ramblesOn } from './rambles-on.js';
import { saysScopeOfTitle } from './scope-of-title.js';
import { retoldStandfirst } from '../covered.js';
import { speaksToReader } from './speaks-to-reader.js';
import { teaserOf } from './teaser.js';

/** A question says nothing, and what ends in a colon only announces. */
export const isNoStatement = (annotation: Annotation, statements: readonly Statement[], index: number): boolean => {
  const statement = statements[index];
  return statement === undefined || saysNothing(statement, annotation);
};

/** Once, as a deck is put together several times before its words are right. */
const saysNothing = onceFor((statement: Statement, annotation: Annotation): boolean => {
  const { reading } = annotation;
  const { sentence } = statement;
  const turn = sentence.turn === undefined ? undefined : reading.article.turns[sentence.turn];
  const decided = isOutcome(reading, sentence);
  // It has no verb, and no stop, and says how something is counted.
  const own = reading.text.slice(sentence.start, sentence.end);
  if (isFormula(own)) return isAside(own) || !isBalanced(statement.text);
  return (
    turn?.kind === 'question' ||
    (/[?？:]["”’»)*]*$/u.test(own) && !asksWhatTitleSays(annotation, sentence)) ||
    (!decided && isTooLittle(annotation, sentence)) ||
    isAside(own) ||
    isAttribute(reading, sentence) ||
    isLedgerEntry(own, reading.pack) ||
    isRemnant(reading, sentence) ||
    tellsOfOnce(reading).has(sentence.index) ||
    asidesOfSpeaker(annotation).has(sentence.index) ||
    isLostCell(reading, sentence) ||
    isBrokenOff(reading, sentence) ||
    lacksSubject(reading, sentence) ||
    ramblesOn(reading, sentence) ||
    isPhatic(reading, sentence) ||
    isOfCourseOfMeeting(annotation, sentence) ||
    isOfForm(reading, sentence) ||
    isEmptied(reading, sentence) ||
    answersOthers(reading, sentence) ||
    (!decided && (announcesAlone(reading, sentence) || isPartOfCount(reading, sentence))) ||
    isSaidByNobody(annotation, statement) ||
    saysNothingYet(annotation, sentence) ||
    speaksToReader(annotation, sentence) ||
    isFormOfLetter(reading, sentence) ||
    onlyAnnounces(reading, sentence) ||
    isRepeatedCaption(reading, sentence) ||
    isRecital(annotation, sentence) ||
    retoldStandfirst(reading) === sentence.index ||
    takenBackIn(reading).far.has(sentence.index) ||
    teaserOf(reading) === sentence.index ||
    anecdoteOf(annotation).has(sentence.index) ||
    describesSpeaker(annotation, sentence) ||
    introducesSelf(annotation.reading, sentence) ||
    isLesserClause(reading, sentence) ||
    isBasisAlone(reading, sentence) ||
    tellsNoRule(reading, sentence) ||
    saysScopeOfTitle(reading, sentence) ||
    !isBalanced(statement.text) ||
    isNobodysQuotation(annotation, statement)
  );
});

/** "How can we end the waste of land?", the minister said: below a headline that quotes it, a question is what somebody says. */
const asksWhatTitleSays = ({ reading, attributions }: Annotation, { index, start, end }: Sentence): boolean =>
  attributions[index] !== undefined &&
  /[?？]["”’»]+$/u.test(reading.text.slice(start, end)) &&
  isMessageOfTitle(reading, index);

/**
 * "(presenting from the slides)", a row of a table whose lines were lost ("| Form 1 | | Form 2 |", "| Form 3", "Fee = days x rate |", "Barley 505.6 4,612.1 321.3 nil"), a blank of a form, what
 * a sign of no language opens: the rest of a line that a scan lost ("= and strengthening …"), a note below the text ("¹ Decision 12") and a
 * link (">> Read on").
 */
const isAside = (text: string): boolean =>
  /^\([^()]*\)\.?$/u.test(text.trim()) ||
  /\|(?:[^|]*\||\s*$)/u.test(text) ||
  /(?<![\p{L}\d.,])(?:\d[\d.,]*[.,]\d+\s+){2}\d[\d.,]*/u.test(text) ||
  /^\s*(?:[=~^\\|¹²³⁴-⁹†‡]|>>)/u.test(text) ||
  hasBlank(text);

/** "Ông An, giám đốc trung tâm, nhận định", "…, he said": what is said stands in the next paragraph, or who says it is not known. */
const saysNothingYet = ({ reading: { pack }, attributions }: Annotation, { words, index }: Sentence): boolean => {
  const length = phraseBefore(pack, 'speechVerbs', words, words.length);
  if (length === 0 || attributions[index] !== undefined || words.length > longestNaming) return false;
  const before = words.length - length;
  if (phraseBefore(pack, 'personPronouns', words, before) > 0) return true;
  // Where verbs carry no endings, a title may hold one ("chủ nhiệm"): only an auxiliary is sure.
  return pack.typology.verbs === 'inflected'
    ? !hasPredicate(words, 1, before, pack)
    : !words.slice(1, before).some((_, at) => phraseAt(pack, 'auxiliaries', words, at + 1) > 0);
};
const longestNaming = 20;

/**
 * "If the owner moves.", "Nhằm bảo đảm an toàn.": a lesser clause with a stop behind it; what it belongs to is another sentence. As an item it may be
 * one of the cases that a list has.
 */
export const isLesserClause = (reading: Annotation['reading'], sentence: Sentence): boolean =>
  sentence.item === undefined && isLesser(reading, sentence);

/** "- If the owner moves": all that an item says, of which what stands above or below it says what holds in that case. */
export const isCaseAlone = (reading: Annotation['reading'], sentence: Sentence): boolean =>
  sentence.item !== undefined &&
  reading.sentences[sentence.index - 1]?.item !== sentence.item &&
  isLesser(reading, sentence);

const isLesser = ({ text, pack }: Annotation['reading'], { words: all, end }: Sentence): boolean => {
  // "Như vậy, khi tàu rời bến."
  const words = all.slice(lengthOfLink(text, all, pack));
  const [{ start } = { start: end }] = words;
  const opening = Math.max(...lesser.map((list) => phraseAt(pack, list, words, 0)));
  return (
    opening > phraseAt(pack, 'connectives', words, 0) &&
    !namesCause(words, opening, pack) &&
    !/[,:;–—]| - /u.test(text.slice(start, end)) &&
    !leadsOn(words, opening, pack) &&
    // "If boats come we load them."
    (!coverageOf(pack).finiteForms || lacksMainClause(words, text, pack))
  );
};

/** How many words join a sentence to the one before, where a comma parts them from the rest. */
const lengthOfLink = (text: string, words: readonly Word[], pack: LanguagePack): number => {
  const length = phraseAt(pack, 'connectives', words, 0);
  return length > 0 && text.slice(words[length - 1]?.end, words[length]?.start).startsWith(',') ? length : 0;
};

const lesser = ['conditions', 'lesserOpeners', 'causes'] as const;

/** "Nguyên nhân vụ cháy đang được điều tra.": a noun, as the subject of a whole sentence. */
const namesCause = (words: readonly Word[], opening: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'causes', words, 0) === opening &&
  (['relationalNouns', 'announcers'] as const).some((list) => phraseAt(pack, list, words, 0) >= opening) &&
  (['conditions', 'lesserOpeners'] as const).every((list) => phraseAt(pack, list, words, 0) < opening);

/**
 * "… thì …", "… sẽ …", "… then …": the second half of a pair stands in the sentence. What stands right behind the opening words is theirs:
 * "Sau khi đã nộp hồ sơ."
 */
const leadsOn = (words: readonly Word[], opening: number, pack: LanguagePack): boolean =>
  // "Bởi nước đã rút": the cause has a predicate of its own.
  (phraseAt(pack, 'causes', words, 0) < opening &&
    words.some((_, index) => index > Math.max(1, opening) && phraseAt(pack, 'finites', words, index) > 0)) ||
  pack.pairs.some((pair) => {
    const second = pair.split('…')[1]?.trim() ?? '';
    return second !== '' && words.some(({ key }, index) => index > 1 && key === second);
  });

/** Somebody speaks of themselves, and no slide would name them; of a speech, and of an article of somebody's own, the author does. */
const isSaidByNobody = (annotation: Annotation, statement: Statement): boolean => {
  const { reading, attributions } = annotation;
  if (statement.speaker !== undefined || reading.personal) return false;
  const { sentence, text } = statement;
  if (attributions[sentence.index] !== undefined) return false;
  if (ownVoice.has(reading.article.genre))
    return !namesItsAuthor.has(reading.article.genre) && isPersonal(text, reading.pack, 'oneselves');
  const turn = sentence.turn === undefined ? undefined : reading.article.turns[sentence.turn];
  if (turn?.speaker !== undefined || !isPersonal(text, reading.pack)) return false;
  // Below the question of an interview "I" is who was asked, though no line says who that is.
  if (isAnswered(reading, sentence)) return false;
  // "We" are who is asked, or who publishes; "I" is one person, whom no slide names.
  return isPersonal(text, reading.pack, 'oneselves') || (turn?.kind !== 'answer' && !isOwnVoice(annotation));
};

/** Who speaks, or signs. */
const namesItsAuthor: ReadonlySet<Genre> = new Set<Genre>(['speech', 'letter', 'minutes']);
const ownVoice: ReadonlySet<Genre> = new Set<Genre>([
  'speech',
  'letter',
  'report',
  'abstract',
  'notice',
  'release',
  'minutes',
]);
