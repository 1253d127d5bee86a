import { wordsOf } from '../../../language/index.js';
import { parentOf, type Reading } from '../../annotate/reading.js';
import { headingOf, type Heading } from '../heading.js';
import { authorHeading, isTitle, longestOfAuthor, namesPart } from './author.js';

/**
 * What names a list whose section has a heading that can't, as it is too long for a title or says what the deck is called: what the title says beside
 * other sections, the number of an article ("Điều 3"), else the nearest heading above that can name it. A fixed label would say nothing of what stands below.
 */
export const holderHeading = (reading: Reading, section: number): Heading | undefined => {
  if (authorHeading(reading, section) !== undefined) return undefined;
  const { label, heading } = reading.sections[section] ?? {};
  if (heading === undefined) return undefined;
  const own = headingOf(reading, heading);
  if (isHeadline(reading, own.heading)) return standsBeside(reading, section) ? own : undefined;
  const part = label && headingOf(reading, label);
  if (part !== undefined && namesPart(part.heading)) return part;
  const holder = parentOf(reading, section);
  return holder === undefined ? undefined : (authorHeading(reading, holder) ?? holderHeading(reading, holder));
};

/** Whether another section of its level stands in the article. */
const standsBeside = ({ sections }: Reading, section: number): boolean =>
  sections.some(
    ({ heading, level }, at) => heading !== undefined && at !== section && level === sections[section]?.level,
  );

/** Whether a heading says what the deck is called, and is no name that stands on every page. */
const isHeadline = (reading: Reading, heading: string): boolean =>
  heading.length <= longestOfAuthor && wordsOf(heading).length >= fewestWords && isTitle(reading, heading);
const fewestWords = 5;
