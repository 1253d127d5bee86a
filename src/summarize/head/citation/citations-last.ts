import { wordsOf } from '../../../language/index.js';
import type { Reading } from '../../annotate/reading.js';
import { raiseFirst } from '../../shorten/join.js';
import { headingOf, type Heading } from '../heading.js';
import { citedAlone } from './citation.js';

/**
 * Headings with those behind all others that only cite a provision: it names what is quoted below it where nothing else does.
 *
 * @param headings the best first
 */
export const citationsLast = (reading: Reading, headings: readonly Heading[]): Heading[] => {
  const cited = headings.map((heading) => citedProvision(reading, heading));
  return [...headings.filter((_, at) => cited[at] === undefined), ...cited.filter((one) => one !== undefined)];
};

/** "Điều 14 Nghị định 12/2027/NĐ-CP" of "Theo Điều 14 Nghị định 12/2027/NĐ-CP quy định"; undefined where a heading is more than that. */
const citedProvision = (reading: Reading, { heading, headingEvidence = [] }: Heading): Heading | undefined => {
  const { text, pack } = reading;
  const [span, ...others] = headingEvidence;
  if (span === undefined || others.length > 0 || text.slice(span.start, span.end) !== heading.replace(/\s*[:：]$/u, ''))
    return undefined;
  const cited = citedAlone(text, wordsOf(text, span.start, span.end), pack);
  const [first, last] = [cited?.[0], cited?.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const own = headingOf(reading, { start: first.start, end: last.end });
  return { ...own, heading: raiseFirst(own.heading) };
};
