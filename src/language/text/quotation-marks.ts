import type { Span } from '../../model/span.js';

/** What closes each opening quotation mark; texts mix the forms of a pair. Single marks are too often apostrophes. */
export const quotationClosers: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['"', '"”'],
  ['«', '»'],
  ['„', '“”"'],
  ['「', '」'],
  ['『', '』'],
]);

/** Whether a text begins with a quotation mark of a language that we know by its letters: “, ", « or „. */
export const opensQuotation = (text: string): boolean => /^[“"«„]/u.test(text);

/** Whether the mark at an offset can only close a quotation: its form does, or it is a straight one with no word behind it. */
export const onlyCloses = (text: string, offset: number): boolean => {
  const mark = text.charAt(offset);
  return mark === '”' || mark === '»' || (mark === '"' && /^[\s,.;:!?…)–—-]?$/u.test(text.charAt(offset + 1)));
};

/**
 * The place of the paragraph that closes a quotation which an earlier one leaves open, where no mark stands between: Vietnamese papers go on
 * in a new paragraph without opening the quotation again.
 *
 * @param paragraphs in order
 * @param from place of the one that leaves it open
 */
export const closingParagraph = (text: string, paragraphs: readonly Span[], from: number): number | undefined => {
  for (const [offset, { start, end }] of paragraphs.slice(from + 1, from + 1 + mostParagraphs).entries()) {
    const mark = text.slice(start, end).search(/[“”"«»„]/u);
    if (mark >= 0) return onlyCloses(text, start + mark) ? from + 1 + offset : undefined;
  }
  return undefined;
};
const mostParagraphs = 3;

/** A text with spaces for what stands between quotation marks, so that all else keeps its place: there "I" is whoever is quoted. */
export const withoutQuotations = (text: string): string =>
  text.replace(/(?<=^|[\s(])»(?=\p{L})[^«»]*«|[“"«„][^“”"«»„]*[”"»“]/gu, (quoted) => ' '.repeat(quoted.length));
