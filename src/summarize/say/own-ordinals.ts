import type { Topic } from '../../model/briefing.js';
import type { Reading } from '../annotate/reading.js';
import type { Series, SeriesItem } from '../annotate/structure/found.js';

/**
 * The numbers that a list has in the article, where they are not 1, 2, 3: an act counts its clauses on from one chapter to the next, and
 * cites them by these numbers. Ordinals that its items skip are missing.
 */
export const ownOrdinals = (reading: Reading, { items, missing }: Series): Pick<Topic, 'first' | 'missing'> => {
  const counted = items.filter(({ depth = 0 }) => depth === 0).map((item) => numberOf(reading, item));
  const [first, last] = [counted[0], counted.at(-1)];
  const isCount =
    first !== undefined &&
    last !== undefined &&
    counted.every((number, at) => number !== undefined && (at === 0 || number > (counted[at - 1] ?? Infinity)));
  const skipped = isCount ? between(first, last).filter((number) => !counted.includes(number)) : missing;
  return {
    ...(isCount && first > 1 ? { first } : {}),
    ...(skipped.length === 0 ? {} : { missing: [...skipped] }),
  };
};

/** "12.", "(3)" */
const numberOf = ({ article, sentences }: Reading, { sentences: [first] }: SeriesItem): number | undefined => {
  const sentence = sentences[first ?? -1];
  const block = article.blocks[sentence?.block ?? -1];
  const marker = block?.kind === 'list' ? block.items[sentence?.item ?? -1]?.marker : undefined;
  const digits = /^\(?(\d{1,3})[.)]*$/u.exec(marker ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
};

const between = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, at) => first + at);
