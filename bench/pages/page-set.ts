/** A page of a public set, and what people wrote down that stands in it. */
export interface Page {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly address: string;
  readonly truth: Truth;
}

/** What is undefined was not written down. */
export interface Truth {
  /** The article without its title and its captions. */
  readonly body: string;
  readonly captions?: readonly string[];
  readonly authors?: readonly string[];
  readonly title?: string;
  /** `2026-11-27`. */
  readonly published?: string;
}

/** What a reader found in a page. */
export interface Found {
  readonly body: string;
  readonly captions: readonly string[];
  readonly authors: readonly string[];
  readonly title: string | undefined;
  readonly published: string | undefined;
}
