import type { Word } from '../../language/index.js';
import type { Reading } from '../annotate/reading.js';
import { wordsBehindConnective } from '../say/connective.js';
import { cosine, termsOf, type TermVector } from '../rank/term-vectors.js';
import { isCoveredBy } from './covered.js';

/** What of some sentences is said by what is shown. */
export interface Repetition {
  /** What part of its worth is left to a sentence, from 0 for one that is shown to 1 for one that is like nothing shown. */
  shareLeft(index: number): number;
  /** Whether a sentence says nothing beside what is shown. */
  isSaid(index: number): boolean;
  show(index: number): void;
  /** A list shows it already, so that nobody reads it again; what is only like it keeps its worth. */
  list(index: number): void;
}

export const repetitionAmong = (involved: readonly number[], reading: Reading): Repetition => {
  const { sentences, pack } = reading;
  // What is shown elsewhere, as in a list, is none of those.
  const known = new Map<number, readonly Word[]>();
  const told = (index: number): readonly Word[] => {
    const sentence = sentences[index];
    const words = known.get(index) ?? (sentence === undefined ? [] : wordsBehindConnective(sentence, reading));
    known.set(index, words);
    return words;
  };
  const { vectors } = termsOf(involved.map(told), pack);
  const vectorOf = new Map<number, TermVector>(
    involved.map((index, place) => [index, vectors[place] ?? new Map<string, number>()]),
  );
  const likeness = new Map<number, number>();
  const said = new Set<number>();
  const isSaidIn = (index: number, other: number): boolean => isCoveredBy(told(index), told(other), pack);
  return {
    shareLeft: (index) => 1 - (likeness.get(index) ?? 0),
    isSaid: (index) => said.has(index),
    show: (index) => {
      const vector = vectorOf.get(index);
      if (vector === undefined) return;
      for (const [other, own] of vectorOf) {
        const like = cosine(vector, own);
        likeness.set(other, Math.max(likeness.get(other) ?? 0, like));
        if (like >= alike && other !== index && isSaidIn(other, index)) said.add(other);
      }
    },
    list: (index) => {
      for (const other of involved) if (other !== index && isSaidIn(other, index)) said.add(other);
    },
  };
};

/** What is less alike says something of its own. */
const alike = 0.5;
