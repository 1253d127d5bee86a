/**
 * The part of a text that each word stands in first.
 *
 * @param parts in the text's order, each with its place
 * @param wordsIn the words of a part
 * @param known words that are known before the first part; their place is -1
 */
export const firstPlaces = <Part extends { readonly index: number }>(
  parts: readonly Part[],
  wordsIn: (part: Part) => readonly Keyed[],
  known: readonly Keyed[] = [],
): ReadonlyMap<string, number> => {
  const places = new Map<string, number>(known.map(({ key }) => [key, -1]));
  for (const part of parts) for (const { key } of wordsIn(part)) if (!places.has(key)) places.set(key, part.index);
  return places;
};

interface Keyed {
  readonly key: string;
}
