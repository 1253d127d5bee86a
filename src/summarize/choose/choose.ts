import { holdsPhrase, startsUpperCase } from '../../language/index.js';
import type { Genre } from '../../model/article.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Sentence } from '../annotate/reading.js';
import { wordsAt, type Statement } from '../say/statement.js';
import { opensAnswer } from './answers.js';
import type { Candidate } from './candidates.js';
import { linesOf } from './passages/lines-of.js';
import { isEnoughOfAnswer, wordsUntilEnough } from './passages/enough-of-answer.js';
import { ofLines, withFirstLines } from './passages/parts.js';
import type { ShownSeries } from './lists/shown-series.js';
import { deckSoFar } from './deck-so-far.js';
import type { Sections } from './coverage-so-far.js';

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
  const involved = [
    ...new Set(best.flatMap((one) => [...one.sentences, ...(one.named === undefined ? [] : [one.named])])),
  ];
  const deck = deckSoFar(annotation, involved, { values, taken, sections });
  const offerOf = (candidate: Candidate): { candidate: Candidate; fresh: readonly number[]; full: number } => {
    const fresh = deck.freshOf(candidate);
    return { candidate, fresh, full: candidate.series?.words ?? wordsAt(statements, fresh) };
  };
  const open = new Set(best);
  const chosen: Candidate[] = [];
  let left = words;
  let isParted = false;
  while (open.size > 0 && (most === Infinity || linesOf(...chosen) < most)) {
    let top:
      | { one: Candidate; candidate: Candidate; margin: number; cost: number; brief: ShownSeries | undefined }
      | undefined;
    for (const one of open) {
      if (most < Infinity && linesOf(...chosen, one) > most) continue;
      if (!isParted && most === Infinity && !isEnoughOfAnswer(annotation.reading, one.sentences)) continue;
      const whole = offerOf(deck.whole(one));
      const { candidate, fresh, full } = whole.full <= left ? whole : offerOf(upToWanted(whole.candidate, values));
      if (fresh.length === 0 || deck.tells(candidate)) {
        open.delete(one);
        continue;
      }
      const brief = full > left ? candidate.briefs?.find(({ words: least }) => least <= left) : undefined;
      const more = most === Infinity ? wordsUntilEnough(annotation.reading, candidate.sentences) : 0;
      const cost = (brief?.words ?? full) + more;
      if (cost > left) continue;
      // Where lines are counted, each of them takes the place of another.
      const places = most === Infinity ? 1 : linesOf(candidate) ** (1 - thrift);
      const weight = (cost + costOfOne) ** thrift * places;
      if (top !== undefined && deck.mostGain(candidate, fresh) / weight <= top.margin) continue;
      const margin = deck.gainFrom(candidate, fresh) / weight;
      if (top === undefined || margin > top.margin) top = { one, candidate, margin, cost, brief };
    }
    if (top === undefined) {
      // No paragraph fits as a whole any more: what much room is left holds the beginning of one, and any room the few words of an answer.
      if (isParted || most < Infinity) break;
      isParted = true;
      const parts = left < words * muchLeft ? [] : withFirstLines([...open], (part) => mayBegin(annotation, part));
      for (const one of parts) open.add(one);
      continue;
    }
    open.delete(top.one);
    chosen.push(top.brief === undefined ? top.candidate : { ...top.candidate, series: top.brief });
    left -= top.cost;
    deck.show(top.candidate);
  }
  return {
    candidates: withoutParts(chosen.filter((candidate) => !deck.saysAgain(candidate))),
    words: words - left,
  };
};

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

/** What goes before all else is told without the end of its paragraph, where there is no room for all. */
const upToWanted = (candidate: Candidate, values: readonly number[]): Candidate => {
  const { lines } = candidate;
  const at = lines?.findLastIndex((line) => line.some((index) => (values[index] ?? 0) > mostWorth)) ?? -1;
  return lines === undefined || at < 0 ? candidate : ofLines(lines.slice(0, at + 1), candidate.named);
};
/** What any sentence is worth by itself. */
export const mostWorth = 1;
/** Of all words that may be chosen. */
const muchLeft = 0.15;

/**
 * "There we go", "Ah, eran copias": what people say beside the matter while they talk, of which 40 of 95 lines that readers marked were good. And
 * elsewhere what is worth as little and holds nothing that could be looked up: "The money is back." Of 32 such lines in annotated articles none
 * held a key message.
 */
const isAside = ({ reading }: Annotation, candidate: Candidate, values: readonly number[]): boolean => {
  const [first] = candidate.sentences;
  const worth = valueOf(candidate, values);
  if (candidate.series !== undefined || worth >= leastOfTurn) return false;
  if (reading.sentences[first ?? -1]?.turn !== undefined) return true;
  return (
    narrating.has(reading.article.genre) &&
    worth < leastOfAny &&
    candidate.sentences.every((index) => isVague(reading, reading.sentences[index]))
  );
};
const leastOfTurn = 0.1;
const leastOfAny = 0.08;
/** Elsewhere a few words may say what is to be done, or is promised. */
const narrating: ReadonlySet<Genre> = new Set(['news', 'release', 'interview']);

/** A few words with neither a number nor a name, and nothing that is denied. */
const isVague = ({ text, pack }: Annotation['reading'], sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  sentence.words.length <= pack.slideWords * slidesOfAside &&
  !/\d/u.test(text.slice(sentence.start, sentence.end)) &&
  !holdsPhrase(pack, 'negations', sentence.words) &&
  !sentence.words.some(
    ({ key, start }, at) => pack.numerals[key] !== undefined || (at > 0 && startsUpperCase(text.slice(start))),
  );

const slidesOfAside = 0.18;

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

/** What all sentences of a candidate are worth. */
export const valueOf = ({ sentences }: Candidate, values: readonly number[]): number =>
  sentences.reduce((sum, index) => sum + (values[index] ?? 0), 0);
