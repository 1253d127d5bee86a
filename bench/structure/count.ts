/** What was found of what was marked, and what was found beside it. */
export interface Count {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
}

export const none: Count = { right: 0, missed: 0, wrong: 0 };

/** Of what a document has one of, something else is both. */
export const one = (right: boolean): Count =>
  right ? { right: 1, missed: 0, wrong: 0 } : { right: 0, missed: 1, wrong: 1 };

export const sum = (first: Count, second: Count): Count => ({
  right: first.right + second.right,
  missed: first.missed + second.missed,
  wrong: first.wrong + second.wrong,
});

/** Takes down what was wrong, in words of the article: to read, never to keep. */
export type Fault = (what: string, text: string) => void;
