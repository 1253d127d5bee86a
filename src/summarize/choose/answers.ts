import { findingOf } from '../value/summary/report-summary.js';
import { endsInQuestion, endsInQuestionMark, phraseAt } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import type { Annotation } from '../annotate/annotation.js';
import { areOfOneParagraph, type Reading, type Sentence } from '../annotate/reading.js';
import { callsUpon } from '../annotate/talk/calls-upon.js';
import { mostInSummary } from './budget/budget.js';
import type { Candidate } from './candidate.js';
import { linesOf } from './passages/lines-of.js';
import type { Choice } from './choose.js';

/** Whether what an article tells is parted by questions. */
export const isAsked = ({ reading }: Annotation): boolean =>
  reading.article.turns.filter(({ kind }) => kind === 'question').length > 1;

/**
 * Whether a sentence of an answer is read below what was asked alone: it fills a slide by itself, or the slide holds all of the answer,
 * which says to nobody what it answers when it stands elsewhere.
 */
export const belongsBelowQuestion = (reading: Reading, { turn, words }: Sentence): boolean => {
  const most = reading.pack.slideWords;
  if (turn === undefined || reading.article.turns[turn]?.kind !== 'answer') return false;
  return words.length > most || (wordsOfTurns(reading)[turn] ?? 0) <= most;
};

/**
 * Whether a sentence of an answer says too little to be understood without the question: of eight such lines of summaries readers called
 * one good.
 */
export const saysLittle = ({ article, pack }: Reading, { turn, words }: Sentence): boolean =>
  turn !== undefined && article.turns[turn]?.kind === 'answer' && words.length < pack.slideWords * leastOfAnswer;
const leastOfAnswer = 0.25;

/** Whether an answer begins with a sentence: what that leans on the question says, which heads the slide. */
export const opensAnswer = ({ sentences, article }: Reading, index: number): boolean => {
  const turn = sentences[index]?.turn;
  return turn !== undefined && article.turns[turn]?.kind === 'answer' && sentences[index - 1]?.turn !== turn;
};

const wordsOfTurns = onceFor(({ article, sentences }: Reading): number[] => {
  const words = article.turns.map(() => 0);
  for (const { turn, words: own } of sentences) if (turn !== undefined) words[turn] = (words[turn] ?? 0) + own.length;
  return words;
});

/** "Can we drop the rule? Yes, the chair will see to it.": within a paragraph an answer goes on with its question. */
export const answersBefore = ({ sentences, text, pack }: Reading, index: number): boolean => {
  const [before, own] = [sentences[index - 1], sentences[index]];
  if (before === undefined || own === undefined || !areOfOneParagraph(before, own) || !asks(text, before)) return false;
  const length = phraseAt(pack, 'yesAndNo', own.words, 0);
  const isMarked = /^[,.;:!–—-]/u.test(text.slice(own.words[length - 1]?.end, own.end));
  return length > 0 && isMarked;
};

/**
 * "Who leads? Nobody.": what an author asks and answers in a few words, also in the paragraph below. What somebody asks in a story, or the last of several
 * questions, the next sentence need not answer.
 */
export const answersItself = (reading: Reading, index: number): boolean => {
  const { sentences, text, pack } = reading;
  const [first, before, own] = [sentences[index - 2], sentences[index - 1], sentences[index]];
  if (before === undefined || own === undefined || own.turn !== undefined || !asks(text, before)) return false;
  if (before.item !== own.item || before.section !== own.section || before.turn !== undefined) return false;
  if (callsUpon(reading, before)) return false;
  if (asks(text, first) || /[“”"«»„「」]/u.test(text.slice(before.start, before.end))) return false;
  return own.words.length <= pack.slideWords * (before.block === own.block ? mostOfAnswer : mostBelow);
};
/** In slides: what answers in the paragraph of its question, and what does so below it. */
const mostOfAnswer = 0.2;
const mostBelow = 0.1;

const asks = (text: string, one: Sentence | undefined): boolean =>
  one !== undefined && endsInQuestion(text.slice(one.start, one.end));

/**
 * What is chosen with no more than a few of each answer: a summary is of all that was asked, and leaves every question what is told
 * below it. Of what others say beside an interview one line is enough.
 *
 * @param chosenOf chooses among candidates, the worthiest first
 */
export const fewOfEachAnswer = (
  { reading }: Annotation,
  candidates: readonly Candidate[],
  chosenOf: (open: readonly Candidate[]) => Choice,
): Choice => {
  const answerOf = ({ sentences: [first = -1] }: Candidate): number | undefined => {
    const turn = reading.sentences[first]?.turn;
    const kind = reading.article.turns[turn ?? -1]?.kind;
    if (kind === 'speech' && reading.article.turns.some((one) => one.kind === 'question')) return besideInterview;
    if (kind === 'answer') return turn;
    const finding = findingOf(reading, first);
    return finding === undefined ? undefined : besideInterview - 1 - finding;
  };
  const answers = new Set(candidates.flatMap((candidate) => answerOf(candidate) ?? []));
  const most = Math.max(1, Math.floor((mostInSummary - 1) / Math.max(1, answers.size)));
  const full = new Map<number, readonly Candidate[]>();
  for (;;) {
    const isOpen = (candidate: Candidate): boolean =>
      full.get(answerOf(candidate) ?? NaN)?.some((kept) => isWithin(candidate, kept)) ?? true;
    const choice = chosenOf(candidates.filter(isOpen));
    const before = full.size;
    for (const answer of answers) {
      const own = choice.candidates.filter((candidate) => answerOf(candidate) === answer);
      const room = answer === besideInterview ? 1 : most;
      if (linesOf(...own) > room) full.set(answer, within(own, room));
    }
    if (full.size === before) return choice;
  }
};

/** Whether a candidate is what was chosen, which may hold more sentences that it needs. */
const isWithin = (candidate: Candidate, chosen: Candidate): boolean =>
  linesOf(candidate) === linesOf(chosen) && candidate.sentences.every((index) => chosen.sentences.includes(index));

/** The first candidates that are no more lines than `room`, and at least one. */
const within = (candidates: readonly Candidate[], room: number): readonly Candidate[] =>
  candidates.reduce<readonly Candidate[]>(
    (kept, one) => (kept.length > 0 && linesOf(...kept, one) > room ? kept : [...kept, one]),
    [],
  );

/** In place of a turn: whatever boxes hold; the findings of a report are counted on from there. */
const besideInterview = -1;

/** "Why would that be?", before the sentence of its paragraph that says so: who writes asks and answers. */
export const asksItself = (reading: Reading, index: number): boolean => {
  const { sentences, text } = reading;
  const own = sentences[index];
  if (own === undefined || own.turn !== undefined || own.item !== undefined || callsUpon(reading, own)) return false;
  return (
    sentences[index + 1]?.block === own.block &&
    own.words.length >= fewestAsked &&
    endsInQuestionMark(text.slice(own.start, own.end))
  );
};
const fewestAsked = 4;
