import type { Span } from '../../model/span.js';

/** What of an article a briefing had better tell, found by whoever can read it. */
export interface KeyFacts {
  /** The figures of most weight, the weightiest first: value with qualifier and unit, and what it counts. */
  readonly figures: readonly { readonly value: Span; readonly of: Span }[];
  /** The names of those who say something, each once. */
  readonly speakers: readonly Span[];
  /** The headings of sections, in order. */
  readonly headings: readonly HeadedSection[];
}

export interface HeadedSection {
  readonly heading: Span;
  /** From the heading to the next one. */
  readonly section: Span;
}
