import type { Span } from './span.js';

/** Whether two spans share a character. It stands apart from the span's schema, so that a build loads no schemas. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/** Whether a span stands inside another, or is it. */
export const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
