/**
 * A text whose quotation marks are paired: of a quotation that goes on in another sentence the missing mark is set.
 *
 * @param isOpened whether its paragraph opens the quotation that it closes; a mark that closes what paragraphs before it open, as a law
 * that is cited, goes
 */
export const pairedMarks = (text: string, isOpened = true): string => {
  const open = count(text, '“') - count(text, '”');
  // “So somebody writes": a straight mark closes what a curly one opens.
  if (Math.abs(open) === 1 && count(text, '"') % 2 === 1) return text;
  if (!text.includes('„') && open === 1) return `${text}”`;
  if (!text.includes('„') && open === -1) return isOpened ? `“${text}` : withoutLast(text, '”');
  if (count(text, '"') % 2 === 1) {
    if (text.startsWith('"') || openLast.test(text)) return `${text}"`;
    if (text.endsWith('"')) return isOpened ? `"${text}` : withoutLast(text, '"');
    if (isOpened && closeFirst.test(text)) return `"${text}`;
  }
  return text;
};

/** … he said: "It is late: the last mark opens, as a space stands before it and a word right behind it. */
const openLast = /[\s(]"(?=[\p{L}\d])[^"]*$/u;

/** It will hold," he said: the first mark closes, as a stop or a comma stands before it and a space behind it. */
const closeFirst = /^[^"]*[.,!?…]"(?=\s)/u;

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Without a mark, and without the stop inside it: of “… b) the fees;” goes what only that list went on with. */
const withoutLast = (text: string, mark: string): string => {
  const at = text.lastIndexOf(mark);
  return `${text.slice(0, at).replace(/[.;,]$/, '')}${text.slice(at + mark.length)}`.trimEnd();
};
