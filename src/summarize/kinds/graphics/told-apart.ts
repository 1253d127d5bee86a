import { fold } from '../../../language/index.js';
import { sectionHolding, type Reading } from '../../annotate/reading.js';
import { authorHeading } from '../../head/author/author.js';
import { numberedLabel } from '../../head/label.js';
import type { Draft } from '../draft.js';

/** The headings, folded, that tables and charts have for themselves; that of a section is for its lines too. */
export const ownHeadings = (reading: Reading, drafts: readonly Draft[]): string[] =>
  drafts.flatMap(({ topic, at }) => {
    const ofSection = authorHeading(reading, Math.max(0, sectionHolding(reading, at)));
    return ofSection !== undefined && fold(ofSection.heading) === fold(topic.heading) ? [] : [fold(topic.heading)];
  });

/** Topics under one heading, as a table and the lines of its section are, told apart by a number in the order of the deck. */
export const toldApart = (drafts: readonly Draft[]): Draft[] => {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const { heading } = draft.topic;
    const own = heading === '' ? heading : numberedLabel(heading, taken);
    taken.add(fold(own));
    return own === heading ? draft : { ...draft, topic: { ...draft.topic, heading: own } };
  });
};
