import { closingParagraph, onlyCloses, quotationClosers } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { CheckedArticle } from '../rule.js';

/** Where somebody's own words stand between marks. */
export interface Quoted {
  /** What stands between the marks around an offset, without them; undefined outside any. */
  readonly at: (offset: number) => Span | undefined;
}

/**
 * What stands between quotation marks, block by block, or line by line where there are no blocks: a mark that is never closed
 * holds to the end of its block, as the paragraphs of a long quotation are written, and over those behind it to the one that closes it.
 */
export const quotedIn = ({ text, blocks }: CheckedArticle): Quoted => {
  const paragraphs = blocks?.map(({ span }) => span) ?? linesOf(text);
  const ranges: Span[] = [];
  let closing = 0;
  for (const [index, span] of paragraphs.entries()) {
    // Between the paragraph that opens a quotation and the one that closes it all is quoted.
    const own = index < closing ? [span] : quotedRanges(text, span, index === closing && index > 0);
    ranges.push(...own);
    if (index >= closing && own.at(-1)?.end === span.end) closing = closingParagraph(text, paragraphs, index) ?? 0;
  }
  return { at: (offset) => find(ranges, offset) };
};

const linesOf = (text: string): Span[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));

/** @param goesOn whether the paragraph before leaves a quotation open */
const quotedRanges = (text: string, { start, end }: Span, goesOn: boolean): Span[] => {
  const ranges: Span[] = [];
  let open: { readonly from: number; readonly closers: string } | undefined;
  for (let offset = start; offset < end; offset += 1) {
    const mark = text.charAt(offset);
    if (open?.closers.includes(mark) === true) {
      ranges.push({ start: open.from, end: offset });
      open = undefined;
      continue;
    }
    if (open !== undefined) continue;
    const closers = opensInward(text, offset) ? '«' : quotationClosers.get(mark);
    if (closers !== undefined && !(mark === '"' && onlyCloses(text, offset))) open = { from: offset + 1, closers };
    // A quotation that began in the paragraph before, or whose opening mark is lost.
    else if (ranges.length === 0 && (mark === '"' || mark === '”' || mark === '»'))
      ranges.push({ start: goesOn ? start : (behindColon(text, { start, end: offset }) ?? start), end: offset });
  }
  if (open !== undefined) ranges.push({ start: open.from, end });
  return ranges;
};

/** 'The mayor said: We are glad … of it".': where the quotation begins that only a mark at its end shows. */
const behindColon = (text: string, { start, end }: Span): number | undefined => {
  const colon = [...text.slice(start, end).matchAll(/\p{Ll}: (?=\p{Lu})/gu)].at(-1);
  return colon === undefined ? undefined : start + colon.index + colon[0].length;
};

/** "»So ist es«", as German books have it: the mark that closes elsewhere stands between a space and a word. */
const opensInward = (text: string, offset: number): boolean =>
  text.charAt(offset) === '»' &&
  /^(?:[\s([–—]|)$/u.test(text.charAt(offset - 1)) &&
  /[\p{L}\d…]/u.test(text.charAt(offset + 1));

const find = (ranges: readonly Span[], offset: number): Span | undefined => {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low - 1];
  return range !== undefined && offset <= range.end ? range : undefined;
};
