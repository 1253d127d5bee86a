import { hasLetter } from '../../../language/index.js';
import { addToGroup } from '../../../model/collections/add-to-group.js';
import { arePagesInRow } from './pages-counted.js';

/**
 * Plain text without what was printed around its pages: a line that stands there again and again, each time with a number of the
 * page on the line above or below it, and that number counts on. `OFFICIAL GAZETTE/No. 12/3 May 2026` over `41` is the head of a
 * page, and the sentence that it parts goes on below.
 */
export function withoutPageHeads(text: string): string {
  const lines = text.split('\n');
  const places = new Map<string, number[]>();
  lines.forEach((line, place) => {
    const content = line.trim();
    if (content.length < shortestHead || content.length > longestHead || !hasLetter(content)) return;
    addToGroup(places, content, place);
  });
  const gone = new Set<number>();
  for (const again of places.values()) {
    const numbers = again.flatMap((place) => numberBeside(lines, place) ?? []);
    const counted = numbers.map((place) => Number(lines[place]));
    if (numbers.length < again.length - 1 || !arePagesInRow(counted, longestStep)) continue;
    for (const place of [...again, ...numbers]) gone.add(place);
  }
  return gone.size === 0 ? text : joined(lines, gone);
}

const shortestHead = 6;
const longestHead = 120;
/** Empty lines that stand between a head and the number of its page. */
const mostEmpty = 2;

/** The place of the number above or below a line. */
function numberBeside(lines: readonly string[], place: number): number | undefined {
  return [-1, 1]
    .map((step) => {
      let at = place + step;
      while (lines[at]?.trim() === '' && Math.abs(at - place) <= mostEmpty) at += step;
      return at;
    })
    .find((at) => /^\s*\d{1,4}\s*$/.test(lines[at] ?? ''));
}

/** Each a page or two behind the one before: a page may be blank. */
const longestStep = 3;

/** A sentence that a page cut off goes on without the gap that its head left. */
function joined(lines: readonly string[], gone: ReadonlySet<number>): string {
  const kept: string[] = [];
  let isBehindHead = false;
  lines.forEach((line, place) => {
    if (gone.has(place)) {
      isBehindHead = true;
      while (kept.at(-1)?.trim() === '') kept.pop();
      return;
    }
    if (isBehindHead && line.trim() === '') return;
    if (isBehindHead && kept.length > 0 && !goesOn(kept.at(-1) ?? '')) kept.push('');
    isBehindHead = false;
    kept.push(line);
  });
  return kept.join('\n');
}

/** A line that a sentence does not end on. */
const goesOn = (line: string): boolean => /[\p{L}\p{N},]\s*$/u.test(line);
