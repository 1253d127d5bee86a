/** How much a package may hold before it is refused. */
export interface Limits {
  /** Entries of the zip archive. */
  readonly entries: number;
  /** Bytes of all entries together, inflated. */
  readonly inflated: number;
  /** Inflated bytes for one compressed byte, in entries of more than one MiB. */
  readonly ratio: number;
}

export const defaultLimits: Limits = { entries: 10_000, inflated: 256 * 1024 * 1024, ratio: 200 };
