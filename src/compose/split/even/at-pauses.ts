/** How a list may be parted. */
export interface Breaks<T> {
  /** Whether a paragraph ends between an item and the one before it. */
  readonly pausesBetween: (before: T, item: T) => boolean;
  /** Whether an item points back to the one before it, so that it opens no slide; none does when absent. */
  readonly leansOn?: (before: T, item: T) => boolean;
}

/**
 * Parts that follow each other, so that those which begin between two items of one paragraph begin with a paragraph instead, where one begins
 * an item before or behind: what the slide before names, a slide that goes on inside a subject does not. Those that begin with what points back
 * begin with anything else that is up to two items away.
 *
 * @param fewest of so many items none is taken away
 */
export function atPauses<T>(parts: readonly T[][], { pausesBetween, leansOn }: Breaks<T>, fewest: number): T[][] {
  const moved = parts.map((part) => [...part]);
  for (let index = 1; index < moved.length; index += 1) {
    const [before, own] = [moved[index - 1] ?? [], moved[index] ?? []];
    const items = [...before, ...own];
    const costAt = (offset: number): number => {
      const [last, first] = [items[before.length + offset - 1], items[before.length + offset]];
      if (last === undefined || first === undefined) return Infinity;
      return (leansOn?.(last, first) === true ? costOfLeaning : 0) + (pausesBetween(last, first) ? 0 : costOfGoingOn);
    };
    const leans = costAt(0) >= costOfLeaning;
    const fewestBehind = leans ? Math.min(fewest, fewestOfAny) : fewest;
    const mayMove = (offset: number): boolean =>
      before.length + Math.min(0, offset) >= fewest && own.length - Math.max(0, offset) >= fewestBehind;
    const offsets = [0, ...(leans ? [1, -1, 2, -2] : [-1, 1]).filter(mayMove)];
    const lowest = Math.min(...offsets.map(costAt));
    const place = before.length + (offsets.find((offset) => costAt(offset) === lowest) ?? 0);
    moved[index - 1] = items.slice(0, place);
    moved[index] = items.slice(place);
  }
  return moved;
}

/** In items: as much as no slide would begin with what points back for. */
const fewestOfAny = 2;

const costOfGoingOn = 1;
const costOfLeaning = 2;
