/** How much of two texts is the same, 0 to 1: twice the words they share in order, of the words of both. */
export const likeness = (one: readonly string[], other: readonly string[]): number => {
  if (one.length === 0 || other.length === 0) return 0;
  const [rows, columns] = [one.slice(0, mostWords), other.slice(0, mostWords)];
  let previous = new Array<number>(columns.length + 1).fill(0);
  for (const word of rows) {
    const current = [0];
    columns.forEach((same, index) => {
      current.push(
        word === same ? (previous[index] ?? 0) + 1 : Math.max(previous[index + 1] ?? 0, current[index] ?? 0),
      );
    });
    previous = current;
  }
  return (2 * (previous.at(-1) ?? 0)) / (rows.length + columns.length);
};

/**
 * The same, and 0 where it is less than what is asked for, which mostly shows without comparing the order of the words.
 *
 * @param fewest so many words at least must stand in both: fewer are alike by chance
 */
export const likenessFrom = (one: readonly string[], other: readonly string[], least: number, fewest = 0): number => {
  const own = new Set(one);
  const shared = other.filter((word) => own.has(word)).length;
  // No order of the words can make more of it than this.
  if (shared < fewest || (2 * shared) / (one.length + other.length) < least) return 0;
  const like = likeness(one, other);
  return like >= least ? like : 0;
};

/** The first of those that are most like something; undefined where all likenesses are 0. */
export const mostLike = <One>(all: readonly One[], likenessOf: (one: One) => number): One | undefined => {
  let best: { readonly one: One; readonly like: number } | undefined;
  for (const one of all) {
    const like = likenessOf(one);
    if (like > (best?.like ?? 0)) best = { one, like };
  }
  return best?.one;
};

/** A line of a slide is shorter than this; what somebody pasted need not be compared whole. */
const mostWords = 120;
