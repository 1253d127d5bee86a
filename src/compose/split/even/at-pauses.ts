/** How a list may be parted. */
export interface Breaks<T> {
  /** Whether a paragraph ends between an item and the one before it. */
  readonly pausesBetween: (before: T, item: T) => boolean;
  /** Whether an item points back to the one before it, so that it opens no slide; none does when absent. */
  readonly leansOn?: (before: T, item: T) => boolean;
  /** Whether a slide holds a part; each does when absent. */
  readonly fits?: (part: readonly T[], index: number) => boolean;
}

/**
 * Parts that follow each other, so that those which begin between two items of one paragraph begin with a paragraph instead, where one begins
 * up to two items before or behind: what the slide before names, a slide that goes on inside a subject does not. Those that begin with what points
 * back begin with anything else that is as near. A border that is moved by two leaves no part twice as long as the other, unless it would stand
 * before what points back.
 *
 * @param fewestOn of so many items of a part none is taken away
 */
export function atPauses<T>(
  parts: readonly T[][],
  { pausesBetween, leansOn, fits = () => true }: Breaks<T>,
  fewestOn: (index: number) => number,
): T[][] {
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
    const mayMove = (offset: number): boolean => {
      const [left, right] = [before.length + offset, own.length - offset];
      if (Math.abs(offset) > 1 && !leans && Math.max(left, right) > Math.min(left, right) * mostUneven) return false;
      return offset < 0
        ? left >= fewestOn(index - 1)
        : right >= (leans ? Math.min(fewestOn(index), fewestOfAny) : fewestOn(index));
    };
    const offsets = [1, -1, 2, -2]
      .filter((offset) => costAt(offset) < costAt(0) && mayMove(offset))
      .sort((one, other) => costAt(one) - costAt(other));
    const offset = offsets.find(
      (one) => fits(items.slice(0, before.length + one), index - 1) && fits(items.slice(before.length + one), index),
    );
    const place = before.length + (offset ?? 0);
    moved[index - 1] = items.slice(0, place);
    moved[index] = items.slice(place);
  }
  return moved;
}

/** In items: as much as no slide would begin with what points back for. */
const fewestOfAny = 2;
/** Times as many items as the other part has. */
const mostUneven = 2;

const costOfGoingOn = 1;
const costOfLeaning = 2;
