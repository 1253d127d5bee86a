import type { Span } from '../../model/span.js';

/**
 * A span without the white space at its ends.
 *
 * @param trailing what else goes from the end, white space included
 */
export const trimSpan = (text: string, span: Span, trailing = /\s/): Span => {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && trailing.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
};
