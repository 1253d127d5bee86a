import type { Evidence } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';
import { evidenceOf } from '../say/evidence.js';
import type { Statement } from '../say/statement.js';
import { joinSpans } from '../shorten/join.js';

/** A heading, what it is taken from, and the statement that it says whole, which is not shown again below. */
export interface Heading {
  readonly heading: string;
  readonly headingEvidence?: Evidence[];
  readonly spent?: Statement;
}

/** A longer one takes more than two lines of a title, even set smaller. */
export const mostLetters = 120;
/** What a sentence that was not written as a heading may have. */
export const mostOfClaim = 110;
/** Of more letters than these, each makes it less easily read at a glance, and costs as much of what a heading is worth. */
export const quickLetters = 80;
export const costOfLetter = 0.006;

/** Words of the article as a heading. */
export const headingOf = (reading: Reading, span: Span): Heading => ({
  heading: joinSpans(reading.text, [span]),
  headingEvidence: evidenceOf(reading, [span]),
});
