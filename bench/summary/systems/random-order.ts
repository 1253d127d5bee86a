import { randomNumbers } from '../random-numbers.js';
import type { Budget } from '../budget.js';
import type { Article } from '../read-articles.js';

/** Any order, the same for the same seed and place of the article. */
export const randomOrder = ({ tokens, place }: Article, _budget: Budget, seed: number): number[] => {
  const random = randomNumbers(seed + place);
  return tokens
    .map((_, index) => ({ index, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ index }) => index);
};
