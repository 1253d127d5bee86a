import { fold, type LanguagePack } from '../../language/index.js';
import { numberedLabel } from '../head/label.js';
import type { Draft } from './draft.js';

/** Gives what nothing names its fixed label as a heading: no topic is without one. */
export const labelled = (drafts: readonly Draft[], pack: LanguagePack): Draft[] => {
  const taken = new Set(drafts.map(({ topic }) => fold(topic.heading)));
  return drafts.map((draft) => {
    if (draft.topic.heading !== '') return draft;
    const heading = numberedLabel(draft.topic.label ?? pack.labels.points, taken);
    taken.add(fold(heading));
    return { ...draft, topic: { ...draft.topic, heading } };
  });
};
