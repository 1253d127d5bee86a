import type { FurnitureKind } from '../../../model/article.js';

/** The kinds that are told by their words, the surest first. */
export const rules: readonly Rule[] = [
  { kind: 'letterhead', place: 'head', most: 0 },
  { kind: 'number', place: 'head', most: 60 },
  { kind: 'embargo', place: 'head', most: 20, sentences: true },
  { kind: 'closing', place: 'end', most: 34, sentences: true },
  { kind: 'salutation', place: 'anywhere', most: 40, sentences: true, speechless: true },
  { kind: 'procedure', place: 'anywhere', most: 60, sentences: true },
  { kind: 'contact', place: 'anywhere', most: 45, sentences: true },
  { kind: 'disclaimer', place: 'end', most: 400 },
  { kind: 'related', place: 'anywhere', most: 30 },
  { kind: 'pointer', place: 'anywhere', most: 22, sentences: true },
  { kind: 'credit', place: 'anywhere', most: 16 },
  { kind: 'credit', place: 'end', most: 90, sentences: true },
  { kind: 'byline', place: 'either', most: 14 },
  { kind: 'subject', place: 'head', most: 60 },
  { kind: 'recipients', place: 'end', most: 30 },
];

/** Where lines of a kind stand, and how long those are that say more than the words of the pack. */
export interface Rule {
  readonly kind: FurnitureKind;
  readonly place: 'head' | 'end' | 'either' | 'anywhere';
  /** Words of a line that only opens so. */
  readonly most: number;
  /** A sentence of a longer passage may be one. */
  readonly sentences?: true;
  /** Such lines hold no predicate, beside the words that open them. */
  readonly speechless?: true;
}
