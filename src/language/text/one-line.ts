import type { Span } from '../../model/span.js';

/** The text of a span on one line: a line end, or several spaces, as one space. */
export const onOneLine = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(otherThanOneSpace, ' ').trim();

/** One space stays as it is: most lines are on one line already. */
const otherThanOneSpace = / \s+|[^\S ]\s*/g;

/** A text as it is compared with what a person or a program wrote again: in normal form C, any white space as one space. */
export const withPlainSpaces = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
