import type { Annotation } from '../annotate/annotation.js';
import { parentOf, sectionAndAbove, sectionHolding, type Reading } from '../annotate/reading.js';
import { headsDecisions, leadingDecisions } from '../value/decisions.js';

/**
 * Topics of minutes with what was decided in front of what was said before: of all, where there is one matter or what was decided stands
 * beside all matters, else of its own matter.
 *
 * @param topics by where they stand in the article
 */
export const decisionsFirst = <Topic extends { readonly at: number }>(
  { reading }: Annotation,
  topics: readonly Topic[],
): Topic[] => {
  if (reading.article.genre !== 'minutes') return [...topics];
  const leading = leadingDecisions(reading);
  const matters = decidedMatters(reading);
  const placed = topics.map((topic) => {
    const section = sectionHolding(reading, topic.at);
    const matter = nearest(reading, section, matters);
    return {
      topic,
      isLeading: leading.has(section),
      isDecided: headsDecisions(reading, section),
      from: reading.sections[matter ?? section]?.span.start ?? 0,
    };
  });
  return placed
    .sort(
      (one, other) =>
        Number(other.isLeading) - Number(one.isLeading) ||
        one.from - other.from ||
        Number(other.isDecided) - Number(one.isDecided),
    )
    .map(({ topic }) => topic);
};

/** The sections with a part below them that says what was decided. */
const decidedMatters = (reading: Reading): ReadonlySet<number> =>
  new Set(
    reading.sections.flatMap((_, section) =>
      headsDecisions(reading, section) ? (parentOf(reading, section) ?? []) : [],
    ),
  );

/** A section, or the nearest above it, that is one of some. */
const nearest = (reading: Reading, section: number, some: ReadonlySet<number>): number | undefined => {
  for (const at of sectionAndAbove(reading, section)) if (some.has(at)) return at;
  return undefined;
};
