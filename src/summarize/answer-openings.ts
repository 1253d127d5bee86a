import { answersOf } from '../check/index.js';
import { anyPhraseAt, holdsPhrase, phraseAt } from '../language/index.js';
import type { Annotation } from './annotate/annotation.js';
import type { Reading, Sentence } from './annotate/reading.js';
import { questionHeading } from './head/question/question.js';
import type { Statement } from './say/statement.js';
import type { Candidate } from './choose/candidates.js';
import { speaksToReader } from './choose/no-statement/speaks-to-reader.js';

/** What may be said first, and what may not. */
interface Open {
  /** Sentences that are shown elsewhere already: in a summary, in a list. */
  readonly shown: ReadonlySet<number>;
  readonly refused: ReadonlySet<number>;
}

/**
 * What was chosen of answers, with the brief sentence that each of them begins with ("Half of it.", "Not quite."): it is what the question
 * above the slide asks for. Where the sentence behind it is shown too they are one line.
 */
export const withOpenings = (
  annotation: Annotation,
  statements: readonly Statement[],
  chosen: readonly Candidate[],
  { shown, refused }: Open,
): Candidate[] => {
  const { reading } = annotation;
  const told = new Set(chosen.flatMap(({ sentences }) => sentences));
  const added = new Set<number>();
  for (const index of told) {
    for (const turn of turnsOfAnswer(reading, index)) {
      const first = firstOf(reading, turn);
      if (first === undefined || told.has(first.index) || shown.has(first.index) || refused.has(first.index)) continue;
      if (saysBriefly(annotation, statements, first)) added.add(first.index);
    }
  }
  const joined = chosen.map((candidate): Candidate => {
    const before = (candidate.sentences[0] ?? 0) - 1;
    const isWord = (statements[before]?.words ?? Infinity) <= reading.pack.slideWords * mostBesideNext;
    if (candidate.series !== undefined || !added.has(before) || !isWord || !isOneTurn(reading, before))
      return candidate;
    added.delete(before);
    const [line = [], ...others] = candidate.lines ?? [];
    return {
      ...candidate,
      sentences: [before, ...candidate.sentences],
      ...(candidate.lines === undefined ? {} : { lines: [[before, ...line], ...others] }),
    };
  });
  // "Yes." says nothing by itself.
  const alone = [...added].filter((index) => (reading.sentences[index]?.words.length ?? 0) >= fewestAlone);
  return [...joined, ...alone.map((index): Candidate => ({ sentences: [index] }))];
};

/** In words. */
const fewestAlone = 2;

/** The turn that a sentence stands in, and the one that answers its question first, where the question heads them. */
const turnsOfAnswer = (reading: Reading, index: number): number[] => {
  const { article, text, pack, sentences } = reading;
  const turn = sentences[index]?.turn;
  if (turn === undefined || article.turns[turn]?.kind !== 'answer') return [];
  const answered = answersOf(article.turns, text, pack).get(turn);
  if (answered === undefined || answered.questions.length === 0) return [];
  return questionHeading(reading, answered.first) === undefined ? [] : [...new Set([answered.first, turn])];
};

const firstOf = ({ sentences }: Reading, turn: number): Sentence | undefined =>
  sentences.find((sentence) => sentence.turn === turn);

const isOneTurn = ({ sentences }: Reading, index: number): boolean => {
  const [own, next] = [sentences[index], sentences[index + 1]];
  return own !== undefined && own.block === next?.block && own.turn === next.turn;
};

/** Whether it answers in a few words: no word back, no thanks, nothing that only fills the time until the answer. */
const saysBriefly = (annotation: Annotation, statements: readonly Statement[], own: Sentence): boolean => {
  const { text, pack } = annotation.reading;
  const statement = statements[own.index];
  if (statement === undefined || own.item !== undefined || statement.words > pack.slideWords * mostOfSlide)
    return false;
  const said = text.slice(own.start, own.end);
  if (!/^[\p{L}\p{N}“"«„¿¡]/u.test(said) || !/[.!]["”’»)*_]*$/u.test(said)) return false;
  const { words } = own;
  if (anyPhraseAt(pack, ['courtesies'], words, 0) || holdsPhrase(pack, 'questionNouns', words)) return false;
  // "Yes." and "Sure." answer what asks whether: to "how" they are none.
  if (words.length === 1 || phraseAt(pack, 'yesAndNo', words, 0) === words.length)
    return isYesOrNoAsked(annotation.reading, own);
  // "I would put it this way."
  const saysThatTheySay = (['firstPersons', 'speechVerbs'] as const).every((list) => holdsPhrase(pack, list, words));
  if (saysThatTheySay && words.length <= longestLeadIn) return false;
  return !speaksToReader(annotation, own);
};
/** In words. */
const longestLeadIn = 12;
const mostOfSlide = 0.3;
/** "Half of it.": a line by itself would stand apart. */
const mostBesideNext = 0.15;

/** Whether what was asked last asks for no more than yes or no. */
const isYesOrNoAsked = ({ sentences, pack, text }: Reading, { index }: Sentence): boolean => {
  const asked = sentences[index - 1];
  if (asked === undefined || !/[?？]/u.test(text.slice(asked.start, asked.end))) return false;
  return !(['questionWords', 'askedFor'] as const).some((list) => holdsPhrase(pack, list, asked.words));
};
