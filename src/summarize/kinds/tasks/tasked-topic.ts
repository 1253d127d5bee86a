import { fold, phrasesOf, wordsOf, type LanguagePack } from '../../../language/index.js';
import type { Point, Topic } from '../../../model/briefing.js';
import type { Annotation } from '../../annotate/annotation.js';
import { isSingleLine } from '../shown/single-line.js';
import { deadlineOf } from './deadline.js';
import { partyOf } from './party.js';

export const fewestTasks = 2;
/** More are a plan that is read at a desk. */
export const mostTasks = 8;

/**
 * A list whose items each open with who has to do something, as tasks: where its heading calls them so and one of them at least tells by
 * when, or where all of them do. Undefined for any other.
 */
export const taskedTopic = (annotation: Annotation, topic: Topic): Topic | undefined => {
  const { kind, points, heading } = topic;
  const { pack } = annotation.reading;
  if (kind === 'enumeration') {
    const tasks = tasksOf(annotation, points, callsTasks(heading, pack));
    return tasks && { ...topic, kind: 'tasks', label: pack.labels.tasks, points: tasks };
  }
  const [only] = points;
  const isAnnounced = kind === 'points' && points.length === 1 && only?.speaker === undefined;
  const children = isAnnounced ? only?.children : undefined;
  if (only === undefined || children === undefined) return undefined;
  const tasks = tasksOf(annotation, children, callsTasks(heading, pack));
  if (tasks === undefined) return undefined;
  const isNamed = topic.headingEvidence !== undefined;
  return {
    ...topic,
    kind: 'tasks',
    label: pack.labels.tasks,
    heading: isNamed ? heading : pack.labels.tasks,
    points: [{ ...only, children: tasks }],
  };
};

const tasksOf = (annotation: Annotation, points: readonly Point[], isCalledSo: boolean): Point[] | undefined => {
  if (points.length < fewestTasks || points.length > mostTasks || !points.every(isSingleLine)) return undefined;
  const tasks = points.flatMap((point) => {
    const party = partyOf(annotation, point);
    return party === undefined ? [] : [{ point, party, deadline: deadlineOf(annotation, point) }];
  });
  const limits = tasks.filter(({ deadline }) => deadline?.isLimit === true).length;
  if (tasks.length < points.length || limits < (isCalledSo ? 1 : tasks.length)) return undefined;
  return tasks.map(({ point, party, deadline }) => ({
    ...point,
    lead: party,
    ...(deadline === undefined ? {} : { when: deadline.when }),
  }));
};

/** "Việc phải làm", "Next steps:". */
const callsTasks = (heading: string, pack: LanguagePack): boolean =>
  phrasesOf(pack, 'taskHeadings').hasKey(
    wordsOf(heading)
      .map(({ key }) => fold(key))
      .join(' '),
  );
