import { startsLowerCase } from '../../../language/index.js';

/**
 * Plain text without the numbers of paragraphs that a scan of a printed page set on lines of their own inside a sentence, "… which led to" / "10." /
 * "damage on the quay": they stood in the margin. Where a number stands between whole paragraphs it may mark the one below.
 */
export function withoutMarginNumbers(text: string): string {
  if (text.search(numberLine) < 0) return text;
  const lines = text.split('\n');
  const kept: string[] = [];
  let above: string | undefined;
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const end = isNumber(line) ? endOfNumbers(lines, at) : at + 1;
    if (isNumber(line) && goesOn(above, lines[end])) while (kept.at(-1)?.trim() === '') kept.pop();
    else for (const each of lines.slice(at, end)) kept.push(each);
    if (line.trim() !== '') above = isNumber(line) ? undefined : line;
    at = end;
  }
  return kept.join('\n');
}

const numberLine = /^[ \t]*\d{1,3}[.)][ \t]*$/mu;
const isNumber = (line: string): boolean => numberLine.test(line);

/** Where the first line stands that is neither such a number nor blank. */
function endOfNumbers(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (isNumber(lines[at] ?? '') || lines[at]?.trim() === '')) at += 1;
  return at;
}

const goesOn = (above: string | undefined, below: string | undefined): boolean =>
  above !== undefined &&
  below !== undefined &&
  above.trim().length >= shortestTorn &&
  /[\p{L}\p{M},]\s*$/u.test(above) &&
  startsLowerCase(below.trim()) &&
  /^\s*\p{L}+,? \p{L}/u.test(below);

/** In letters: below a shorter line it may be an item of a list. */
const shortestTorn = 24;
