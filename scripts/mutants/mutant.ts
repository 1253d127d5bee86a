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

/** The file with the change made. Throws where the place says something else by now. */
export const mutated = (source: string, { start, end, before, after, file }: Mutant): string => {
  if (source.slice(start, end) !== before) throw new Error(`${file} no longer says what was to be changed: ${before}`);
  return source.slice(0, start) + after + source.slice(end);
};

/** The line that a mutant begins in, from 1. */
export const lineOf = (source: string, { start }: Mutant): number => source.slice(0, start).split('\n').length;
