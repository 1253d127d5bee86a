/** What is told of a code: in the reference, and beside each finding. */
export interface Entry {
  readonly severity: 'error' | 'warning' | 'info';
  /** What it finds, as a sentence. */
  readonly finds: string;
  /** Something that it finds, and why. */
  readonly example: string;
  /** What to do, as a sentence. */
  readonly mend: string;
}

/** Makes the codes of a group known to the compiler, each with all that is told of it. */
export const entries = <Code extends string>(group: Readonly<Record<Code, Entry>>): Readonly<Record<Code, Entry>> =>
  group;
