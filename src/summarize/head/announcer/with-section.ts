import { saysSomething } from '../../../check/index.js';
import { contentWords, fold, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading } from '../../annotate/reading.js';
import type { Series } from '../../annotate/structure/found.js';
import { isOneOfAlike } from '../author/alike.js';
import { longestOfAuthor } from '../author/author.js';
import { briefLetters, mostOfClaim, type Heading } from '../heading.js';
import { announcements, isAnnouncedTwice } from './announcements.js';

/**
 * What announces a list behind the heading of its section: where it names one of several cases and says no word of what they are cases of;
 * where another section announces a list in the same words ("Papers on staff", below "Secret" and below "Confidential") or is called alike; and where another
 * list of the section, announced alike, has that heading.
 */
export function withSection(
  annotation: Annotation,
  { series, section }: Listed,
  author: Heading,
  announcer: Heading,
): Heading | undefined {
  const { reading } = annotation;
  const ofCase = namesCase(reading, author.heading, announcer.heading)
    ? joinedHeading(author, announcer, mostOfClaim)
    : undefined;
  if (ofCase !== undefined) return ofCase;
  if (/[?？]|[:：]\s/u.test(author.heading) || /[:：]/u.test(announcer.heading)) return undefined;
  return isOneOfAlike(reading, section) ||
    isAnnouncedTwice(annotation, series) ||
    isBesideCase(annotation, series, author.heading)
    ? joinedHeading(author, announcer, longestOfAuthor)
    : undefined;
}

/** A list, and the section that it stands in. */
interface Listed {
  readonly series: Series;
  readonly section: number;
}

/** "Bonuses" and "For drivers". */
const namesCase = ({ pack }: Reading, author: string, announcer: string): boolean => {
  if (announcer.length > briefLetters || saysSomething(announcer, pack)) return false;
  if (/[?？]|[:：]\s/u.test(author) || /[:：]/u.test(announcer)) return false;
  const said = new Set(contentWords(wordsOf(announcer), pack).map(fold));
  return !contentWords(wordsOf(author), pack).some((key) => said.has(fold(key)));
};

/** Whether a list of the same section that is announced with the same first words names a case of it. */
const isBesideCase = (annotation: Annotation, series: Series, author: string): boolean => {
  const all = announcements(annotation);
  const own = all.get(series);
  const opening = own === undefined ? '' : openingOf(own.shown);
  return [...all].some(
    ([other, { section, shown }]) =>
      other !== series &&
      section === own?.section &&
      openingOf(shown) === opening &&
      namesCase(annotation.reading, author, shown),
  );
};

const openingOf = (shown: string): string =>
  wordsOf(shown)
    .slice(0, wordsAlike)
    .map(({ key }) => fold(key))
    .join(' ');
const wordsAlike = 2;

/** "Rules: Next steps"; nothing where that is too long. */
export const joinedHeading = (author: Heading, part: Heading, most: number): Heading | undefined => {
  const heading = `${author.heading}: ${part.heading}`;
  const headingEvidence = [...(author.headingEvidence ?? []), ...(part.headingEvidence ?? [])];
  return heading.length > most ? undefined : { heading, headingEvidence };
};
