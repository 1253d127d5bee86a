import type { Span } from '../../model/span.js';

/** What the structure steps find in a Reading. Every span points into the article's text. */

/** An explicit enumeration: ordinals in running text, a list, or parts parted by semicolons behind an announcer. */
export interface Series {
  readonly kind: 'ordinals' | 'list' | 'semicolons';
  /** The noun phrase that announces it: "những giá trị cốt lõi của Công ước"; "three conditions". */
  readonly announcer?: Span;
  /** The sentence, or the part of one, that the announcer stands in. */
  readonly announcerSentence?: number;
  readonly items: readonly SeriesItem[];
  /** Ordinals that the article skips. */
  readonly missing: readonly number[];
}

export interface SeriesItem {
  /** The item's words without its ordinal or marker; it may run over several sentences. */
  readonly span: Span;
  /** Indices of the sentences it stands in. */
  readonly sentences: readonly number[];
}

export interface FoundFigure {
  /** Qualifier, number and unit as written: "gần 80", "hơn 3,5 tỷ đồng". */
  readonly value: Span;
  readonly number: number;
  readonly qualifier?: string;
  readonly unit?: string;
  /** What is counted or measured, as written; it may stand before or behind the value. */
  readonly of: Span;
  readonly sentence: number;
  /** How good a key figure it is; 0 for ages, hours and years. */
  readonly worth: number;
}

export interface FoundDate {
  readonly span: Span;
  /** ISO 8601 as far as the article says: "2026-10-26", "--10-26", "2026-10", "2026". */
  readonly iso: string;
  readonly sentence: number;
}

export interface Speaker {
  /** As it stands in the article, titles and role included where they stand together. */
  readonly span: Span;
  /** The name, or the body's name: what identifies the speaker. */
  readonly name: Span;
  readonly role?: Span;
}

export interface Attribution {
  readonly speaker: Speaker;
  /**
   * What was said, without the speaker and the verb. Where the verb changes what is said (urged, denied, hopes), the
   * content is the whole sentence: the verb is never cut.
   */
  readonly content: Span;
  readonly sentence: number;
}

export interface Quotation {
  /** What stands between the quotation marks. */
  readonly text: Span;
  readonly speaker?: Speaker;
  readonly sentence: number;
}
