import { parentOf, type Reading } from '../../annotate/reading.js';
import { headingOf, type Heading } from '../heading.js';
import { authorHeading, namesPart } from './author.js';

/**
 * What names a section whose own heading can't, as it is too long for a title or is none: the number of an article ("Điều 3"), else the nearest
 * heading above it that can. A fixed label would say nothing of what stands below.
 */
export const holderHeading = (reading: Reading, section: number): Heading | undefined => {
  if (authorHeading(reading, section) !== undefined) return undefined;
  const { label, heading } = reading.sections[section] ?? {};
  if (heading === undefined) return undefined;
  const part = label && headingOf(reading, label);
  if (part !== undefined && namesPart(part.heading)) return part;
  const holder = parentOf(reading, section);
  return holder === undefined ? undefined : (authorHeading(reading, holder) ?? holderHeading(reading, holder));
};
