/**
 * Cuts a list into so many consecutive parts, none of them empty, that the heaviest is as light as can be, and the others are
 * nearly as heavy as their neighbours: 4, 4, 3 and 3 rows rather than 4, 4, 4 and 2.
 *
 * @param count at least 1; at most as many parts as there are items come out
 */
export function partition<T>(items: readonly T[], count: number, weightOf: (item: T) => number): T[][] {
  const weights = items.map(weightOf);
  let low = Math.max(0, ...weights);
  let high = sumOf(weights);
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (fillParts(weights, middle).length <= count) high = middle;
    else low = middle;
  }
  const sizes = fillParts(weights, high);
  while (sizes.length < Math.min(count, items.length)) divideLongest(sizes);
  while (levelOnce(sizes, weights));
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

/** Moves an item from a part to a lighter neighbour where that brings them nearer; whether there was one to move. */
function levelOnce(sizes: number[], weights: readonly number[]): boolean {
  let start = 0;
  for (let left = 0; left + 1 < sizes.length; left += 1) {
    const [own, next] = [sizes[left] ?? 0, sizes[left + 1] ?? 0];
    const border = start + own;
    const difference = sumOf(weights.slice(start, border)) - sumOf(weights.slice(border, border + next));
    const [last, first] = [(weights[border - 1] ?? 0) + nearly, (weights[border] ?? 0) + nearly];
    const moves = difference > last ? 1 : -difference > first ? -1 : 0;
    if (moves !== 0 && (moves > 0 ? own : next) > 1) {
      sizes.splice(left, 2, own - moves, next + moves);
      return true;
    }
    start = border;
  }
  return false;
}

/** Sums that differ by less are the same: what is added in another order must not be moved to and fro. */
const nearly = 0.01;

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);
