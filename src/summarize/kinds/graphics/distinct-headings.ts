import { endsInQuestionMark, fold } from '../../../language/index.js';
import { sectionHolding, type Reading } from '../../annotate/reading.js';
import { authorHeading } from '../../head/author/author.js';
import type { Heading } from '../../head/heading.js';
import { labelOfLine, numberedLabel } from '../../head/label.js';
import { sentencesOf } from '../../say/evidence.js';
import type { Draft } from '../draft.js';

/** The headings, folded, that tables and charts have for themselves; that of a section is for its lines too. */
export const ownHeadings = (reading: Reading, drafts: readonly Draft[]): string[] =>
  drafts.flatMap(({ topic, at }) => {
    const ofSection = authorHeading(reading, Math.max(0, sectionHolding(reading, at)));
    return ofSection !== undefined && fold(ofSection.heading) === fold(topic.heading) ? [] : [fold(topic.heading)];
  });

/**
 * Topics under one heading, as a table and the lines of its section are, told apart in the order of the deck: one of a single line by what that
 * calls itself, any other by a number.
 */
export const withDistinctHeadings = (reading: Reading, all: readonly Draft[]): Draft[] => {
  const taken = new Set<string>();
  const drafts = calledAsSections(reading, all);
  return drafts.map((draft) => {
    const { heading } = draft.topic;
    const own =
      heading !== '' && taken.has(fold(heading))
        ? (ownLabel(reading, draft, taken) ?? { heading: numberedLabel(heading, taken) })
        : { heading };
    taken.add(fold(own.heading));
    return own.heading === heading ? draft : { ...draft, topic: { ...draft.topic, ...own } };
  });
};

/** Key figures of one section under its own heading, where nothing else stands under that: what they are figures of it says. */
const calledAsSections = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const used = new Set(drafts.map(({ topic }) => fold(topic.heading)));
  return drafts.map((draft) => {
    const { kind, heading, points } = draft.topic;
    if (kind !== 'figure' || heading !== reading.pack.labels.figures) return draft;
    const sections = new Set(
      sentencesOf(
        reading,
        points.flatMap(({ evidence }) => evidence),
      ).map(({ section }) => section),
    );
    const [section] = sections;
    const own = section === undefined || sections.size > 1 ? undefined : authorHeading(reading, section);
    if (own === undefined || used.has(fold(own.heading)) || endsInQuestionMark(own.heading)) return draft;
    used.add(fold(own.heading));
    return { ...draft, topic: { ...draft.topic, ...own } };
  });
};

const ownLabel = (
  reading: Reading,
  { topic: { kind, points } }: Draft,
  taken: ReadonlySet<string>,
): Heading | undefined => {
  const [only, ...others] = points;
  const [span] = only?.evidence ?? [];
  if (kind !== 'points' || span === undefined || others.length > 0 || only?.speaker !== undefined) return undefined;
  const label = labelOfLine(reading, span);
  return label === undefined || taken.has(fold(label.heading)) ? undefined : label;
};
