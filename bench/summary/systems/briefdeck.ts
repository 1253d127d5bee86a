import { rankSentences } from '../../../src/summarize/rank/rank-sentences.js';
import type { Budget } from '../budget.js';
import type { Article } from '../read-articles.js';

/** What the product does. */
export const briefdeck = ({ language, documents, tokens }: Article, budget: Budget): number[] =>
  rankSentences({ language, documents }, { limit: 'sentences' in budget ? budget.sentences : tokens.length });
