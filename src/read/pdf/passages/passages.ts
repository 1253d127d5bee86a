import { startsLowerCase, startsUpperCase } from '../../../language/index.js';
import { endsSentence } from '../../lines/line.js';
import { readMarker } from '../../lines/marker.js';
import type { Flowing, Line } from '../layout/flow.js';
import { hasRoom } from './has-room.js';
import { lastLine, type Passage, type Standing } from './passage.js';
import type { TypeStyle } from './type-style.js';

/** Lines put together to passages, as far as one column goes; pictures and tables stay where they stand. */
export function passagesOf(flow: readonly Flowing[], style: TypeStyle): Standing[] {
  const standing: Standing[] = [];
  for (const each of flow) {
    const open = standing.at(-1);
    if (each.kind !== 'text') standing.push(each);
    else if (open?.kind === 'passage' && continues(open, each, style))
      standing[standing.length - 1] = { ...open, lines: [...open.lines, each] };
    else standing.push({ kind: 'passage', lines: [each] });
  }
  return standing;
}

function continues(open: Passage, line: Line, style: TypeStyle): boolean {
  const above = lastLine(open);
  if (!isBelow(above, line, style)) return false;
  // What is larger than running text is broken by hand, wherever that looked well.
  if (line.size > 1.12 * style.size) return above.bold === line.bold;
  return !opensItem(above, line) && !isForced(above, line) && keepsIndent(open, line);
}

/** Right below, in type of the same size, no further off than lines are. */
function isBelow(above: Line, line: Line, style: TypeStyle): boolean {
  const gap = line.baseline - above.baseline;
  const pitch = style.pitch(line.size);
  return (
    above.page === line.page &&
    Math.abs(above.size - line.size) <= 0.08 * line.size &&
    gap > 0 &&
    gap <= 1.18 * pitch + 0.5 &&
    above.left < line.right &&
    line.left < above.right
  );
}

/** A dash may also stand at the start of a line within a sentence. */
function opensItem(above: Line, line: Line): boolean {
  const marker = readMarker(line.text);
  if (marker === undefined) return false;
  return marker.text === '•' || /[.;:!?…]["”’»)\]]*$/u.test(above.text) || roomBehind(above) > 0.15;
}

/** The share of its column that a line leaves empty at its end. */
const roomBehind = ({ right, columnLeft, columnRight }: Line): number =>
  (columnRight - right) / Math.max(1, columnRight - columnLeft);

/** A line ended on purpose where the first word of the next one would still have fitted. */
function isForced(above: Line, line: Line): boolean {
  if (/[-\u00ad\u2010]$/u.test(above.text)) return false;
  if (!hasRoom(above, line)) return false;
  const ended = endsSentence(above.text) || /[:;]$/.test(above.text);
  return ended || startsUpperCase(line.text) || !startsLowerCase(line.text) || roomBehind(above) > 0.25;
}

/** Whether a line begins where the passage has its lines begin, its first one aside. */
function keepsIndent({ lines: [first, ...others] }: Passage, line: Line): boolean {
  const above = others.at(-1) ?? first;
  const deeper = line.left - above.left;
  const step = 0.7 * line.size;
  const isCentred = Math.abs(line.left + line.right - above.left - above.right) < 3 && roomBehind(above) > 0.03;
  if (Math.abs(deeper) <= step || isCentred) return true;
  if (others.length > 0) return false;
  // Behind a first line that is set in or out, the others keep an edge of their own.
  return deeper < 0 || readMarker(first.text) !== undefined || !endsSentence(first.text);
}
