/**
 * Parts that follow each other, so that those which begin between two items of one paragraph begin with a paragraph instead, where one begins
 * an item before or behind: what the slide before names, a slide that goes on inside a subject does not.
 *
 * @param pausesBetween whether a paragraph ends between an item and the one before it
 * @param fewest of so many items none is taken away
 */
export function atPauses<T>(
  parts: readonly T[][],
  pausesBetween: (before: T, item: T) => boolean,
  fewest: number,
): T[][] {
  const moved = parts.map((part) => [...part]);
  for (let index = 1; index < moved.length; index += 1) {
    const [before, own] = [moved[index - 1] ?? [], moved[index] ?? []];
    const pausesAt = (offset: number): boolean => {
      const items = [...before, ...own];
      const [last, first] = [items[before.length + offset - 1], items[before.length + offset]];
      return last !== undefined && first !== undefined && pausesBetween(last, first);
    };
    if (pausesAt(0)) continue;
    if (before.length > fewest && pausesAt(-1)) own.unshift(...before.splice(-1));
    else if (own.length > fewest && pausesAt(1)) before.push(...own.splice(0, 1));
  }
  return moved;
}
