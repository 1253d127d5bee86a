/** Something worth telling, as a value. Stages return them; only a reporter prints them. */
export interface Diagnostic {
  /** Stable, dotted, lower case: `read.caption-without-passage`. */
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  /** One plain sentence: what is so. */
  readonly message: string;
  readonly place?: Place;
  /** Which line of a Briefing it is about. */
  readonly subject?: Subject;
  /** One plain sentence: what to do. */
  readonly hint?: string;
}

/** A line of a Briefing, by the ids of its topic and point. */
export interface Subject {
  readonly topic?: string;
  readonly point?: string;
  /** Which part of the topic or point: its heading, the line itself, a shorter form … */
  readonly part: string;
  readonly text: string;
}

/** Where in a file something is. Lines, columns, pages and slides count from 1; `offset` is in UTF-16 units of the article's text. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly page?: number;
  readonly slide?: number;
  readonly offset?: number;
}

/** A stage's result: the next document, and what is to be said about it. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
