import { notCovered } from '../choose/covered.js';
import type { Candidate } from '../choose/candidate.js';
import { choose } from '../choose/choose.js';
import { withClaimsSupported } from '../choose/with-claims-supported.js';
import { wordsAt } from '../say/statement.js';
import { withOpenings } from './answer-openings.js';
import type { Apart } from './apart.js';
import type { DeckWish } from './deck-wish.js';
import { withEnoughOfAnswers } from './enough-of-answers.js';
import type { ChosenLines } from './lines.js';
import type { ChosenLists } from './lists.js';
import type { Material } from './material.js';

/** What the lines of a body are completed from. */
interface Chosen {
  readonly apart: Apart;
  readonly lists: ChosenLists;
  readonly lines: ChosenLines;
  /** The law that a letter quotes. */
  readonly founding: readonly Candidate[];
}

/**
 * All that stands behind the summary, lists aside: what is told of options, the chosen lines with one that supports what their heading claims, the
 * law that the answer of a letter is founded on in the words that are left, and of answers how they begin and enough to be understood.
 */
export const supplementedBody = (
  { annotation, statements, values }: Material,
  { refused, opened }: DeckWish,
  { apart, lists, lines, founding }: Chosen,
): Candidate[] => {
  const inSummary = lines.summary.flatMap(({ sentences }) => sentences);
  const inLines = new Set([...inSummary, ...lines.body.flatMap(({ sentences }) => sentences)]);
  const law = choose(annotation, statements, notCovered(annotation.reading, founding, inLines), {
    values,
    words: apart.wordsLeft - lists.words - wordsAt(statements, inLines),
    taken: inLines,
  }).candidates;
  const elsewhere = {
    shown: new Set([...inSummary, ...lists.sentences, ...apart.spent]),
    refused: refused.sentences,
  };
  const claimed = withClaimsSupported(annotation, lines.body, {
    open: lines.choosable,
    shown: elsewhere.shown,
    values,
  });
  const told = [...apart.options.candidates, ...claimed, ...law];
  const answered = opened ? withOpenings(annotation, statements, told, elsewhere) : told;
  return withEnoughOfAnswers(annotation, statements, answered, elsewhere);
};
