import type { Span } from './span.js';

/** Whether two spans share a character. It stands apart from the span's schema, so that a build loads no schemas. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/** Whether a span stands inside another, or is it. */
export const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The place of the first of spans in order that ends behind an offset; as many as there are where none does. */
export const firstEndingBehind = (spans: readonly Span[], offset: number): number => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Those of spans, which are in order and do not overlap each other, that overlap a range. */
export const overlapping = <T extends Span>(spans: readonly T[], range: Span): T[] => {
  const found: T[] = [];
  let at = firstEndingBehind(spans, range.start);
  for (let span = spans[at]; span !== undefined && span.start < range.end; span = spans[at]) {
    found.push(span);
    at += 1;
  }
  return found;
};
