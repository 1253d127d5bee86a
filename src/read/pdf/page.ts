/** A rectangle of a page in points, from the top left corner of what is shown of the page; `bottom` is the larger. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A run of upright text as the producer of the file cut it: a word, a line, at times a letter. */
export interface TextItem {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** From the top of the page. */
  readonly baseline: number;
  /** Height of the type in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The file marks it as no part of what is said: a running head, a page number. */
  readonly artifact: boolean;
}

export interface PlacedPicture {
  readonly box: Box;
  /** Equal for equal pixels. */
  readonly image: string;
}

/** What stands on one page, in no order. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
  readonly pictures: readonly PlacedPicture[];
}
