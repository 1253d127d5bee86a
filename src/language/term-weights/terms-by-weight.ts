/**
 * Terms with their weights, out of lists of terms by weight.
 *
 * @param lists terms parted by "|"; the key is the weight of each
 */
export const termsByWeight = (lists: Readonly<Record<string, string>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([weight, terms]) => terms.split('|').map((term) => [term, Number(weight)] as const)),
  );
