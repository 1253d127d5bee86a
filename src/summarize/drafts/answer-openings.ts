import { answersOf } from '../../check/index.js';
import { anyPhraseAt, endsInQuestion, endsInWholeStatement, holdsPhrase, phraseAt } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Reading, Sentence } from '../annotate/reading.js';
import { questionHeading } from '../head/question/question.js';
import { wordsAt, type Statement } from '../say/statement.js';
import type { Candidate } from '../choose/candidate.js';
import { isEnoughOfAnswer } from '../choose/passages/enough-of-answer.js';
import { hasPredicate } from '../shorten/predicate.js';
import { speaksToReader } from '../choose/no-statement/speaks-to-reader.js';
import { mayAskYesOrNo } from '../annotate/talk/asks-yes-or-no.js';

/** What more may not be said of answers that are told. */
export interface Elsewhere {
  /** Sentences that are shown elsewhere already: in a summary, in a list. */
  readonly shown: ReadonlySet<number>;
  readonly refused: ReadonlySet<number>;
}

/**
 * What was chosen of answers, with the brief words that each of them begins with ("Half of it.", "No. A third, in March."): they are what the question
 * above the slide asks for. Where the sentence behind them is shown too they are one line.
 */
export const withOpenings = (
  annotation: Annotation,
  statements: readonly Statement[],
  chosen: readonly Candidate[],
  { shown, refused }: Elsewhere,
): Candidate[] => {
  const { reading } = annotation;
  const told = new Set(chosen.flatMap(({ sentences }) => sentences));
  const isOpen = (index: number): boolean => !told.has(index) && !shown.has(index) && !refused.has(index);
  const turnsTold = new Set([...told].map((index) => reading.sentences[index]?.turn));
  const openings = new Map<number, readonly number[]>();
  for (const index of told) {
    for (const turn of turnsOfAnswer(reading, index)) {
      const opening = openingOf(annotation, statements, turn, isOpen);
      const last = opening.at(-1);
      if (last !== undefined) openings.set(last, opening);
    }
  }
  const joined = chosen.map((candidate): Candidate => {
    const before = (candidate.sentences[0] ?? 0) - 1;
    const opening = openings.get(before);
    const isFew = wordsAt(statements, opening ?? []) <= reading.pack.slideWords * mostBesideNext;
    if (opening === undefined || candidate.series !== undefined || !isFew || !isOneTurn(reading, before))
      return candidate;
    openings.delete(before);
    const [line = [], ...others] = candidate.lines ?? [];
    return {
      ...candidate,
      sentences: [...opening, ...candidate.sentences],
      ...(candidate.lines === undefined ? {} : { lines: [[...opening, ...line], ...others] }),
    };
  });
  // "Yes." says nothing by itself, and "The mud." only with more of an answer that nothing else is told of: another answer is worth that room.
  const alone = [...openings.values()].filter((opening) => {
    const own = opening.flatMap((index) => reading.sentences[index] ?? []);
    const words = own.flatMap((sentence) => sentence.words);
    const isTold = own.some(({ turn }) => turnsTold.has(turn)) || isEnoughOfAnswer(reading, opening);
    return words.length >= fewestAlone && (isTold || hasPredicate(words, 0, words.length, reading.pack));
  });
  return [...joined, ...alone.map((sentences): Candidate => ({ sentences }))];
};

/** In words. */
const fewestAlone = 2;

/**
 * The brief sentence that an answer begins with, and behind a word or two what goes on from it as briefly: "No. Thirty-eight.", "At the harbour. In May."
 *
 * @param isOpen whether a sentence may be added
 */
const openingOf = (
  annotation: Annotation,
  statements: readonly Statement[],
  turn: number,
  isOpen: (index: number) => boolean,
): readonly number[] => {
  const { reading } = annotation;
  const first = firstOf(reading, turn);
  if (first === undefined || !isOpen(first.index)) return [];
  const isWord = isOneWord(reading, first);
  if (isWord ? !answersSo(reading, first) : !saysBriefly(annotation, statements, first, first)) return [];
  const opening = [first.index];
  for (let next = first.index + 1; ; next += 1) {
    const [last, own] = [reading.sentences[next - 1], reading.sentences[next]];
    if (last === undefined || own === undefined) break;
    if (Math.min(last.words.length, own.words.length) > reading.pack.slideWords * mostOfWord) break;
    if (own.turn !== turn || !isOneTurn(reading, last.index) || !isOpen(next) || isOneWord(reading, own)) break;
    if (wordsAt(statements, [...opening, next]) > reading.pack.slideWords * mostOfPair) break;
    if (!saysBriefly(annotation, statements, own, first)) break;
    opening.push(next);
  }
  const isAlone = opening.length === 1 && !isNumber(reading, first) && !isYesOrNoAsked(reading, first);
  return isWord && isAlone ? [] : opening;
};
/** In slides: three words, four syllables. */
const mostOfWord = 0.07;
const mostOfPair = 0.4;

