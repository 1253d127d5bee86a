import { endsInStop, startsUpperCase, wordsOf } from '../../../language/index.js';
import { claimsSomething } from '../../annotate/claims/claims-something.js';
import type { Reading } from '../../annotate/reading.js';

/**
 * Whether a section's heading is the line that a release, or the news, sets below its title: a claim that stands before all of the text, and no other
 * heading behind it. It tells the news again, and names nothing of what stands below it.
 */
export const isSubtitle = ({ article, sections, sentences, text, pack }: Reading, section: number): boolean => {
  const heading = sections[section]?.heading;
  if (heading === undefined || !mayHaveSubtitle(article)) return false;
  // In other news than releases one heading alone may well name what stands below it.
  if (article.genre === 'news' && !isHeadline(text.slice(heading.start, heading.end))) return false;
  const isOnly = sections.every((other, index) => index === section || other.heading === undefined);
  // A day and "for immediate release" stand above it, and nothing that a sentence says.
  const isFirst = sentences.every(({ start, end }) => start >= heading.start || !endsInStop(text.slice(start, end)));
  // "Wife Tried to Cash Out Policy": every word of a headline may have a capital.
  const told = text.slice(heading.start, heading.end).toLowerCase();
  return isOnly && isFirst && wordsOf(told).length >= fewestWords && claimsSomething(told, pack);
};

const fewestWords = 5;

const mayHaveSubtitle = ({ genre, turns }: Reading['article']): boolean =>
  genre === 'release' || (genre === 'news' && turns.length === 0);

/** "Wife Tried to Cash Out Policy": set as a headline is, in capitals all but the small words. */
const isHeadline = (heading: string): boolean => {
  const words = wordsOf(heading).filter(({ key }) => key.length > longestSmall);
  const capitals = words.filter(({ start }) => startsUpperCase(heading.slice(start)));
  return capitals.length >= words.length * mostCapitals;
};
/** In UTF-16 units: "with", "from". */
const longestSmall = 4;
const mostCapitals = 0.6;
