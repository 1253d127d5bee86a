/**
 * The area under the receiver operating characteristic: how likely a good line has higher odds than another; 0.5 tells nothing apart.
 *
 * @param judged by what was foretold of each line, and what readers found
 */
export const areaUnderCurve = (judged: readonly { readonly odds: number; readonly isGood: boolean }[]): number => {
  const sorted = [...judged].sort((one, other) => one.odds - other.odds);
  let [wins, below] = [0, 0];
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.odds === sorted[from]?.odds) to += 1;
    const equal = sorted.slice(from, to);
    const good = equal.filter(({ isGood }) => isGood).length;
    wins += good * (below + (equal.length - good) / 2);
    below += equal.length - good;
    from = to;
  }
  return wins / (below * (sorted.length - below));
};
