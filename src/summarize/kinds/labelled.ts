import { fold, tableLabel, type LanguagePack } from '../../language/index.js';
import { numberedLabel } from '../head/label.js';
import type { Draft } from './draft.js';

/** Gives what nothing names its fixed label as a heading, and a table what its columns and rows are: no topic is without one. */
export const labelled = (drafts: readonly Draft[], pack: LanguagePack): Draft[] => {
  const taken = new Set(drafts.map(({ topic }) => fold(topic.heading)));
  return drafts.map((draft) => {
    if (draft.topic.heading !== '') return draft;
    const { label } = draft.topic;
    // The number of an article of law is a label, and no heading.
    const isFixed = Object.values(pack.labels).some((fixed) => fixed === label);
    const ofTable = draft.topic.table && tableLabel(pack, draft.topic.table);
    const heading = numberedLabel(ofTable ?? (isFixed ? (label ?? '') : pack.labels.points), taken);
    taken.add(fold(heading));
    return { ...draft, topic: { ...draft.topic, heading } };
  });
};
