/** Something worth telling, as a value. Stages return them; only a reporter prints them. */
export interface Diagnostic {
  /** Stable, dotted, lower case: `read.caption-without-passage`. */
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  /** One plain sentence: what is so. */
  readonly message: string;
  readonly place?: Place;
  /** One plain sentence: what to do. */
  readonly hint?: string;
}

/** Where in a file something is. Lines, columns and pages count from 1; `offset` is in UTF-16 units of the article's text. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly page?: number;
  readonly offset?: number;
}

/** A stage's result: the next document, and what is to be said about it. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
