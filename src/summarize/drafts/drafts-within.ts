import { pointsOf } from '../../model/points.js';
import type { Budget } from '../choose/budget/budget.js';
import { budgetedWords } from '../kinds/budgeted-words.js';
import type { Draft } from '../kinds/draft.js';
import { withActsNamed } from '../kinds/in-full/acts-named.js';
import { withFormsInFull } from '../kinds/in-full/in-full.js';
import { withOptionsNamed } from '../kinds/in-full/options-named.js';
import { withSectionLeads } from '../kinds/section-leads.js';
import type { Refused } from '../refused.js';
import { draftsOf } from './drafts.js';
import type { Material } from './material.js';

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
  if (budget.whole) {
    const words = budget.words * 2;
    return draftsOf(material, { budget: { ...budget, words }, most: words, refused, opened: true });
  }
  const most = budget.words - roomForLabel;
  const trialOf = (words: number, opened: boolean): Trial => {
    const drafts = draftsOf(material, { budget: { ...budget, words }, most, refused, opened });
    return { drafts, words, taken: budgetedWords(drafts) };
  };
  const best = fullestWithin(most, (words) => trialOf(words, false));
  const { turns } = material.annotation.reading.article;
  if (!turns.some(({ kind }) => kind === 'answer')) return best.drafts;
  return openedWithin(most, best, (words) => trialOf(words, true));
};

/** Topics that were chosen for a number of words. */
interface Trial {
  readonly drafts: Draft[];
  /** How many words might be chosen. */
  readonly words: number;
  /** How many the topics take of a budget, with headings and labels. */
  readonly taken: number;
}

/** The trial that comes nearest to the words that there may be: each asks for fewer words than the one before, or for more, by how far that was off. */
const fullestWithin = (most: number, trialOf: (words: number) => Trial): Trial => {
  // Words are whole: half a word more than there is room for costs no line.
  const mostWhole = Math.ceil(most);
  let trial = trialOf(most * firstShare);
  let best = trial;
  for (let round = 1; round < mostUntilFits; round += 1) {
    const fits = best.taken <= mostWhole;
    if (fits && (best.taken > most * filled || round >= mostRounds)) break;
    const over = trial.taken - most;
    trial = trialOf(Math.max(0, trial.words - (over > 0 ? Math.max(over * 1.2, leastStep) : over * 0.8)));
    if (isNearer(trial.taken, best.taken, mostWhole)) best = trial;
  }
  return best;
};

/** The same topics with answers that begin with their brief first sentences, where these take the place of as little else as they can; else as they were. */
const openedWithin = (most: number, best: Trial, trialOf: (words: number) => Trial): Draft[] => {
  for (let round = 0, { words } = best; round < mostUntilFits; round += 1) {
    const { drafts, taken } = trialOf(words);
    const over = taken - most;
    if (over <= 0) return isAsFull(drafts, best.drafts) ? drafts : best.drafts;
    // A line that is a little shorter may be no way to fewer words: each step is longer.
    words -= Math.max(over, leastStep * (round + 1));
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

/** Of the words that there may be: headings and labels come to what is chosen first. */
const firstShare = 0.9;
/** Of the same: a deck of more is full. */
const filled = 0.95;
/** In words: a lesser one changes nothing. */
const leastStep = 2;

/** The words of headings show only when groups are headed: so often is chosen anew with what they take, and longer until it fits. */
const mostRounds = 4;
const mostUntilFits = 12;
