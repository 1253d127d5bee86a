import type { Span } from '../../model/span.js';

/** Words kept from one sentence: what a point, a heading or a shorter form of one is made of. */
export interface KeptExtract {
  /** One to three spans of one sentence, in order. */
  readonly spans: readonly Span[];
  /** The spans joined, first letter raised. */
  readonly text: string;
  /** Length for a reader: syllables in Vietnamese, words elsewhere. */
  readonly length: number;
  /** What was given up, from 0 (nothing of weight) to about 1. */
  readonly loss: number;
}