/** The turn that a sentence stands in, and the one that answers its question first, where the question heads them. */
const turnsOfAnswer = (reading: Reading, index: number): number[] => {
  const { article, text, pack, sentences } = reading;
  const turn = sentences[index]?.turn;
  if (turn === undefined || article.turns[turn]?.kind !== 'answer') return [];
  const answered = answersOf(article.turns, text, pack).get(turn);
  if (answered === undefined || answered.questions.length === 0) return [];
  return questionHeading(reading, answered.first) === undefined ? [] : [...new Set([answered.first, turn])];
};

/** What an answer begins with, behind what the paper sets in brackets before it: "(Laughs.)" */
const firstOf = ({ sentences, text }: Reading, turn: number): Sentence | undefined =>
  sentences.find(
    ({ turn: own, start, end }) => own === turn && !/^[*_]*\([^()]*\)[.*_]*$/u.test(text.slice(start, end).trim()),
  );

const isOneTurn = ({ sentences }: Reading, index: number): boolean => {
  const [own, next] = [sentences[index], sentences[index + 1]];
  return own !== undefined && own.block === next?.block && own.turn === next.turn;
};

/**
 * Whether it answers in a few words: no word back, no thanks, nothing that only fills the time until the answer.
 *
 * @param first what the answer begins with
 */
const saysBriefly = (
  annotation: Annotation,
  statements: readonly Statement[],
  own: Sentence,
  first: Sentence,
): boolean => {
  const { text, pack } = annotation.reading;
  const statement = statements[own.index];
  if (statement === undefined || own.item !== undefined || statement.words > pack.slideWords * mostOfSlide)
    return false;
  const said = statement.text;
  if (!/^[\p{L}\p{N}“"«„¿¡]/u.test(said) || !endsInWholeStatement(text.slice(own.start, own.end))) return false;
  const { words } = own;
  if (anyPhraseAt(pack, ['courtesies'], words, 0) || holdsPhrase(pack, 'questionNouns', words)) return false;
  // "I would put it this way.", where nobody asked of what they had said.
  const saysThatTheySay = (['firstPersons', 'speechVerbs'] as const).every((list) => holdsPhrase(pack, list, words));
  if (saysThatTheySay && words.length <= longestLeadIn && !isSayingAsked(annotation.reading, first)) return false;
  return !speaksToReader(annotation, own);
};
/** In words. */
const longestLeadIn = 12;
const mostOfSlide = 0.3;
/** "Half of it.": a line by itself would stand apart. */
const mostBesideNext = 0.15;

/** "Yes.", "Unlicensed." */
const isOneWord = ({ pack }: Reading, { words }: Sentence): boolean =>
  words.length === 1 || phraseAt(pack, 'yesAndNo', words, 0) === words.length;

/** "Nine.", "318." */
const isNumber = ({ pack, text }: Reading, { words: [own] }: Sentence): boolean =>
  own !== undefined && (pack.numerals[own.key] !== undefined || /^\d/u.test(text.slice(own.start, own.end)));

/** Whether a word may answer: "Yes." and "Sure." answer what asks whether, and what is held against somebody; to "how" they are none, where no number is asked for. */
const answersSo = (reading: Reading, own: Sentence): boolean => {
  const { text } = reading;
  const asked = askedLast(reading, own);
  const isStated = asked !== undefined && !endsInQuestion(text.slice(asked.start, asked.end));
  return isStated || isNumber(reading, own) || isYesOrNoAsked(reading, own);
};

/** Whether what was asked last speaks of what somebody said: "You told the radio that …" */
const isSayingAsked = (reading: Reading, own: Sentence): boolean =>
  holdsPhrase(reading.pack, 'speechVerbs', askedLast(reading, own)?.words ?? []);

/** Whether what was asked last asks for no more than yes or no. */
const isYesOrNoAsked = (reading: Reading, own: Sentence): boolean => {
  const { pack, text } = reading;
  const asked = askedLast(reading, own);
  if (asked === undefined || !/[?？]/u.test(text.slice(asked.start, asked.end))) return false;
  return mayAskYesOrNo(asked.words, pack) && !holdsPhrase(pack, 'askedFor', asked.words);
};

const askedLast = ({ sentences }: Reading, own: Sentence): Sentence | undefined =>
  sentences.findLast(({ index, turn }) => index < own.index && turn !== own.turn);
