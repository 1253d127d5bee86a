/**
 * The places in `one` of a longest row of words that stands in `other` in the same order (longest common subsequence).
 * Where several are as long, the one that ROUGE-1.5.5 takes.
 */
export const sharedSubsequence = (one: readonly string[], other: readonly string[]): number[] => {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = 1; row <= one.length; row += 1)
    for (let column = 1; column < width; column += 1)
      lengths[row * width + column] =
        one[row - 1] === other[column - 1]
          ? at(row - 1, column - 1) + 1
          : Math.max(at(row - 1, column), at(row, column - 1));

  const places: number[] = [];
  let [row, column] = [one.length, other.length];
  while (row > 0 && column > 0) {
    if (one[row - 1] === other[column - 1]) {
      places.push(row - 1);
      row -= 1;
      column -= 1;
    } else if (at(row - 1, column) >= at(row, column - 1)) row -= 1;
    else column -= 1;
  }
  return places.reverse();
};
