import { fold, wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';
import { headingOf, type Heading } from './heading.js';

/** A fixed label as a heading; one that stands already is numbered: no two are the same. */
export const numberedLabel = (label: string, taken: ReadonlySet<string>): string => {
  let number = 1;
  while (taken.has(fold(number === 1 ? label : `${label} (${number})`))) number += 1;
  return number === 1 ? label : `${label} (${number})`;
};

/** "Next meeting: Wednesday 14 May": what a line that stands alone calls itself by; "RESOLVED" names nothing. */
export const labelOfLine = (reading: Reading, { start, end }: Span): Heading | undefined => {
  const label = /^[\p{L}\p{M} ]+(?=: ?\S)/u.exec(reading.text.slice(start, end))?.[0];
  const length = wordsOf(label ?? '').length;
  if (label === undefined || length < fewestOfLabel || length > mostOfLabel) return undefined;
  return headingOf(reading, { start, end: start + label.length });
};

/** In words. */
const fewestOfLabel = 2;
const mostOfLabel = 5;
