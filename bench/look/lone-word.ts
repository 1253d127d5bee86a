import type { DrawnLine } from './drawn-lines.js';

/** Whether a text was drawn on several lines of which the last holds one short word alone. */
export function endsInLoneWord(text: string, lines: readonly DrawnLine[]): boolean {
  const own = linesOf(text, lines);
  const last = own.at(-1);
  if (last === undefined || own.length < 2) return false;
  const widest = Math.max(...own.map(widthOf));
  return last.text.trim().split(/\s+/).length === 1 && widthOf(last) < widest / 4;
}

const widthOf = ({ left, right }: DrawnLine): number => right - left;

/** The lines that a text was drawn on; none where they are not found. */
export function linesOf(text: string, lines: readonly DrawnLine[]): DrawnLine[] {
  const wanted = letters(text);
  for (let start = 0; start < lines.length && wanted !== ''; start += 1) {
    const own: DrawnLine[] = [];
    let drawn = '';
    for (const line of lines.slice(start)) {
      const more = letters(line.text);
      // A mark or a number stands before the first line.
      drawn += drawn === '' && !wanted.startsWith(more) ? more.replace(/^(?:\d+|[■▪•–—-])/u, '') : more;
      own.push(line);
      if (drawn === wanted) return own;
      if (drawn === '' || !wanted.startsWith(drawn)) break;
    }
  }
  return [];
}

const letters = (text: string): string => text.normalize('NFC').replace(/\s+/g, '').toLowerCase();
