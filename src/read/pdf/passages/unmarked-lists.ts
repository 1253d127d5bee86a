import { readMarker } from '../../lines/marker.js';
import { isPassage, lastLine, type Passage } from './passage.js';

/** Items whose markers are drawn and no text. */
export interface UnmarkedList {
  readonly kind: 'list';
  readonly items: readonly Passage[];
}

/**
 * Puts together passages that an announcement stands above and that are all set in by as much, with all their lines: a list
 * whose bullets the producer has drawn. What else stands in between goes behind the list.
 */
export function unmarkedLists<T extends { readonly kind: string }>(
  standing: readonly (T | Passage)[],
): (T | Passage | UnmarkedList)[] {
  const result: (T | Passage | UnmarkedList)[] = [];
  for (let index = 0; index < standing.length; index += 1) {
    const each = standing[index];
    if (each === undefined) continue;
    result.push(each);
    const found = isPassage(each) && lastLine(each).text.endsWith(':') ? listBehind(standing, index + 1) : undefined;
    if (found === undefined) continue;
    result.push({ kind: 'list', items: found.items }, ...found.between);
    index = found.end - 1;
  }
  return result;
}

function listBehind<T extends { readonly kind: string }>(standing: readonly (T | Passage)[], start: number) {
  const items: Passage[] = [];
  const between: T[] = [];
  let end = start;
  for (let index = start; index < standing.length; index += 1) {
    const each = standing[index];
    if (each === undefined) break;
    if (!isPassage(each)) continue;
    const [first] = items;
    if (!isSetIn(each) || (first !== undefined && !isAlike(first, each))) break;
    between.push(...standing.slice(end, index).filter((other): other is T => !isPassage(other)));
    items.push(each);
    end = index + 1;
  }
  return items.length >= 2 ? { items, between, end } : undefined;
}

/** By a step that all lines keep. */
function isSetIn({ lines }: Passage): boolean {
  const [first] = lines;
  return (
    readMarker(first.text) === undefined &&
    lines.every(
      (line) => line.left - line.columnLeft > 0.8 * line.size && Math.abs(indentOf(line) - indentOf(first)) < 2,
    )
  );
}

const isAlike = ({ lines: [first] }: Passage, { lines: [other] }: Passage): boolean =>
  Math.abs(indentOf(first) - indentOf(other)) < 2 &&
  Math.abs(first.size - other.size) < 0.5 &&
  first.bold === other.bold;

const indentOf = ({ left, columnLeft }: { readonly left: number; readonly columnLeft: number }): number =>
  left - columnLeft;
