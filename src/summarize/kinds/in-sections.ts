import { sectionAndAbove, sectionHolding, type Reading } from '../annotate/reading.js';
import { authorHeading } from '../head/author/author.js';
import type { Draft } from './draft.js';

const fewestSections = 3;
/** Sections of one topic each part nothing. */
const topicsEach = 2;

/**
 * Topics with the part of the article that they belong to: the highest heading above them that is not the title. Where the article has
 * fewer than three such parts, or most of them hold a single topic, nothing is said of it.
 */
export const inSections = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const placed = drafts.map((draft) => ({ draft, section: partAt(reading, draft.at) }));
  const named = placed.flatMap(({ section }) => section ?? []);
  const count = new Set(named).size;
  if (count < fewestSections || named.length < count * topicsEach) return [...drafts];
  return placed.map(({ draft, section }) =>
    section === undefined ? draft : { ...draft, topic: { ...draft.topic, section } },
  );
};

/** What the part of the article is called that an offset stands in. */
const partAt = (reading: Reading, offset: number): string | undefined => {
  const place = sectionHolding(reading, offset);
  let name: string | undefined;
  for (const section of place < 0 ? [] : sectionAndAbove(reading, place))
    name = authorHeading(reading, section)?.heading ?? name;
  return name;
};
