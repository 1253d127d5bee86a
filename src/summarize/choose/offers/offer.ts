import { wordsAt, type Statement } from '../../say/statement.js';
import type { Candidate } from '../candidate.js';
import type { DeckSoFar } from '../deck-so-far.js';
import { ofLines } from '../passages/parts.js';
import { mostWorth } from './value-of.js';

/** A candidate as it would be shown beside what is chosen already. */
export interface Offer {
  /** With what names whom it speaks of, and without the end of its paragraph where that has no room. */
  readonly candidate: Candidate;
  /** The same with its list in the form that has room. */
  readonly shown: Candidate;
  /** Indices of its sentences that are not shown yet. */
  readonly fresh: readonly number[];
  /** How many words it takes. */
  readonly cost: number;
}

/** What is chosen, and what there is room for. */
interface Room {
  readonly deck: DeckSoFar;
  readonly statements: readonly Statement[];
  /** What each sentence is worth. */
  readonly values: readonly number[];
  /** How many words are left. */
  readonly left: number;
}

/** A candidate with what it takes, which may be more than is left; undefined where it says nothing beside what is shown. */
export const offerOf = (from: Candidate, { deck, statements, values, left }: Room): Offer | undefined => {
  const sized = (candidate: Candidate): Omit<Offer, 'shown'> => {
    const fresh = deck.freshOf(candidate);
    return { candidate, fresh, cost: candidate.series?.words ?? wordsAt(statements, fresh) };
  };
  const whole = sized(deck.whole(from));
  const offer = whole.cost <= left ? whole : sized(upToWanted(whole.candidate, values));
  const { candidate, fresh, cost } = offer;
  if (fresh.length === 0 || deck.tells(candidate)) return undefined;
  const brief = cost > left ? candidate.briefs?.find(({ words }) => words <= left) : undefined;
  return brief === undefined
    ? { ...offer, shown: candidate }
    : { ...offer, shown: { ...candidate, series: brief }, cost: brief.words };
};

/** What goes before all else is told without the end of its paragraph, where there is no room for all. */
const upToWanted = (candidate: Candidate, values: readonly number[]): Candidate => {
  const { lines } = candidate;
  const at = lines?.findLastIndex((line) => line.some((index) => (values[index] ?? 0) > mostWorth)) ?? -1;
  return lines === undefined || at < 0 ? candidate : ofLines(lines.slice(0, at + 1), candidate.named);
};
