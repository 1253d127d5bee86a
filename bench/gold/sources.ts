// bench/gold/sources.jsonl: where each text comes from. The texts themselves are other people's and stay out of the project.
import { readFileSync } from 'node:fs';

export type Genre =
  | 'news'
  | 'release'
  | 'letter'
  | 'report'
  | 'plan'
  | 'speech'
  | 'minutes'
  | 'interview'
  | 'legal'
  | 'abstract'
  | 'notice'
  | 'howto'
  | 'other';

export interface Source {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  /** Which document of the file, or which chapter of the document. */
  readonly part?: string;
}

export interface Entry {
  readonly id: string;
  readonly language: string;
  readonly genre: Genre;
  readonly split: 'learn' | 'dev' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  readonly words: number;
  readonly source: Source;
  /** Of the text in NFC as UTF-8. */
  readonly sha256: string;
}

export const readSources = (file: string): Entry[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entry);
