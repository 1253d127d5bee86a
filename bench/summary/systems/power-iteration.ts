/** How much of a walk follows the links; the rest jumps anywhere (Brin and Page 1998). */
const damping = 0.85;
const mostSteps = 100;
const settled = 1e-6;

/**
 * PageRank of a graph with weighted links without direction.
 *
 * @param weights a row a node; a node is not linked to itself
 * @returns the nodes, highest rank first, earlier ones first where ranks are equal
 */
export const byPageRank = (weights: readonly (readonly number[])[]): number[] => {
  const size = weights.length;
  const sums = weights.map((row) => row.reduce((sum, one) => sum + one, 0));
  let ranks = weights.map(() => 1 / size);
  for (let step = 0; step < mostSteps; step += 1) {
    const next = weights.map((row) => {
      const inflow = row.reduce(
        (sum, weight, from) => (weight === 0 ? sum : sum + (weight * (ranks[from] ?? 0)) / (sums[from] ?? 1)),
        0,
      );
      return (1 - damping) / size + damping * inflow;
    });
    const change = Math.max(...next.map((rank, node) => Math.abs(rank - (ranks[node] ?? 0))));
    ranks = next;
    if (change < settled / size) break;
  }
  return ranks.map((_, node) => node).sort((one, other) => (ranks[other] ?? 0) - (ranks[one] ?? 0) || one - other);
};
