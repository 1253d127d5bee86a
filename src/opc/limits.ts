/** How much a package may hold before it is refused. */
export interface Limits {
  /** Entries of the zip archive. */
  readonly entries: number;
  /** Bytes of all entries together, inflated. */
  readonly inflated: number;
  /** Bytes of all XML entries together, inflated: as trees they take many times as much. */
  readonly xml: number;
  /** Inflated bytes for one compressed byte, in entries of more than one MiB. */
  readonly ratio: number;
}

export const defaultLimits: Limits = {
  entries: 10_000,
  inflated: 256 * 1024 * 1024,
  xml: 64 * 1024 * 1024,
  ratio: 200,
};
