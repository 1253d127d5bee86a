import { pointsOf } from '../model/points.js';
import type { Budget } from './choose/budget/budget.js';
import { draftsOf, type Material } from './drafts.js';
import { budgetedWords } from './kinds/budgeted-words.js';
import type { Draft } from './kinds/draft.js';
import { withActsNamed } from './kinds/in-full/acts-named.js';
import { withFormsInFull } from './kinds/in-full/in-full.js';
import { withOptionsNamed } from './kinds/in-full/options-named.js';
import { withSectionLeads } from './kinds/section-leads.js';
import type { Refused } from './refused.js';

/**
 * The topics that a budget allows, the summary first: what they print together is no more than its words. Headings before lines of the
 * summary, acts before what is quoted of them and names in brackets come to that: they must not cost a line.
 */
export const draftsWithin = (material: Material, budget: Budget, refused: Refused): Draft[] =>
  [withActsNamed, withOptionsNamed, withFormsInFull].reduce(
    (drafts, step) => step(material.annotation, drafts),
    withSectionLeads(material.annotation, chosenWithin(material, budget, refused), refused.leads),
  );

const chosenWithin = (material: Material, budget: Budget, refused: Refused): Draft[] => {
  if (budget.whole)
    return draftsOf(material, { ...budget, words: budget.words * 2 }, refused, {
      opened: true,
      most: budget.words * 2,
    });
  const most = budget.words - roomForLabel;
  // Words are whole: half a word more than there is room for costs no line.
  const mostWhole = Math.ceil(most);
  let best: { readonly drafts: Draft[]; readonly taken: number; readonly words: number } | undefined;
  let words = most * 0.9;
  for (let round = 0; round < mostUntilFits; round += 1) {
    const drafts = draftsOf(material, { ...budget, words }, refused, { opened: false, most });
    const taken = budgetedWords(drafts);
    if (best === undefined || isNearer(taken, best.taken, mostWhole)) best = { drafts, taken, words };
    const fits = best.taken <= mostWhole;
    if (fits && (best.taken > most * filled || round + 1 >= mostRounds)) break;
    const over = taken - most;
    words = Math.max(0, words - (over > 0 ? Math.max(over * 1.2, leastStep) : over * 0.8));
  }
  if (best === undefined) return [];
  const { article } = material.annotation.reading;
  if (!article.turns.some(({ kind }) => kind === 'answer')) return best.drafts;
  // What answers begin with takes the place of as little else as it can.
  for (let round = 0, room = best.words; round < mostUntilFits; round += 1) {
    const opened = draftsOf(material, { ...budget, words: room }, refused, { opened: true, most });
    const over = budgetedWords(opened) - most;
    if (over <= 0) return isAsFull(opened, best.drafts) ? opened : best.drafts;
    // A line that is a little shorter may be no way to fewer words: each step is longer.
    room -= Math.max(over, leastStep * (round + 1));
  }
  return best.drafts;
};

/** A few words that answers begin with are worth no other line. */
const isAsFull = (opened: readonly Draft[], drafts: readonly Draft[]): boolean =>
  hasSummary(opened) === hasSummary(drafts) && linesOf(opened) >= linesOf(drafts);

const linesOf = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, { topic }) => sum + pointsOf(topic).length, 0);

const hasSummary = (drafts: readonly Draft[]): boolean => drafts.some(({ topic }) => topic.kind === 'summary');

/** A heading that the rules refuse gives way to a label, which may be longer. */
const roomForLabel = 3;

/** As many words as fit; where none fit, as few as there are. */
const isNearer = (one: number, other: number, most: number): boolean =>
  one <= most ? other > most || one > other : one < other;

const filled = 0.95;
/** In words: a lesser one changes nothing. */
const leastStep = 2;

/** The words of headings show only when groups are headed: so often is chosen anew with what they take, and longer until it fits. */
const mostRounds = 4;
const mostUntilFits = 12;
