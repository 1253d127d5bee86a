import type { Reading } from '../../annotate/reading.js';
import { claimsSomething } from './claiming.js';

/**
 * Whether a section's heading is the line that a release sets below its title: a claim that stands before all of the text, and no other
 * heading behind it. It tells the news again, and names nothing of what stands below it.
 */
export const isSubtitle = ({ article, sections, sentences, text, pack }: Reading, section: number): boolean => {
  const heading = sections[section]?.heading;
  if (heading === undefined || article.genre !== 'release') return false;
  const isOnly = sections.every((other, index) => index === section || other.heading === undefined);
  const isFirst = sentences.every((sentence) => sentence.section === section || sentence.start > heading.end);
  return isOnly && isFirst && claimsSomething(text.slice(heading.start, heading.end), pack);
};
