import type { Budget } from '../budget.js';
import type { Article } from '../read-articles.js';
import { briefdeck } from './briefdeck.js';
import { greedyOracle } from './greedy-oracle.js';
import { lead } from './lead.js';
import { lexRank } from './lex-rank.js';
import { randomOrder } from './random-order.js';
import { textRank } from './text-rank.js';

/** Ranks the sentences of an article: places among all its sentences in a row, best first. */
export type System = (article: Article, budget: Budget, seed: number) => readonly number[];

export type SystemName = 'lead' | 'random' | 'textrank' | 'lexrank' | 'briefdeck' | 'oracle';

/** What is compared, by name. */
export const systems: Readonly<Record<SystemName, System>> = {
  lead,
  random: randomOrder,
  textrank: textRank,
  lexrank: lexRank,
  briefdeck,
  oracle: greedyOracle,
};
