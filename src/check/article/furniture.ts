import type { Furniture } from '../../model/article.js';
import type { CheckedArticle } from '../rule.js';

/** What a document carries beside its message, by place. */
export type FurnitureAt = (start: number, end: number) => Furniture | undefined;

/** The first that a range shares a character with. */
export const furnitureOf = ({ furniture = [] }: CheckedArticle): FurnitureAt => {
  const sorted = [...furniture].sort((one, other) => one.span.start - other.span.start);
  return (start, end) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.span.end ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    const found = sorted[low];
    return found !== undefined && found.span.start < end ? found : undefined;
  };
};
