import { wrappedWidth } from './wrapped-width.js';

/**
 * A text whose headings are headings by CommonMark too: "##June 18" has no space behind its signs, and a program that wraps all lines
 * at one width breaks long headings, of which the format takes the first line alone. No letter moves from its place on a line, but for
 * the space.
 */
export const withTypedHeadings = (text: string): string => withWholeHeadings(withSpaces(text));

/** Two signs or more right before a letter; one sign, on the first line, before several words: "#news" may be any tag. */
const withSpaces = (text: string): string =>
  text.replace(/^(#{2,6})(?=[\p{L}\p{N}])/gmu, '$1 ').replace(/^(\s*#)(?=\p{Lu}[^#\n]* [^#\n]*(?:\n|$))/u, '$1 ');

/** Joins a heading to the lines right below it, where the next word would not have fitted on the line before. */
function withWholeHeadings(text: string): string {
  if (!brokenHeading.test(text)) return text;
  const width = wrappedWidth(text);
  if (width === undefined) return text;
  const lines = text.split('\n');
  let goesOn = false;
  return lines
    .map((line, index) => {
      const next = lines[index + 1] ?? '';
      const [word = ''] = next.split(' ', 1);
      const isHeading = goesOn || /^#{1,6} /.test(line);
      goesOn =
        isHeading && !isWhole.test(line) && /^[\p{L}\p{N}"“(]/u.test(word) && line.length + 1 + word.length > width;
      return goesOn ? `${line.trimEnd()} ` : `${line}\n`;
    })
    .join('')
    .slice(0, -1);
}

/** All of it is set in bold: the marks would stand at the end of what goes on. */
const isWhole = /^#{1,6} (\*\*|__)[^*_\n]+\1\s*$/u;

const brokenHeading = /^#{1,6} [^\n]{40,}\n(?=[\p{L}\p{N}"“(])/mu;
