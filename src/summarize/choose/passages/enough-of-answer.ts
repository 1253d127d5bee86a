import { phraseAt } from '../../../language/index.js';
import { addToGroup } from '../../../model/collections/add-to-group.js';
import { onceFor } from '../../../model/once-for.js';
import { areOfOneParagraph, type Reading } from '../../annotate/reading.js';

/**
 * Whether sentences say enough of an answer of an interview to stand below its question: some words, unless the whole answer has no more, and behind a yes
 * or no what it grants or denies. What is no answer says enough.
 */
export const isEnoughOfAnswer = (reading: Reading, sentences: readonly number[]): boolean => {
  const { article } = reading;
  const last = sentences.at(-1) ?? -1;
  const turn = reading.sentences[last]?.turn;
  if (article.genre !== 'interview' || turn === undefined || article.turns[turn]?.kind !== 'answer') return true;
  if (isTurned(reading, last)) return false;
  const least = leastOfAnswer(reading);
  return wordsIn(reading, sentences) >= least || wordsIn(reading, sentencesOfTurn(reading, turn)) < least;
};

/** How many words stand beside a few of an answer and come with them, until they are enough: those behind them in their paragraph, then those before them. */
export const wordsUntilEnough = (reading: Reading, sentences: readonly number[]): number => {
  if (isEnoughOfAnswer(reading, sentences)) return 0;
  const told = [...sentences];
  const before = (sentences[0] ?? 0) - 1;
  const behind = (sentences.at(-1) ?? -1) + 1;
  for (let next = behind; !isEnoughOfAnswer(reading, told) && isBeside(reading, next - 1, next); next += 1)
    told.push(next);
  for (let at = before; !isEnoughOfAnswer(reading, told) && isBeside(reading, at, at + 1); at -= 1) told.unshift(at);
  return wordsIn(reading, told) - wordsIn(reading, sentences);
};

const wordsIn = ({ sentences }: Reading, among: readonly number[]): number =>
  among.reduce((sum, index) => sum + (sentences[index]?.words.length ?? 0), 0);

/** In words of slides: some sixteen words, twenty-three syllables. */
export const leastOfAnswer = ({ pack }: Reading): number => pack.slideWords * leastOfSlide;
const leastOfSlide = 0.35;

/** The sentences of a turn, by index, in order. */
export const sentencesOfTurn = (reading: Reading, turn: number): readonly number[] => byTurn(reading).get(turn) ?? [];

/** Once, as it is asked of each candidate again and again. */
const byTurn = onceFor(({ sentences }: Reading): ReadonlyMap<number, readonly number[]> => {
  const turns = new Map<number, number[]>();
  for (const { turn, index } of sentences) if (turn !== undefined) addToGroup(turns, turn, index);
  return turns;
});

/** Whether what stands behind a sentence in its paragraph says what the sentence grants or denies, or grants or denies it: "No.", "Yes." */
export const isTurned = (reading: Reading, index: number): boolean =>
  isBeside(reading, index, index + 1) && (saysYesOrNo(reading, index) || saysYesOrNo(reading, index + 1));

/** Whether a sentence is nothing but yes or no: "Not at all." */
export const saysYesOrNo = ({ sentences, pack }: Reading, index: number): boolean => {
  const words = sentences[index]?.words ?? [];
  return words.length > 0 && words.length <= longestYesOrNo && phraseAt(pack, 'yesAndNo', words, 0) === words.length;
};
/** In words, and in syllables. */
const longestYesOrNo = 3;

/** Whether sentences stand in one paragraph of one answer. */
export const isBeside = ({ sentences }: Reading, index: number, next: number): boolean => {
  const [one, other] = [sentences[index], sentences[next]];
  return one !== undefined && other !== undefined && areOfOneParagraph(one, other) && one.turn === other.turn;
};
