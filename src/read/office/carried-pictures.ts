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
    const taken = this.#content(this.#find(path));
    if (typeof taken === 'string') {
      this.leaveOut(path, taken);
      return undefined;
    }
    this.pictures.set(path, taken);
    this.#total += taken.length;
    return path;
  }

  /** The bytes of a picture, or why it is left out. */
  #content(found: PackedPicture | undefined): Uint8Array | string {
    if (found === undefined) return 'is missing in the document';
    if (found.size > mostOfOne) return `is larger than ${mostOfOne / 1_000_000} MB`;
    if (this.#total + found.size > mostOfAll) {
      return `would make the pictures larger than ${mostOfAll / 1_000_000} MB together`;
    }
    try {
      return found.bytes;
    } catch (cause) {
      if (cause instanceof BriefdeckError) return 'is damaged';
      throw cause;
    }
  }

  /** Tells, once for each picture, why it is not shown. */
  leaveOut(path: string, why: string): void {
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
