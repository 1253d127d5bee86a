import type { Span } from '../../../model/span.js';

/** What the structure steps find in a Reading. Every span points into the article's text. */

/** An explicit enumeration: ordinals in running text, a list, or parts parted by semicolons behind an announcer. */
export interface Series {
  readonly kind: 'ordinals' | 'list' | 'semicolons';
  /**
   * The noun phrase that announces it, whole and without its verb: "những giá trị cốt lõi của Công ước", "three
   * conditions"; over a list it may be a heading.
   */
  readonly announcer?: Span;
  /** The sentence that the announcer stands in, or that leads to the first item; it may be the items' own sentence. */
  readonly announcerSentence?: number;
  /**
   * In reading order, at least two; they do not overlap, and neither do those of two series. A list that an item announces is a
   * series of its own, whose `announcerSentence` is the item's.
   */
  readonly items: readonly SeriesItem[];
  /** Ordinals that the article skips. */
  readonly missing: readonly number[];
}

export interface SeriesItem {
  /**
   * All of the item's words without its ordinal or marker and without its final stop. It may run over several sentences
   * of its own paragraph, and over a list that its paragraph announces; never into the next paragraph.
   */
  readonly span: Span;
  /** Indices of the sentences it stands in. */
  readonly sentences: readonly number[];
  /** How deep it stands inside the items of its series before it; absent for 0. */
  readonly depth?: number;
  /** Of an option that is told in fewer words: what is said of it in the end, further down in it. */
  readonly verdict?: Span;
}

/** A number that counts or measures. Ages, hours, years, dates, ranks, scores, names and addresses are none. */
export interface FoundFigure {
  /** Qualifier, number and unit as written: "gần 80", "hơn 3,5 tỷ đồng"; a range is one value: "từ 350 đến 500 mm". */
  readonly value: Span;
  /** Of a range, the second number: what a change led to, or the upper end. Of a share in words, the share: 0.5. */
  readonly number: number;
  /** Words before or behind the number that change what it says: "gần", "or more". */
  readonly qualifier?: string;
  /** As written, with what it is counted by: "%", "tấn", "đồng/kg", "km per hour"; a currency before the number: "$". */
  readonly unit?: string;
  /** What is counted or measured, as written, in the same sentence; before or behind the value, never across it. */
  readonly of: Span;
  readonly sentence: number;
  /** How good a key figure it is, about 0 to 5: 3 and more for money, shares, and people or countries counted. */
  readonly worth: number;
}

export interface FoundDate {
  /** With the word that opens it: "ngày 14/5", "tháng 3/2019", "14 May". */
  readonly span: Span;
  /** ISO 8601 as far as the article says: "2026-10-26", "--10-26", "2026-10", "--10", "2026". */
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
  /** Where the sentence itself names the speaker, by no pronoun or bare title: "ông Nén", "Conable". */
  readonly called?: Span;
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
