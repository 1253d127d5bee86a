import type { Evidence } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';
import { evidenceOf } from '../say/evidence.js';
import { joinSpans } from '../shorten/join.js';

/** A heading, and what it is taken from. */
export interface Heading {
  readonly heading: string;
  readonly headingEvidence?: Evidence[];
}

/** A longer one takes more than two lines of a title, even set smaller. */
export const mostLetters = 120;
/** A lead-in of more letters than this is read slowly as a heading. */
export const briefLetters = 60;
/** What a sentence that was not written as a heading may have. */
export const mostOfClaim = 110;

/** Words of the article as a heading. */
export const headingOf = (reading: Reading, span: Span): Heading => ({
  heading: joinSpans(reading.text, [span]),
  headingEvidence: evidenceOf(reading, [span]),
});
