import { answersOf } from '../../../check/index.js';
import { holdsPhrase, phraseAt, wordsOf, type Word } from '../../../language/index.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Reading } from '../../annotate/reading.js';
import type { Candidate } from '../candidate.js';
import { namesMatter } from '../../annotate/talk/names-matter.js';

/**
 * What is answered to a question that goes on from the one before ("And was anyone hurt?", "Have they been paid?") comes with a line of that answer,
 * below the question that says of what, or not at all: nobody asks "hurt by what?" then.
 *
 * @param alone what may be chosen sentence by sentence
 */
export const withPairAbove = (reading: Reading, alone: readonly Candidate[]): Candidate[] => {
  const { turns } = reading.article;
  if (reading.article.genre !== 'interview') return [...alone];
  const turnOf = ({ sentences }: Candidate): number | undefined => reading.sentences[sentences.at(-1) ?? -1]?.turn;
  const rootOf = (turn: number): number | undefined => {
    for (let at = turn; at >= 0; at -= 1) if (turns[at]?.kind === 'answer' && !goesOnFromBefore(reading, at)) return at;
    return undefined;
  };
  return alone.flatMap((candidate) => {
    const turn = turnOf(candidate);
    if (turn === undefined || turns[turn]?.kind !== 'answer' || candidate.named !== undefined) return [candidate];
    const root = rootOf(turn);
    if (root === undefined) return [candidate];
    if (root === turn) {
      const first = reading.sentences.findIndex((one) => one.turn === turn);
      const opening = alone.find((one) => one.sentences[0] === first && one.sentences.length === 1);
      const isOpened = opening === undefined || candidate.sentences.includes(first);
      return [isOpened ? candidate : { ...candidate, named: first }];
    }
    const ofRoot = alone.filter((one) => turnOf(one) === root);
    const above = ofRoot.find(({ sentences }) => sentences.length === 1) ?? ofRoot[0];
    const [named] = above?.sentences ?? [];
    if (named === undefined) return isSecond(reading, turn) ? [candidate] : [];
    return [{ ...candidate, named }];
  });
};

/** "She is being modest.", of another who is asked the same: behind what was answered first. */
const isSecond = ({ article, text, pack }: Reading, turn: number): boolean =>
  (answersOf(article.turns, text, pack).get(turn)?.first ?? turn) !== turn;

/** Whether an answer answers a question that says too little of what it asks for; of the first one nothing stands before. */
const goesOnFromBefore = (reading: Reading, turn: number): boolean => {
  const { article, text, pack } = reading;
  const questions = answersOf(article.turns, text, pack).get(turn)?.questions ?? [];
  if (questions.length === 0 || article.turns.slice(0, turn).every(({ kind }) => kind !== 'answer')) return false;
  return questions.every((place) => {
    const span = article.turns[place]?.span;
    return span !== undefined && saysTooLittle(reading, wordsOf(text, span.start, span.end));
  });
};

/** Whether a question is few words without a name or a noun of their own: what it asks for, the answer above it says. */
const saysTooLittle = (reading: Reading, words: readonly Word[]): boolean => {
  const { text, pack } = reading;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  const span = { start: first.start, end: last.end };
  const joint = Math.max(...joints.map((list) => phraseAt(pack, list, words, 0)));
  if (words.length - joint > mostOfBrief || namesMatter(reading, words.slice(joint))) return false;
  return (
    words.length <= shortest ||
    !text.startsWith('?', last.end) ||
    pointing.some((list) => holdsPhrase(pack, list, words)) ||
    // Where a question has the words of a statement, and whoever is asked is called by a pronoun.
    (pack.typology.verbs === 'inflected'
      ? holdsPhrase(pack, 'personPronouns', words)
      : leansBack(text, span, pack, { isNews: false, named: true }))
  );
};
const pointing = ['bodyPronouns', 'objectPronouns'] as const;
const joints = ['coordinators', 'connectives', 'oppositions'] as const;
/** In words, and in syllables: a longer question says what it is about. */
const mostOfBrief = 9;
/** "What went wrong?", "No one was hurt?" */
const shortest = 4;
