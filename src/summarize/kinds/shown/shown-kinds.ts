import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Annotation } from '../../annotate/annotation.js';
import { countedTopic } from './counted-topic.js';
import { datedTopic } from './dated-topic.js';
import type { Draft } from '../draft.js';

/**
 * Topics whose lines all tell the same thing, each with what a layout of its own shows apart: its time, along a line, or its number,
 * set large. What the rules of a Briefing would find wrong then stays as it is.
 *
 * @param check what the rules find in a Briefing of drafts
 */
export const inShownKinds = (
  annotation: Annotation,
  drafts: readonly Draft[],
  check: (drafts: readonly Draft[]) => readonly Diagnostic[],
): Draft[] => {
  const changed = drafts.map((draft): Draft => {
    const topic = datedTopic(annotation, draft.topic) ?? countedTopic(annotation, draft.topic);
    return topic === undefined ? draft : { ...draft, topic };
  });
  if (changed.every((draft, index) => draft === drafts[index])) return [...drafts];
  const faulty = new Set(
    check(changed).flatMap(({ severity, subject }) => (severity === 'error' && subject ? [subject.topic] : [])),
  );
  return changed.map((draft, index) => (faulty.has(draft.topic.id) ? (drafts[index] ?? draft) : draft));
};
