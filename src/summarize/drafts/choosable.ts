import { foundsAnswer } from '../annotate/citations.js';
import { beyondOptions } from '../annotate/structure/options/verdicts.js';
import { sharesOfLists } from '../choose/budget/shares-of-lists.js';
import type { Candidate } from '../choose/candidate.js';
import { candidatesWithin } from '../choose/candidates.js';
import { withoutShown } from '../choose/passages/parts.js';
import { saying } from '../say/statement.js';
import type { DeckWish } from './deck-wish.js';
import type { Material } from './material.js';

/** What may be chosen, beside what is told apart. */
export interface Choosable {
  /** Lists, and sentences with what they need. */
  readonly candidates: readonly Candidate[];
  /** The law that a letter quotes: it is told in the words that the answer leaves. */
  readonly founding: readonly Candidate[];
}

/**
 * What may be chosen within a budget.
 *
 * @param spent indices of sentences that are told elsewhere or nowhere
 */
export const choosableIn = (
  material: Material,
  { budget, refused }: DeckWish,
  spent: ReadonlySet<number>,
): Choosable => {
  const { annotation, statements } = material;
  const { reading } = annotation;
  const strict = candidatesWithin(refused, material, budget.words * sharesOfLists(annotation).longest);
  // An article that gives nothing by the rules is still told.
  const all =
    strict.length > 0 ? strict : saying(statements).map(({ sentence }): Candidate => ({ sentences: [sentence.index] }));
  // What goes on behind the last option stands under its heading: a summary may say it.
  const beyond: ReadonlySet<number> = budget.summary ? beyondOptions(reading) : new Set();
  const open = withoutShown(all, (index) => spent.has(index) || beyond.has(index));
  const founding = open.filter(({ sentences }) => foundsAnswer(reading, sentences));
  const candidates = open.filter(
    (candidate) => !founding.includes(candidate) && !candidate.sentences.some((index) => refused.unnamed.has(index)),
  );
  return { candidates, founding };
};
