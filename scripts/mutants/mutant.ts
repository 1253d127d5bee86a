/** One change of one place of one file: what it says there, and what it would say. */
export interface Mutant {
  /** From the root of the tree. */
  readonly file: string;
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** Whether the place of a mutant says what it is to change: the file may have been written anew since. */
export const fits = (source: string, { start, end, before }: Mutant): boolean => source.slice(start, end) === before;

/** The file with the change made. */
export const mutated = (source: string, { start, end, after }: Mutant): string =>
  source.slice(0, start) + after + source.slice(end);

/** The line that a mutant begins in, from 1. */
export const lineOf = (source: string, { start }: Mutant): number => source.slice(0, start).split('\n').length;
