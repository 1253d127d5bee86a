import { onceFor } from '../../../model/once-for.js';
import { overlapping } from '../../../model/overlap.js';
import type { Annotation } from '../annotation.js';

/** Whether a sentence, by its index, holds words between quotation marks, beside which stands who says them. */
export const isQuoted = (annotation: Annotation, index: number): boolean => quotedSentences(annotation).has(index);

/** Once, as it is asked of every sentence: each quotation is laid beside the sentences that it stands in. */
const quotedSentences = onceFor(
  ({ reading, quotations }: Annotation): ReadonlySet<number> =>
    new Set(quotations.flatMap(({ text }) => overlapping(reading.sentences, text).map(({ index }) => index))),
);
