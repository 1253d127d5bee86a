import type { Annotation } from '../annotate/annotation.js';
import type { Reading } from '../annotate/reading.js';
import type { Elsewhere } from './answer-openings.js';
import type { Candidate } from '../choose/candidate.js';
import { isNoStatement } from '../choose/no-statement/no-statement.js';
import {
  isBeside,
  isTurned,
  leastOfAnswer,
  saysYesOrNo,
  sentencesOfTurn,
} from '../choose/passages/enough-of-answer.js';
import { withLine } from '../choose/passages/with-line.js';
import { wordsAt, type Statement } from '../say/statement.js';

/**
 * What was chosen of the answers of an interview, each with enough of its paragraph that the slide below the question says something: what a yes or no
 * denies or grants comes with it ("So the slide says. No. We counted again, and …"), a few words ("It is the pace.") with what they lead to. Of an answer
 * that stays a few words torn out of many nothing is told.
 */
export const withEnoughOfAnswers = (
  annotation: Annotation,
  statements: readonly Statement[],
  chosen: readonly Candidate[],
  { shown, refused }: Elsewhere,
): Candidate[] => {
  const { reading } = annotation;
  if (reading.article.genre !== 'interview') return [...chosen];
  const taken = new Set([...shown, ...refused, ...chosen.flatMap(({ sentences }) => sentences)]);
  const isOpen = (index: number): boolean => !taken.has(index);
  const tells = (index: number): boolean =>
    isOpen(index) && (saysYesOrNo(reading, index) || !isNoStatement(annotation, statements, index));
  const least = leastOfAnswer(reading);
  const apart = chosen.flatMap((candidate) => byTurns(reading, candidate));
  const turns = new Set(apart.map((candidate) => turnOf(reading, candidate)));
  return [...turns].flatMap((turn) => {
    const own = apart.filter((candidate) => turnOf(reading, candidate) === turn);
    if (turn === undefined || own.some(({ series }) => series !== undefined)) return own;
    let told = [...own].sort((one, other) => (one.sentences[0] ?? 0) - (other.sentences[0] ?? 0));
    const add = (at: number, index: number): void => {
      taken.add(index);
      told = told.map((candidate, place) => (place === at ? withSentence(reading, candidate, index) : candidate));
    };
    const words = (): number => wordsAt(statements, new Set(told.flatMap(({ sentences }) => sentences)));
    const goesOn = (index: number): boolean => tells(index) && isBeside(reading, index - 1, index);
    told.forEach((_, at) => {
      for (let last = lastOf(told[at]); isTurned(reading, last) && goesOn(last + 1); last = lastOf(told[at])) {
        add(at, last + 1);
        if (!saysYesOrNo(reading, last + 1)) break;
      }
    });
    for (let at = 0; at < told.length && words() < least; at += 1)
      for (let next = lastOf(told[at]) + 1; words() < least && goesOn(next); next += 1) add(at, next);
    const first = told[0]?.sentences[0] ?? 0;
    for (let before = first - 1; words() < least && tells(before) && isBeside(reading, before, before + 1); before -= 1)
      add(0, before);
    return words() < least && wordsAt(statements, sentencesOfTurn(reading, turn)) >= least ? [] : told;
  });
};
const lastOf = (candidate: Candidate | undefined): number => candidate?.sentences.at(-1) ?? -1;

const turnOf = ({ sentences, article }: Reading, candidate: Candidate): number | undefined => {
  const turn = sentences[lastOf(candidate)]?.turn;
  return turn !== undefined && article.turns[turn]?.kind === 'answer' ? turn : undefined;
};

/** What is told of several answers together, each by itself: a line of the answer before may say whom the next one speaks of. */
const byTurns = (reading: Reading, candidate: Candidate): Candidate[] => {
  const { sentences, lines, series } = candidate;
  const turns = new Set(sentences.map((index) => reading.sentences[index]?.turn));
  if (series !== undefined || turns.size < 2) return [candidate];
  return [...turns].map((turn) => {
    const isOwn = (index: number): boolean => reading.sentences[index]?.turn === turn;
    const ownLines = lines?.map((line) => line.filter(isOwn)).filter(({ length }) => length > 0);
    return { sentences: sentences.filter(isOwn), ...(ownLines === undefined ? {} : { lines: ownLines }) };
  });
};

/** A candidate with a sentence behind its last one, or before its first. */
const withSentence = (reading: Reading, candidate: Candidate, index: number): Candidate => {
  const { sentences, lines = [sentences] } = candidate;
  const added = { sentences: [index] };
  const isBehind = index > (sentences[0] ?? 0);
  const rest = { ...candidate, sentences: isBehind ? [...sentences, index] : [index, ...sentences] };
  const [first = [], ...others] = lines;
  return { ...rest, lines: isBehind ? withLine(reading, lines, added) : [[index, ...first], ...others] };
};
