import { hasLetterOrDigit, isFormula, scriptedPattern } from '../../language/index.js';
import type { Span } from '../../model/span.js';

/** A line of unwrapped text that is not empty: one paragraph, heading, list item or caption. */
export interface Line extends Span {
  readonly text: string;
  /** An empty line, or the beginning of the text, stands before it. */
  readonly opensGroup: boolean;
  /** The format marks it as a caption. */
  readonly isCaption?: boolean;
  /** It is bold from end to end, as headings are. */
  readonly isBold?: boolean;
}

/** The lines of `text` that hold a letter or a digit; rules such as `* * *` say nothing. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let opensGroup = true;
  for (const content of text.split('\n')) {
    if (hasLetterOrDigit(content)) {
      const indent = content.length - content.trimStart().length;
      lines.push({ start: start + indent, end: start + content.length, text: content.slice(indent), opensGroup });
      opensGroup = false;
    } else {
      opensGroup = true;
    }
    start += content.length + 1;
  }
  return lines;
}

/** Whether the text ends as a sentence does, inside closing quotation marks or brackets or out. */
export const endsSentence = (text: string): boolean => /[.!?…。！？]["'”’»)\]]*$/u.test(text);

/** Whether a line is short, begins like a title, does not end like a statement or an announcement, and is no formula. */
export function looksLikeHeading(text: string, longest: number): boolean {
  return (
    text.length <= longest &&
    opensLikeHeading.test(text) &&
    !/[.,;:。，；：]["'”’»)\]]*$/u.test(withoutAbbreviation(text).replace(/…["'”’»)\]]*$|\.\.\.$/u, '')) &&
    !/^(["“«„]).*["”»“]$/u.test(text) &&
    !isFormula(text)
  );
}

/** Whether a line reads like running text: a sentence with its end, an announcement, or longer than any heading. */
export const looksLikeBody = (text: string): boolean => endsSentence(text) || text.endsWith(':') || text.length > 160;

/** "NO SPORTS CARS IN U.S.": in a line of capitals the last stop may be that of an abbreviation. */
const withoutAbbreviation = (text: string): string =>
  /\p{Ll}/u.test(text) ? text : text.replace(/(?<=(?:^|[^\p{L}.])(?:\p{Lu}\.)+\p{Lu})\.$/u, '');

const opensLikeHeading = scriptedPattern('^["\'“‘«„¿¡([]?[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}]');
