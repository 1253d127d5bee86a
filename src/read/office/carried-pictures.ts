import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { BriefdeckError } from '../../diagnostics/error.js';

/** A picture in a package: its size is known before its content is inflated. */
export interface PackedPicture {
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** The pictures of a document that its figures show, and what is to be said of those that are left out. */
export class CarriedPictures {
  readonly pictures = new Map<string, Uint8Array>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #find: (path: string) => PackedPicture | undefined;
  readonly #leftOut = new Set<string>();
  #total = 0;

  constructor(find: (path: string) => PackedPicture | undefined) {
    this.#find = find;
  }

  /**
   * Takes up the picture of a figure.
   *
   * @returns what to call it, or undefined where it is left out
   */
  take(path: string): string | undefined {
    if (this.pictures.has(path)) return path;
    const found = this.#find(path);
    if (found === undefined) return this.leaveOut(path, 'is missing in the document');
    if (found.size > mostOfOne) return this.leaveOut(path, `is larger than ${mostOfOne / 1_000_000} MB`);
    if (this.#total + found.size > mostOfAll) {
      return this.leaveOut(path, `would make the pictures larger than ${mostOfAll / 1_000_000} MB together`);
    }
    try {
      this.pictures.set(path, found.bytes);
    } catch (cause) {
      if (!(cause instanceof BriefdeckError)) throw cause;
      return this.leaveOut(path, 'is damaged');
    }
    this.#total += found.size;
    return path;
  }

  /** Tells, once for each picture, why it is not shown. */
  leaveOut(path: string, why: string): undefined {
    if (this.#leftOut.has(path)) return;
    this.#leftOut.add(path);
    this.diagnostics.push({
      code: 'read.picture-left-out',
      severity: 'warning',
      message: `The picture ${path} ${why}, so it is left out.`,
    });
  }
}

/** Bytes, inflated. */
const mostOfOne = 25_000_000;
const mostOfAll = 100_000_000;
