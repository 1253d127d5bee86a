import type { Attributes } from './attributes.js';

/** A point as it is typed: what its bold words are depends on the kind of its topic. */
export interface TypedPoint {
  readonly text: string;
  readonly bold?: Bold | undefined;
  /** Words that are stressed, in order. */
  readonly stressed: readonly string[];
  readonly speaker?: string | undefined;
  readonly role?: string | undefined;
  readonly lock: boolean;
  readonly children: readonly TypedPoint[];
}

/** The first bold words of a point. */
export interface Bold {
  readonly text: string;
  /** They stand on a line of their own above the text, in it, or at its beginning. */
  readonly place: 'above' | 'start' | 'within';
}

/** A topic as it is typed, before anybody knows in which language. */
export interface TypedTopic {
  readonly heading: string;
  readonly attributes: Attributes;
  readonly points: readonly TypedPoint[];
  readonly isNumbered: boolean;
  readonly quotations: readonly TypedPoint[];
  readonly table: { readonly columns: string[]; readonly rows: string[][] } | undefined;
  readonly pictures: readonly TypedPicture[];
  readonly captions: readonly { readonly text: string; readonly credit?: string }[];
  readonly notes: string | undefined;
  readonly place: TypedPlace;
}

export interface TypedPicture {
  readonly image: string;
  readonly text: string;
  readonly credit?: string | undefined;
}

/** Lines and columns count from 1. */
export interface TypedPlace {
  readonly line: number;
  readonly column: number;
}
