import type { Lexer } from 'yaml';

/**
 * Whether values stand in one another deeper than anybody writes them. A parser that calls itself for each depth runs out of its stack there, and the
 * engine ends the whole process where it then has to compile a pattern: no caller could catch that. So it is asked before parsing.
 *
 * @param lexer one that has read nothing yet; whoever reads YAML on occasion loads the library then
 */
export function nestsTooDeeply(text: string, lexer: Lexer): boolean {
  if (!mayNest(text)) return false;
  let flow = 0;
  /** Columns of the lines that the present one stands below. */
  const columns: number[] = [];
  /** Marks of items that stand in one line, each deeper than the one before. */
  let marks = 0;
  let column: number | undefined;
  let isScalar = false;
  for (const token of lexer.lex(text)) {
    if (isScalar) {
      isScalar = false;
      continue;
    }
    isScalar = token === scalarFollows;
    if (token === '\n' || token === '\r\n') [marks, column] = [0, undefined];
    else if (column === undefined && flow === 0) {
      column = /^ +$/.test(token) ? token.length : 0;
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
    }
    if (opening.has(token)) flow += 1;
    else if (closing.has(token)) flow = Math.max(0, flow - 1);
    else if (item.has(token) && flow === 0) marks += 1;
    if (columns.length + marks + flow > deepest) return true;
  }
  return false;
}

/** Outlines, themes and what stands at the top of articles have a tenth of it. */
const deepest = 100;

/** Few texts need a closer look: many brackets, many marks of items in one line, or a line far to the right. */
function mayNest(text: string): boolean {
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  return brackets >= deepest || /^ *(?:[-?:] +){50}|^ {100}/m.test(text);
}

/** The lexer's mark before a scalar. */
const scalarFollows = '\u001f';
const opening: ReadonlySet<string> = new Set(['[', '{']);
const closing: ReadonlySet<string> = new Set([']', '}']);
const item: ReadonlySet<string> = new Set(['-', '?', ':']);
