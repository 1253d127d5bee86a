// What a reader marked in each document, before our output was seen. Lines are those of the document's plain text.
import { readFileSync } from 'node:fs';
import type { Source } from '../gold/sources.js';
import type { Key } from './key.js';

export interface MarkedTurn {
  /** `any` where readers differ on who asks and who answers. */
  readonly kind: 'question' | 'answer' | 'speech' | 'any';
  readonly first: Key;
  readonly last: Key;
  readonly speaker?: Key;
}

export interface MarkedLine {
  /** `neutral`: readers may differ, or it is judged as something else; it counts nowhere. */
  readonly what: 'body' | 'furniture' | 'neutral';
  readonly key: Key;
  /** Of a long line of the body, the key of its second half: it may have lost its dateline; of one that somebody says, its words alone. */
  readonly tail?: Key;
  /** Of a line of furniture: how often its words stand in lines that are none. */
  readonly elsewhere?: number;
}

export interface Marks {
  readonly id: string;
  readonly genre: string;
  readonly format: string;
  readonly set:
    | 'open'
    | 'shut'
    | 'third'
    | 'fourth'
    | 'fifth'
    | 'sixth'
    | 'seventh-open'
    | 'seventh-shut'
    | 'eighth-open'
    | 'eighth-shut';
  /** The file as it is, or the text that bench/gold makes of one. */
  readonly made: 'file' | 'text';
  readonly source: Source;
  /** Of the file, or of that text. */
  readonly sha256: string;
  /** Any of these is right; nothing where readers differ. */
  readonly titles: readonly Key[] | null;
  /** `?` where readers differ, nothing where the document says none. */
  readonly date: string | null;
  /** Nothing where nobody marked them. */
  readonly headings: readonly { readonly level: number; readonly keys: readonly Key[] }[] | null;
  /** Nothing where what looks like a list is none. */
  readonly items: readonly { readonly depth: number; readonly key: Key }[] | null;
  /** A heading or an item, as one likes. */
  readonly either: readonly Key[];
  readonly turns: readonly MarkedTurn[] | null;
  readonly lines: readonly MarkedLine[];
}

export const readMarks = (file: string): Marks[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Marks);
