import type { Point, Topic } from '../../../model/briefing.js';
import { identify } from '../../../model/identify.js';
import { pointOf } from '../../say/point.js';
import { isSingleLine } from '../shown/single-line.js';
import { deadlineOf } from '../tasks/deadline.js';
import { partyOf } from '../tasks/party.js';
import { fewestTasks, mostTasks } from '../tasks/tasked-topic.js';
import { bestOf, mayStandApart, leansInPassage, type Lines } from './passage-lines.js';

/** So many sentences may tell more of a task before the next one. */
const mostBetween = 1;

interface Task {
  readonly index: number;
  readonly section: number;
  readonly point: Point;
}

/** The longest run of sentences of a passage each of which opens with who has to do something, and says by when. */
export const taskedPassage = (lines: Lines): Topic | undefined => {
  let best: Task[] = [];
  let run: Task[] = [];
  for (const task of tasksIn(lines)) {
    const last = run.at(-1);
    const goesOn = last?.section === task.section && task.index - last.index <= mostBetween + 1;
    run = goesOn ? [...run, task] : [task];
    if (run.length > best.length) best = run;
  }
  const parties = new Set(best.map(({ point: { lead } }) => lead?.toLowerCase()));
  if (best.length < fewestTasks || parties.size < fewestTasks) return undefined;
  const points = bestOf(lines, best, mostTasks).map(({ point }) => point);
  return {
    id: identify('tasks', points.map(({ text }) => text).join('\n')),
    kind: 'tasks',
    heading: lines.annotation.reading.pack.labels.tasks,
    points,
    captions: [],
  };
};

const tasksIn = (lines: Lines): Task[] => {
  const { annotation, statements } = lines;
  const dated = new Set(annotation.dates.map(({ sentence }) => sentence));
  return statements.flatMap((statement): Task[] => {
    const { index, section } = statement.sentence;
    if (!dated.has(index) || !mayStandApart(lines, statement.sentence) || leansInPassage(lines, statement, false))
      return [];
    const point = pointOf(annotation, statement);
    const [party, deadline] = isSingleLine(point) ? [partyOf(annotation, point), deadlineOf(annotation, point)] : [];
    return party === undefined || deadline?.isLimit !== true
      ? []
      : [{ index, section, point: { ...point, lead: party, when: deadline.when } }];
  });
};
