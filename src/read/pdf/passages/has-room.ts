import type { Line } from '../layout/flow.js';

/** Whether the first word of the next line would still have fitted on a line. */
export function hasRoom(line: Line, next: Line): boolean {
  const word = next.text.split(' ', 1)[0] ?? '';
  const needed = ((next.right - next.left) * (word.length + 1)) / next.text.length;
  return line.right + needed <= line.columnRight - 0.1 * line.size;
}
