import type { Candidate } from '../choose/candidate.js';
import { candidatesWithin } from '../choose/candidates.js';
import { choose } from '../choose/choose.js';
import { firstAndRest, withFirsts } from '../choose/first-and-rest.js';
import { itemsAlone } from '../choose/lists/items-alone.js';
import type { Apart } from './apart.js';
import type { DeckWish } from './deck-wish.js';
import type { ChosenLists } from './lists.js';
import type { Material } from './material.js';

/** What is told sentence by sentence, beside lists and what is told apart. */
export interface ChosenLines {
  /** What a person would say first; empty where there is no summary. */
  readonly summary: readonly Candidate[];
  readonly body: readonly Candidate[];
  /** All that the body was chosen from. */
  readonly choosable: readonly Candidate[];
}

/** Of the words for lists and lines, and of those that lists leave, what the summary may take. */
const summaryShare = 0.8;
const summaryRoom = 0.95;

/**
 * The summary, and the lines of the body in the words that it leaves.
 *
 * @param choosable lists and single sentences that may be chosen
 */
export const chosenLines = (
  material: Material,
  { budget, refused }: DeckWish,
  choosable: readonly Candidate[],
  { spent, options, wordsLeft }: Apart,
  lists: ChosenLists,
): ChosenLines => {
  const { annotation, statements, firstValues } = material;
  const listed = lists.sentences;
  // A summary may name an item of a list that is not shown.
  const summable = candidatesWithin(refused, material, 0).filter(
    ({ sentences }) => !sentences.some((index) => spent.has(index) || listed.has(index)),
  );
  const single = [
    ...choosable.filter(({ series }) => series === undefined),
    ...itemsAlone(annotation, choosable, listed, summable, wordsLeft),
  ];
  const values = withFirsts(material.values, options.firsts);
  const room = wordsLeft - lists.words;
  if (!budget.summary) {
    const sections = { by: 'lines', listed } as const;
    const { candidates } = choose(annotation, statements, single, { values, words: room, sections });
    return { summary: [], body: candidates, choosable: single };
  }
  const roomOfSummary = Math.min(wordsLeft * summaryShare, room * summaryRoom);
  const { first, rest } = firstAndRest(annotation, statements, {
    single,
    summable,
    values,
    firstValues,
    room,
    listed,
    roomOfSummary,
  });
  return { summary: first, body: rest, choosable: single };
};
