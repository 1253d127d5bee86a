import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Topic } from '../../../model/briefing.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Draft } from '../draft.js';
import { comparedDrafts } from '../sides/compared-drafts.js';
import { comparedTopic } from '../sides/comparison.js';
import { labelledTasks } from '../tasks/labelled-tasks.js';
import { taskedTopic } from '../tasks/tasked-topic.js';
import { countedTopic } from './counted-topic.js';
import { datedTopic } from './dated-topic.js';
import { withLikeNeighbours } from './like-neighbours.js';

/**
 * Topics whose lines all tell the same thing, each with what a layout of its own shows apart: the side that it stands on, its time,
 * along a line, or its number, set large. What the rules of a Briefing would find wrong then stays as it is.
 *
 * @param check what the rules find in a Briefing of drafts
 */
export const inShownKinds = (
  annotation: Annotation,
  drafts: readonly Draft[],
  check: (drafts: readonly Draft[]) => readonly Diagnostic[],
): Draft[] => {
  const compared = comparedDrafts(annotation, drafts).map(({ draft, of }) => {
    const topic =
      draft.ofOptions === true ? comparedTopic(annotation, draft.topic) : shownTopic(annotation, draft.topic);
    return { draft: topic === undefined ? draft : { ...draft, topic }, of };
  });
  // What labels give to somebody stands in its passage too: the list of it is one slide more.
  const tasks = labelledTasks(annotation);
  const shown = tasks === undefined ? compared : [...compared, { draft: tasks, of: [] }];
  const changed = shown.map(({ draft }) => draft);
  if (shown.every(({ draft, of: [only] }) => draft === only)) return changed;
  const faulty = new Set(
    check(changed).flatMap(({ severity, subject }) => (severity === 'error' && subject ? [subject.topic] : [])),
  );
  return shown.flatMap(({ draft, of }) => (faulty.has(draft.topic.id) ? of : [draft]));
};

/** The first kind that a topic can be shown as. */
const shownTopic = (annotation: Annotation, topic: Topic): Topic | undefined => {
  for (const kindOf of [comparedTopic, taskedTopic, datedTopic, countedTopic, withLikeNeighbours]) {
    const shown = kindOf(annotation, topic);
    if (shown !== undefined) return shown;
  }
  return undefined;
};
