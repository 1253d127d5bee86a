import { hasLetter } from '../../../language/index.js';
import { addToGroup } from '../../../model/collections/add-to-group.js';
import { isMostlyCapitals } from '../title-shape.js';

/**
 * Plain text without the lines in capitals that a scan took from the head or foot of each page, without a number beside them: three times and more, far
 * from each other, and inside a sentence at least once ("Only | 4) PORT OFFICE | African ports …"). What stands on both sides is joined where the
 * sentence has no closing mark. The first of them may name the paper, and stays.
 */
export function withoutRunningHeads(text: string): string {
  const lines = text.split('\n');
  const heads = runningHeads(lines);
  if (heads.length === 0) return text;
  const kept: string[] = [];
  let isTorn = false;
  lines.forEach((line, place) => {
    const bare = place < linesOfHead ? line : withoutHeads(line, heads);
    if (bare.trim() === '' && line.trim() !== '') {
      isTorn = true;
      return;
    }
    if (bare === line && !isTorn) {
      kept.push(line);
      return;
    }
    if (bare.trim() === '') return;
    while (isTorn && kept.at(-1)?.trim() === '') kept.pop();
    const before = kept.at(-1);
    if (isTorn && before !== undefined && !endsSaying.test(before))
      kept[kept.length - 1] = `${before.trimEnd()} ${bare.trim()}`;
    else kept.push(...(isTorn && before !== undefined ? [''] : []), bare);
    isTorn = bare.length < line.length && line.trimStart().startsWith(bare.trim());
  });
  return kept.join('\n');
}

/** The first lines of a text are its own head. */
const linesOfHead = 8;
const endsSaying = /[.!?…:;。！？]["”’»)\]]*\s*$/u;

/** The longest first: one may hold another. */
function runningHeads(lines: readonly string[]): string[] {
  const places = new Map<string, number[]>();
  lines.forEach((line, place) => {
    const content = line.trim();
    if (content.length < shortestHead || content.length > longestHead || /[:?,]$/u.test(content)) return;
    if (hasLetter(content) && isMostlyCapitals(content)) addToGroup(places, content, place);
  });
  const again = [...places].filter(([, at]) => at.length >= fewestAgain);
  // More of them are no heads of pages, and each is looked for in each line.
  if (again.length > mostHeads) return [];
  const heads = again.filter(([, at]) => areApart(lines, at)).map(([head]) => head);
  const isTorn = heads.some((head) =>
    lines.some((line, place) => place >= linesOfHead && tears(lines, place, head, heads)),
  );
  return isTorn ? heads.sort((one, other) => other.length - one.length) : [];
}
const shortestHead = 5;
const longestHead = 80;
const fewestAgain = 3;
const mostHeads = 20;

/** Whether text stands between a line and the next that is the same: labels of a list have little. */
const areApart = (lines: readonly string[], places: readonly number[]): boolean =>
  places
    .slice(1)
    .every((place, index) => lines.slice((places[index] ?? 0) + 1, place).join(' ').length >= fewestBetween);
/** In characters: a page of a speech is set large. */
const fewestBetween = 150;

/** Whether a head stands inside of a sentence: on its line, or before a line that goes on in small letters. */
function tears(lines: readonly string[], place: number, head: string, heads: readonly string[]): boolean {
  const line = lines[place]?.trim() ?? '';
  if (line !== head)
    return /^\p{Ll}/u.test(line.startsWith(`${head} `) ? line.slice(head.length + 1) : '') || line.endsWith(` ${head}`);
  let next = place + 1;
  while (lines[next]?.trim() === '' || heads.includes(lines[next]?.trim() ?? '')) next += 1;
  return /^\p{Ll}{2}/u.test(lines[next]?.trim() ?? '');
}

/** A line without the heads that it is, begins or ends with, or that stand in it between small letters. */
const withoutHeads = (line: string, heads: readonly string[]): string =>
  heads.reduce((bare, head) => {
    const trimmed = bare.trim();
    if (trimmed === head) return '';
    if (trimmed.startsWith(`${head} `)) return trimmed.slice(head.length + 1);
    if (trimmed.endsWith(` ${head}`)) return trimmed.slice(0, -head.length - 1);
    return bare
      .split(` ${head} `)
      .reduce((one, other) =>
        /\p{Ll}[,;]?$/u.test(one) && /^\p{Ll}/u.test(other) ? `${one} ${other}` : `${one} ${head} ${other}`,
      );
  }, line);
