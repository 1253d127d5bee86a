import type { Span } from '../../model/span.js';

/** Which offsets of a range stand inside brackets or quotation marks, where nothing may be cut. */
export interface Enclosure {
  readonly inside: (offset: number) => boolean;
  /** Whether every bracket and quotation mark of the range is paired. */
  readonly balanced: boolean;
  /** The bracketed parts, brackets included. */
  readonly brackets: readonly Span[];
}

const closing = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
]);

/** Which parts of a span stand in brackets or quotation marks. */
export const enclosuresOf = (text: string, span: Span): Enclosure => {
  const parts: Span[] = [];
  const brackets: Span[] = [];
  const open: { mark: string; start: number }[] = [];
  let stray = false;
  for (let offset = span.start; offset < span.end; offset += 1) {
    const mark = text.charAt(offset);
    const top = open.at(-1);
    if (top !== undefined && (mark === closing.get(top.mark) || (mark === '"' && top.mark === '"'))) {
      open.pop();
      if (open.length === 0) parts.push({ start: top.start, end: offset + 1 });
      if (open.length === 0 && (mark === ')' || mark === ']')) brackets.push({ start: top.start, end: offset + 1 });
    } else if (mark === '"' || (closing.has(mark) && mark !== '‘')) open.push({ mark, start: offset });
    else if (mark === ')' || mark === ']' || mark === '”' || mark === '»') stray = true;
  }
  return {
    inside: (offset) => parts.some((part) => offset > part.start && offset < part.end),
    balanced: open.length === 0 && !stray,
    brackets,
  };
};
