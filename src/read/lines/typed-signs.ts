import type { Look } from '../steps/draft-article.js';

/** The words between the signs of emphasis that a line was typed with from end to end; places are within the line. */
export interface Emphasised {
  readonly start: number;
  readonly end: number;
  readonly look: Look;
}

/** `*words*`, `**words**`, `_words_`; a colon may stand behind the signs. Nothing where some words only are emphasised. */
export function emphasised(line: string): Emphasised | undefined {
  const signs = /^(?:\*{1,3}|_{1,2})(?=[^\s*_])/.exec(line)?.[0];
  if (signs === undefined) return undefined;
  const end = line.endsWith(':') ? line.length - 1 : line.length;
  const inner = line.slice(signs.length, end - signs.length).trimEnd();
  if (!line.slice(0, end).endsWith(signs) || inner === '' || /[*_]/.test(inner)) return undefined;
  return { start: signs.length, end: signs.length + inner.length, look: lookOf(signs) };
}

const lookOf = (signs: string): Look =>
  signs.length === 1 ? { italic: true } : signs.length === 2 ? { bold: true } : { bold: true, italic: true };

/**
 * A text whose bold words begin and end where their signs stand: programs that make Markdown of pages write "**So, **the fee rises" and "the fee** rises
 * today**", which is no emphasis by CommonMark, and both signs would stay. Only lines are changed whose signs pair up, the first of each pair right
 * before or behind a word; emphasis may go on over an end of line.
 */
export const withClosedEmphasis = (text: string): string => {
  const once = text.includes('****') ? text.replace(/^[^\n]*\*{4}[^\n]*$/gm, withoutReopening) : text;
  const closed =
    once.includes(' **') || once.includes('** ')
      ? once.replace(/^[^\n]*(?:[^\s*] +\*\*|[^\s*]\*\* )[^\n]*$/gmu, closedLine)
      : once;
  return closed.includes(' *') || closed.includes('\n*') ? closed.replace(brokenEmphasis, '$1$2$1') : closed;
};

/** "**The board of the ****harbour**", "t****own": bold words that end and begin again at once. */
const withoutReopening = (line: string): string =>
  line.replace(/(?<=\p{L})\*{4}(?=\p{L})/gu, '').replace(/\*{4}(?<=\*\*\S[^*]*[^\s*] \*{4})(?=[^\s*][^*]*\*\*)/gu, '');

/** From the head of a line to the end of the next, or the one below it: "**For the", "town **", and "**For the town", "**". */
const brokenEmphasis = /^(\*{1,3})(?=[^\s*])([^*\n]+\n[^*\n]+?|[^*\n]+(?=\n\1(?:\n|$)))\s+\1(?=\n|$)/gm;

const closedLine = (line: string): string => {
  const [first = '', ...parts] = line.split('**');
  const isPaired = parts.length % 2 === 0 && !/\*{3}|`/.test(line);
  const areOpened = parts.every(
    (part, index) =>
      index % 2 === 1 || /^\S/u.test(part) || (/^ +\S/u.test(part) && /\S$/u.test(parts[index - 1] ?? first)),
  );
  if (!isPaired || !areOpened) return line;
  return parts.reduce((so, part, index) => {
    if (index % 2 === 1) return `${so}${part}`;
    const [before, behind] = [part.length - part.trimStart().length, part.trimEnd().length];
    return `${so}${part.slice(0, before)}**${part.trim()}**${part.slice(behind)}`;
  }, first);
};
