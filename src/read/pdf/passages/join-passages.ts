import { startsLowerCase } from '../../../language/index.js';
import { endsSentence } from '../../lines/line.js';
import { readMarker } from '../../lines/marker.js';
import { hasRoom } from './has-room.js';
import { isBold, isItalic, isPassage, lastLine, sizeOf, type Passage } from './passage.js';
import type { TypeStyle } from './type-style.js';

/** Joins paragraphs of running text that a column, a page or a picture parts; pictures, tables and notes in between stay behind. */
export function joinPassages<T extends { readonly kind: string }>(
  standing: readonly (T | Passage)[],
  style: TypeStyle,
): (T | Passage)[] {
  const joined: (T | Passage)[] = [];
  for (const each of standing) {
    const index = isPassage(each) && isRunning(each, style) ? openIndex(joined, style) : -1;
    const open = joined[index];
    if (isPassage(each) && open !== undefined && isPassage(open) && carriesOn(open, each, index < joined.length - 1))
      joined[index] = { ...open, lines: [...open.lines, ...each.lines] };
    else joined.push(each);
  }
  return joined;
}

const isRunning = (passage: Passage, { size }: TypeStyle): boolean => Math.abs(sizeOf(passage) - size) <= 0.08 * size;

/** The last paragraph of running text, with nothing behind it but what may stand anywhere. */
function openIndex(joined: readonly { readonly kind: string }[], style: TypeStyle): number {
  for (let index = joined.length - 1; index >= Math.max(0, joined.length - mostBetween); index -= 1) {
    const each = joined[index];
    if (each === undefined || !isPassage(each)) continue;
    if (isRunning(each, style)) return index;
    if (sizeOf(each) > style.size) return -1;
  }
  return -1;
}

const mostBetween = 6;

/**
 * Whether a paragraph goes on elsewhere: its last line is full, or the next one begins in lower case. A full line that ends a
 * sentence too is the end of its paragraph less often than not; an indented next line says that it is.
 */
function carriesOn(open: Passage, next: Passage, apart: boolean): boolean {
  const [last, first] = [lastLine(open), next.lines[0]];
  const elsewhere = apart || last.region !== first.region;
  const alike = isBold(open) === isBold(next) && isItalic(open) === isItalic(next);
  if (!elsewhere || !alike || /[:;]$/.test(last.text)) return false;
  if (readMarker(first.text) !== undefined && !startsLowerCase(first.text)) return false;
  const indent = first.left - first.columnLeft;
  const width = Math.max(1, last.columnRight - last.columnLeft);
  // The name below a signature stands at the right, and reaches as far as full lines do.
  if (open.lines.length === 1 && last.left - last.columnLeft > 0.4 * width) return false;
  const room = (last.columnRight - last.right) / width;
  if (endsSentence(last.text)) {
    return next.lines.length > 1 && indent < 0.5 * first.size && room < 0.2 && !hasRoom(last, first);
  }
  return room < 0.15 || (startsLowerCase(first.text) && room < 0.4);
}
