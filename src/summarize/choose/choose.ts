import { cosine, termsOf, type TermVector } from '../value/term-vectors.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Statement } from '../say/statement.js';
import type { Candidate } from './candidates.js';
import { clarityOf } from './clarity/clarity.js';
import { heardOf, type Sections } from './heard.js';
import { isToldIn } from './retold.js';

export interface Choice {
  /** In the order in which they were chosen: the worthiest first. */
  readonly candidates: readonly Candidate[];
  readonly words: number;
}

export interface Wish {
  /** What each sentence is worth, from 0 to 1. */
  readonly values: readonly number[];
  /** How many words may be chosen. */
  readonly words: number;
  /** Sentences that are shown already. */
  readonly taken?: ReadonlySet<number>;
  /** Given where every section is to have a voice. */
  readonly sections?: Sections;
  /** From 0, which chooses by worth alone, to 1, which chooses by worth a word. */
  readonly thrift?: number;
  /** How many candidates may be chosen. */
  readonly most?: number;
}

/** Only so many of the best are weighed against what is chosen: the cost stays linear in the length of the article. */
const mostWeighed = 400;

/**
 * The candidates that say most within a number of words: again and again the one that adds most for its words, what was
 * chosen already costing nothing, what repeats it adding little, and what is unclear there less than what is clear.
 */
export const choose = (
  annotation: Annotation,
  statements: readonly Statement[],
  candidates: readonly Candidate[],
  { values, words, taken = new Set(), sections, thrift = thriftOfBody, most = Infinity }: Wish,
): Choice => {
  const { sentences, pack } = annotation.reading;
  const wordsOf = (index: number): number => statements[index]?.words ?? 0;
  const best = [...candidates]
    .map((candidate) => ({ candidate, value: valueOf(candidate, values) }))
    .sort((one, other) => other.value - one.value)
    .slice(0, mostWeighed);
  const involved = [...new Set(best.flatMap(({ candidate }) => candidate.sentences))];
  const { vectors } = termsOf(
    involved.map((index) => sentences[index]?.words ?? []),
    pack,
  );
  const vectorOf = new Map<number, TermVector>(
    involved.map((index, place) => [index, vectors[place] ?? new Map<string, number>()]),
  );
  const clarity = clarityOf(annotation, involved);
  const likeness = new Map<number, number>();
  const shown = new Set(taken);
  /** Sentences of lists that are chosen: no list is shown inside another and by itself. */
  const listed = new Set<number>();
  const chosen: Candidate[] = [];
  let left = words;
  const open = new Set(best.map(({ candidate }) => candidate));
  const heard = heardOf(annotation.reading, sections);
  /** Sentences that say nothing beside what is shown. */
  const said = new Set<number>();
  const isSaidIn = (index: number, other: number): boolean =>
    isToldIn(sentences[index]?.words ?? [], sentences[other]?.words ?? [], pack);
  const note = (index: number): void => {
    shown.add(index);
    const where = taken.has(index) ? 'elsewhere' : 'here';
    heard.note(index, where);
    clarity.show(index, where);
    const vector = vectorOf.get(index);
    if (vector === undefined) return;
    for (const [other, own] of vectorOf) {
      const like = cosine(vector, own);
      likeness.set(other, Math.max(likeness.get(other) ?? 0, like));
      if (like >= alike && other !== index && isSaidIn(other, index)) said.add(other);
    }
  };
  for (const index of taken) note(index);
  for (const index of sections?.listed ?? [])
    for (const other of involved) if (other !== index && isSaidIn(other, index)) said.add(other);
  /** What is added where a sentence makes the one behind it clearer, which is shown without it. */
  const clearing = (index: number): number => {
    const next = index + 1;
    const isBehind = shown.has(next) && !taken.has(next) && !listed.has(next);
    if (!isBehind || sentences[next]?.section !== sentences[index]?.section) return 0;
    return (values[next] ?? 0) * (clarity.of(next, [index]) - clarity.of(next));
  };
  while (open.size > 0 && chosen.length < most) {
    let top: { candidate: Candidate; margin: number; cost: number } | undefined;
    for (const candidate of open) {
      // What is shown already is not read again where it is needed.
      const isTold = (index: number): boolean => (candidate.series === undefined ? taken : listed).has(index);
      // A list is wanted whole, whatever of it is told beside it.
      const isSaid = candidate.series === undefined && candidate.sentences.every((index) => said.has(index));
      if (isSaid || candidate.sentences.some(isTold)) {
        open.delete(candidate);
        continue;
      }
      const fresh = candidate.sentences.filter((index) => !shown.has(index));
      const cost = candidate.series?.words ?? fresh.reduce((sum, index) => sum + wordsOf(index), 0);
      if (fresh.length === 0 || cost > left) {
        if (fresh.length === 0) open.delete(candidate);
        continue;
      }
      const isList = candidate.series !== undefined;
      const gain = fresh.reduce(
        (sum, index) =>
          sum +
          (values[index] ?? 0) *
            (1 - repetition * (likeness.get(index) ?? 0)) *
            (isList ? 1 : clarity.of(index, candidate.sentences)),
        (candidate.series?.items.length ?? 0) * wholeness,
      );
      const worth =
        (gain + (isList ? 0 : clearing(fresh.at(-1) ?? -1))) * heard.share((isList ? fresh.at(-1) : fresh[0]) ?? -1);
      const margin = worth / (cost + costOfOne) ** thrift;
      if (top === undefined || margin > top.margin) top = { candidate, margin, cost };
    }
    if (top === undefined) break;
    open.delete(top.candidate);
    chosen.push(top.candidate);
    left -= top.cost;
    for (const index of top.candidate.sentences) {
      note(index);
      if (top.candidate.series !== undefined) listed.add(index);
    }
  }
  return { candidates: chosen, words: words - left };
};

/** What is less alike says something of its own. */
const alike = 0.5;
/** How much likeness to what is chosen takes from what a sentence is worth. */
const repetition = 1;
const thriftOfBody = 0.95;
/** What each item of a series is worth beside what it says: a list is wanted whole. */
const wholeness = 0.2;
/** A point takes its room whatever its length. */
const costOfOne = 4;

const valueOf = ({ sentences }: Candidate, values: readonly number[]): number =>
  sentences.reduce((sum, index) => sum + (values[index] ?? 0), 0);
