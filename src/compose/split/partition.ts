/**
 * Cuts a list into so many consecutive parts, none of them empty, that the heaviest is as light as can be.
 *
 * @param count at least 1; at most as many parts as there are items come out
 */
export function partition<T>(items: readonly T[], count: number, weightOf: (item: T) => number): T[][] {
  const weights = items.map(weightOf);
  let low = Math.max(0, ...weights);
  let high = weights.reduce((sum, weight) => sum + weight, 0);
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (fillParts(weights, middle).length <= count) high = middle;
    else low = middle;
  }
  const sizes = fillParts(weights, high);
  while (sizes.length < Math.min(count, items.length)) divideLongest(sizes);
  let start = 0;
  return sizes.map((size) => {
    const part = items.slice(start, start + size);
    start += size;
    return part;
  });
}

/** How many items go to each part when each takes all it can. */
function fillParts(weights: readonly number[], most: number): number[] {
  const sizes: number[] = [];
  let sum = Infinity;
  for (const weight of weights) {
    if (sum + weight > most) {
      sizes.push(0);
      sum = 0;
    }
    sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
    sum += weight;
  }
  return sizes;
}

function divideLongest(sizes: number[]): void {
  const longest = Math.max(...sizes);
  const index = sizes.indexOf(longest);
  sizes.splice(index, 1, Math.ceil(longest / 2), Math.floor(longest / 2));
}
