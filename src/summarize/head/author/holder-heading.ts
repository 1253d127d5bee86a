import { fold, wordsOf } from '../../../language/index.js';
import { parentOf, type Reading } from '../../annotate/reading.js';
import { joinSpans } from '../../shorten/join.js';
import { headingOf, type Heading } from '../heading.js';
import { authorHeading, longestOfAuthor, namesPart } from './author.js';

/**
 * What names a list whose section has a heading that can't, as it is too long for a title or says that of the deck: the number of an article
 * ("Điều 3"), what the title says where other sections stand beside this one, else the nearest heading above it that can. A fixed label would say nothing of what stands below.
 */
export const holderHeading = (reading: Reading, section: number): Heading | undefined => {
  if (authorHeading(reading, section) !== undefined) return undefined;
  const { label, heading, level } = reading.sections[section] ?? {};
  if (heading === undefined) return undefined;
  const part = label && headingOf(reading, label);
  if (part !== undefined && namesPart(part.heading)) return part;
  const own = headingOf(reading, heading);
  const isBeside = reading.sections.some((other, at) => at !== section && other.heading && other.level === level);
  if (isBeside && isTitle(reading, own.heading)) return own;
  const holder = parentOf(reading, section);
  return holder === undefined ? undefined : (authorHeading(reading, holder) ?? holderHeading(reading, holder));
};

/** Whether a heading says what the deck is called, and is no name that stands on every page. */
const isTitle = ({ text, article }: Reading, heading: string): boolean =>
  article.title !== undefined &&
  heading.length <= longestOfAuthor &&
  wordsOf(heading).length >= fewestWords &&
  fold(joinSpans(text, [article.title])) === fold(heading);
const fewestWords = 5;
