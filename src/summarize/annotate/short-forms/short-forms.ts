import type { Span } from '../../../model/span.js';
import type { Reading } from '../reading.js';
import type { Attribution } from '../structure/found.js';
import { abbreviatedForms } from './abbreviated.js';
import { citedLaws } from './cited-law.js';
import { initialForms } from './initials.js';
import { namesInPart } from './names-in-part.js';

/** A word by which a sentence calls somebody or something that the article names more fully elsewhere. */
export interface ShortForm {
  /** Where it stands, in one sentence. */
  readonly span: Span;
  /** What the article says before it in the full form: "South Carolina Sen. Lindsey" of Graham. */
  readonly before?: Span;
  /** What the article says behind it: "Tổng công ty Tài chính Cổ phần Dầu khí" of PVFC, "director of the port" of Lee. */
  readonly behind?: Span;
  /** The words that make it known to whoever has read them. */
  readonly full: Span;
  /** It is letters that only these words beside them explain, wherever else they stand: "OF" of Oswin Farr. */
  readonly byLetters?: true;
}

/** The short forms of each sentence, by its place, in order. */
export const shortFormsOf = (
  reading: Reading,
  attributions: readonly (Attribution | undefined)[],
): ReadonlyMap<number, readonly ShortForm[]> => {
  const found = new Map<number, ShortForm[]>();
  for (const [index, forms] of [
    ...namesInPart(reading, attributions),
    ...abbreviatedForms(reading),
    ...initialForms(reading),
    ...citedLaws(reading),
  ])
    found.set(
      index,
      [...(found.get(index) ?? []), ...forms].sort((one, other) => one.span.start - other.span.start),
    );
  return found;
};
