import { withinBudget, type Budget } from './budget.js';
import type { Article } from './read-articles.js';
import { rouge, type Rouge } from './rouge.js';
import { systems, type SystemName } from './systems/index.js';

/** What every system reached with each article, at the budget that is given for it. */
export const measure = (
  articles: readonly Article[],
  budgetOf: (article: Article) => Budget,
  seed: number,
): ReadonlyMap<SystemName, readonly Rouge[]> => {
  const names = Object.keys(systems) as SystemName[];
  return new Map(
    names.map((name) => [
      name,
      articles.map((article) => {
        const budget = budgetOf(article);
        const ranked = systems[name](article, budget, seed).map((index) => article.tokens[index] ?? []);
        return rouge(withinBudget(ranked, budget), article.references);
      }),
    ]),
  );
};
