import { wordsOf } from '../../../language/index.js';
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
  // A day and "for immediate release" stand above it, and nothing that a sentence says.
  const isFirst = sentences.every(
    ({ start, end }) => start >= heading.start || !/[.!?]["”’)]*\s*$/u.test(text.slice(start, end)),
  );
  // "Wife Tried to Cash Out Policy": every word of a headline may have a capital.
  const told = text.slice(heading.start, heading.end).toLowerCase();
  return isOnly && isFirst && wordsOf(told).length >= fewestWords && claimsSomething(told, pack);
};

const fewestWords = 5;
