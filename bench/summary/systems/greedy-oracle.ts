import { withinBudget, type Budget } from '../budget.js';
import type { Article } from '../read-articles.js';
import { sharedRuns } from '../rouge.js';
import type { Tokens } from '../tokens.js';

/** Knows the references: adds the sentence that raises ROUGE-1 most, until the budget is spent or none raises it. */
export const greedyOracle = ({ tokens, references }: Article, budget: Budget): number[] => {
  const worthOf = (chosen: readonly number[]): number => {
    const summary = withinBudget(
      chosen.map((index) => tokens[index] ?? []),
      budget,
    );
    return references.reduce((sum, reference) => sum + sharedRuns(summary, reference, 1), 0);
  };
  const chosen: number[] = [];
  let worth = 0;
  while (
    !isSpent(
      chosen.map((index) => tokens[index] ?? []),
      budget,
    )
  ) {
    const open = tokens.map((_, index) => index).filter((index) => !chosen.includes(index));
    const worths = open.map((index) => worthOf([...chosen, index]));
    const best = Math.max(...worths);
    const found = open[worths.indexOf(best)];
    if (found === undefined || best <= worth) break;
    chosen.push(found);
    worth = best;
  }
  return chosen;
};

const isSpent = (chosen: readonly Tokens[], budget: Budget): boolean =>
  'sentences' in budget ? chosen.length >= budget.sentences : chosen.flat().length >= budget.words;
