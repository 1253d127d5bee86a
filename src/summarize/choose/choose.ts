import type { Annotation } from '../annotate/annotation.js';
import type { Statement } from '../say/statement.js';
import { opensAnswer } from './answers.js';
import type { Candidate } from './candidate.js';
import type { Sections } from './coverage-so-far.js';
import { deckSoFar } from './deck-so-far.js';
import { isAside } from './offers/aside.js';
import { offerOf, type Offer } from './offers/offer.js';
import { isEnoughOfAnswer, wordsUntilEnough } from './passages/enough-of-answer.js';
import { linesOf } from './passages/lines-of.js';
import { withFirstLines } from './passages/parts.js';
import { valueOf } from './offers/value-of.js';

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
  /** How many lines may be chosen. */
  readonly most?: number;
}

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
  if (candidates.length === 0) return { candidates: [], words: 0 };
  const best = bestOf(
    candidates.filter((candidate) => !isAside(annotation, candidate, values)),
    values,
  );
  const deck = deckSoFar(annotation, involvedIn(best), { values, taken, sections });
  const areLinesCounted = most < Infinity;
  const open = new Set(best);
  const chosen: Candidate[] = [];
  let left = words;
  /** Whether a candidate may be too little of an answer to stand alone. */
  let areParts = areLinesCounted;

  const bestOffer = (): WeighedOffer | undefined => {
    let top: WeighedOffer | undefined;
    for (const from of open) {
      if (areLinesCounted && linesOf(...chosen, from) > most) continue;
      if (!areParts && !isEnoughOfAnswer(annotation.reading, from.sentences)) continue;
      const offer = offerOf(from, { deck, statements, values, left });
      if (offer === undefined) {
        open.delete(from);
        continue;
      }
      const { candidate, fresh } = offer;
      // Where lines are counted, nothing is added to them later, and each takes the place of another.
      const added = areLinesCounted ? 0 : wordsUntilEnough(annotation.reading, candidate.sentences);
      const places = areLinesCounted ? linesOf(candidate) ** (1 - thrift) : 1;
      const cost = offer.cost + added;
      if (cost > left) continue;
      const weight = (cost + costOfOne) ** thrift * places;
      if (top !== undefined && deck.mostGain(candidate, fresh) / weight <= top.margin) continue;
      const margin = deck.gainFrom(candidate, fresh) / weight;
      if (top === undefined || margin > top.margin) top = { ...offer, cost, from, margin };
    }
    return top;
  };

  while (open.size > 0 && (!areLinesCounted || linesOf(...chosen) < most)) {
    const offer = bestOffer();
    if (offer !== undefined) {
      open.delete(offer.from);
      chosen.push(offer.shown);
      left -= offer.cost;
      deck.show(offer.candidate);
      continue;
    }
    // No paragraph fits as a whole any more: what much room is left holds the beginning of one, and any room the few words of an answer.
    if (areParts) break;
    areParts = true;
    if (left < words * muchLeft) continue;
    for (const part of withFirstLines([...open], (one) => mayBegin(annotation, one))) open.add(part);
  }
  return {
    candidates: withoutParts(chosen.filter((candidate) => !deck.saysAgain(candidate))),
    words: words - left,
  };
};

interface WeighedOffer extends Offer {
  /** The candidate as it stands among those that may be chosen. */
  readonly from: Candidate;
  /** How much it adds for what it takes. */
  readonly margin: number;
}

/** Whether a part may stand without the rest: enough of an answer, or what it begins with, where that has a number: more comes with it (`withEnoughOfAnswers`). */
const mayBegin = ({ reading }: Annotation, { sentences: [first = -1, ...others] }: Candidate): boolean => {
  const own = reading.sentences[first];
  const isNumbered = own !== undefined && /\d/u.test(reading.text.slice(own.start, own.end));
  return (isNumbered && opensAnswer(reading, first)) || isEnoughOfAnswer(reading, [first, ...others]);
};

/** Without what more of its paragraph was chosen with later. */
const withoutParts = (chosen: readonly Candidate[]): Candidate[] =>
  chosen.filter(
    ({ series, sentences: own }, at) =>
      series !== undefined ||
      !chosen.some(
        ({ series: list, sentences }, other) =>
          list === undefined && other > at && own.every((index) => sentences.includes(index)),
      ),
  );

/** Of all words that may be chosen. */
const muchLeft = 0.15;

/** How much the words of a candidate count against what it says: hardly less than in proportion. */
const thriftOfBody = 0.95;
/** A point takes its room whatever its length. */
const costOfOne = 4;

/** Only so many of the best are weighed against what is chosen: the cost stays linear in the length of the article. */
const mostWeighed = 400;

const bestOf = (candidates: readonly Candidate[], values: readonly number[]): Candidate[] =>
  candidates
    .map((candidate) => ({ candidate, value: valueOf(candidate, values) }))
    .sort((one, other) => other.value - one.value)
    .slice(0, mostWeighed)
    .map(({ candidate }) => candidate);

/** The sentences that some candidates may show. */
const involvedIn = (candidates: readonly Candidate[]): number[] => [
  ...new Set(candidates.flatMap(({ sentences, named }) => [...sentences, ...(named === undefined ? [] : [named])])),
];
