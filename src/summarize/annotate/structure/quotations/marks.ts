import { trimSpan, hasLetterOrDigit } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';

/** What is quoted in a range of a text. */
export interface Quoted {
  /** What stands between quotation marks, marks left out, in order. */
  readonly spans: readonly Span[];
  /** What stands behind an opening mark that nothing closes, to the end of the range. */
  readonly leftOpen: Span | undefined;
}

/** The quotations of a range of a text. */
export const quotedIn = (text: string, range: Span): Quoted => {
  const spans: Span[] = [];
  let start: number | undefined;
  let closers = '';
  for (let offset = range.start; offset < range.end; offset += 1) {
    const mark = text.charAt(offset);
    if (start !== undefined && closers.includes(mark) && !isInner(text, offset, mark)) {
      spans.push(trimmed(text, start, offset));
      start = undefined;
    } else if (start === undefined && pairs.has(mark) && !isInches(text, offset, mark) && !closesLost(text, offset)) {
      start = offset + 1;
      closers = pairs.get(mark) ?? '';
    }
  }
  return { spans, leftOpen: start === undefined ? undefined : trimmed(text, start, range.end) };
};

/** Texts mix the forms of one pair: “…“, “…", »…«. */
const pairs = new Map([
  ['“', '”"'],
  ['"', '"”'],
  ['«', '»'],
  ['»', '«'],
  ['„', '“”"'],
]);

/** A straight mark that a letter follows and white space precedes opens a quotation inside the quotation. */
const isInner = (text: string, offset: number, mark: string): boolean =>
  mark === '"' && /\s/.test(text.charAt(offset - 1)) && hasLetterOrDigit(text.charAt(offset + 1));

const isInches = (text: string, offset: number, mark: string): boolean =>
  (mark === '"' || mark === '”') && /\d/.test(text.charAt(offset - 1)) && !hasLetterOrDigit(text.charAt(offset + 1));

/** '… nước trắng ", ông Nam kể': a straight mark before a comma or a stop closes what was opened somewhere that is lost. */
const closesLost = (text: string, offset: number): boolean => /^"[,.;:!?)]/.test(text.slice(offset, offset + 2));

/** Without the white space at the ends and a comma that belongs to the sentence around. */
const trimmed = (text: string, start: number, end: number): Span => trimSpan(text, { start, end }, /[\s,]/);
