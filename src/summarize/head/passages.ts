import { phrasesOf, startsUpperCase } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Group } from '../group/groups.js';
import type { Statement } from '../say/statement.js';
import { claimHeading } from './claim.js';
import { clauseHeading } from './clause.js';
import { costOfLetter, quickLetters, type Heading } from './heading.js';

/** Some neighbouring statements of a group, and what heads them. */
export interface Passage {
  readonly group: Group;
  readonly heading?: Heading;
}

/** What is known of the deck that a passage is part of. */
export interface Deck {
  /** Whether a heading may be used. */
  readonly isFree: (heading: Heading) => boolean;
  /** Sentences that are shown: whom they introduce is known. */
  readonly shown: ReadonlySet<number>;
}

/** A passage and what it costs to stop there. */
interface Way {
  readonly cost: number;
  readonly from: number;
  readonly heading?: Heading | undefined;
}

/**
 * Parts a group that the article has no heading for into passages of neighbours, so that as many as can be stand below a claim of
 * their own: of all ways to part it the one with the least cost, by dynamic programming.
 */
export const passagesOf = (annotation: Annotation, group: Group, deck: Deck): Passage[] => {
  const { statements } = group;
  const ways: Way[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= statements.length; to += 1) {
    let best: Way = { cost: Infinity, from: to - 1 };
    for (let from = Math.max(0, to - mostLines); from < to; from += 1) {
      // What goes on from the line before it stays behind it.
      if (statements[from]?.goesOn === true && from > 0) continue;
      const passage = statements.slice(from, to);
      const [heading, cost] = cheapestHeading(annotation, passage, deck);
      const whole = (ways[from]?.cost ?? Infinity) + cost + shapeCost(annotation, passage, heading);
      if (whole < best.cost) best = { cost: whole, from, heading };
    }
    ways.push(best);
  }
  const passages: Passage[] = [];
  for (let to = statements.length; to > 0;) {
    const { from, heading } = ways[to] ?? { from: 0 };
    const part = { ...group, statements: statements.slice(from, to) };
    passages.unshift(heading === undefined ? { group: part } : { group: part, heading });
    to = from;
  }
  return passages;
};

/** A passage has no more statements than this. */
const mostLines = 5;

/** What it costs that nothing but a label heads a passage, that a clause does, and that a later statement does. */
const unnamed = 1.3;
const byClause = 0.5;
const later = 0.4;
/** "On May 3, the board …": what opens with when or where tells of one event, and is read less quickly. */
const behindComma = 0.1;
/** What it costs that a heading says nothing of some of the lines below it. */
const unborne = 3;

const cheapestHeading = (
  annotation: Annotation,
  passage: readonly Statement[],
  { isFree, shown }: Deck,
): [Heading | undefined, number] => {
  let best: [Heading | undefined, number] = [undefined, unnamed];
  const offer = (heading: Heading | undefined, cost: number): void => {
    if (heading === undefined) return;
    const opens = openingComma.test(heading.heading) ? behindComma : 0;
    const whole = cost + opens + Math.max(0, heading.heading.length - quickLetters) * costOfLetter;
    if (whole < best[1] && isFree(heading)) best = [heading, whole];
  };
  passage.forEach((statement, place) => {
    // "The arrangement": what it is, another sentence says.
    const introductions = annotation.introductions.get(statement.sentence.index) ?? [];
    if (!introductions.every((places) => places.some((place) => shown.has(place)))) return;
    const cost = (place > 0 ? later : 0) + unborne * unborneShare(annotation, statement, passage);
    const leansOnIt = passage[place + 1]?.goesOn === true;
    if (passage.length > 1 && !leansOnIt) offer(claimHeading(statement, annotation), cost);
    const clause = clauseHeading(statement, annotation);
    // Over one line alone it must say it in clearly fewer words.
    if (passage.length > 1 || (clause?.heading.length ?? 0) <= statement.text.length * mostOfOne)
      offer(clause, cost + byClause);
  });
  return best;
};

const openingComma = /^[^,]{1,40}, /u;
const mostOfOne = 0.6;

/** The share of the other statements that a claim has nothing to do with; what stands right beside it has half. */
const unborneShare = (annotation: Annotation, claim: Statement, passage: readonly Statement[]): number => {
  const others = passage.filter((other) => other !== claim);
  if (others.length === 0) return 0;
  const own = termsOf(annotation, claim);
  const sum = others.reduce((so, other) => so + distance(annotation, own, claim, other), 0);
  return sum / others.length;
};

interface Terms {
  readonly plain: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const termsOf = ({ reading }: Annotation, { sentence: { words } }: Statement): Terms => {
  const stop = phrasesOf(reading.pack, 'stopwords');
  const plain = new Set<string>();
  const names = new Set<string>();
  words.forEach(({ key, start }, index) => {
    if (stop.hasKey(key)) return;
    (index > 0 && startsUpperCase(reading.text.slice(start)) ? names : plain).add(key);
  });
  return { plain, names };
};

const distance = (annotation: Annotation, own: Terms, claim: Statement, other: Statement): number => {
  const terms = termsOf(annotation, other);
  // A word of Vietnamese has about two syllables.
  const fewest = annotation.reading.pack.compounds.length > 0 ? 2 : 1;
  const plain = [...terms.plain].filter((key) => own.plain.has(key) || own.names.has(key)).length;
  const names = [...terms.names].filter((key) => own.names.has(key)).length;
  const isNext = Math.abs(other.sentence.index - claim.sentence.index) === 1;
  const isBeside = isNext && other.sentence.block === claim.sentence.block;
  const shared = plain >= fewest * 2 ? 1 : plain >= fewest ? 0.7 : plain > 0 ? 0.3 : 0;
  return Math.max(0, 1 - shared - (names > 0 ? 0.3 : 0) - (isBeside ? 0.4 : isNext ? 0.2 : 0));
};

/** What the shape of a passage costs: each is a slide; few lines, many words and gaps between its lines. */
const shapeCost = ({ reading }: Annotation, passage: readonly Statement[], heading: Heading | undefined): number => {
  const below = passage.filter((statement) => statement !== heading?.spent);
  const words = below.reduce((sum, one) => sum + one.words, 0);
  const gaps = passage.slice(1).map(({ sentence }, at) => sentence.index - (passage[at]?.sentence.index ?? 0));
  return (
    costOfSlide +
    (below.length === 1 ? lonely : 0) +
    Math.max(0, words / (reading.pack.slideWords * fullSlide) - 1) * overfull +
    gaps.reduce((sum, gap) => sum + (gap > wideGap ? costOfGap : 0), 0)
  );
};
const costOfSlide = 0.25;
const lonely = 0.2;
const fullSlide = 1.25;
const overfull = 0.8;
/** Sentences further apart than this mostly tell of different things. */
const wideGap = 5;
const costOfGap = 0.3;
