import { fold, onOneLine, type LanguagePack } from '../../../language/index.js';
import type { Point, Topic } from '../../../model/briefing.js';
import { identify } from '../../../model/identify.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Sentence } from '../../annotate/reading.js';
import { evidenceOf } from '../../say/evidence.js';
import { joinSpans } from '../../shorten/join.js';
import type { Draft } from '../draft.js';
import { fewestTasks, mostTasks } from './tasked-topic.js';

/**
 * What was decided anywhere in an article, where labels say who has to do it and by when ("Owner: Ann Lee. Due: 6 May."), as one topic
 * behind all others; undefined where fewer than two are.
 */
export const labelledTasks = (annotation: Annotation): Draft | undefined => {
  const { reading } = annotation;
  const { labels } = reading.pack;
  const tasks = reading.sentences.flatMap((sentence) => taskAt(annotation, sentence) ?? []);
  if (tasks.length < fewestTasks || tasks.length > mostTasks) return undefined;
  const topic: Topic = {
    id: identify('tasks', tasks.map(({ point }) => point.text).join('\n')),
    kind: 'tasks',
    heading: labels.tasks,
    points: tasks.map(({ point }) => point),
    captions: [],
  };
  return { topic, at: Infinity, blocks: new Set(tasks.map(({ block }) => block)), worth: tasks.length };
};

interface Task {
  readonly point: Point;
  readonly block: number;
}

/** The task that a label gives to somebody: what stands before the label in its paragraph. */
const taskAt = ({ reading }: Annotation, label: Sentence): Task | undefined => {
  const { sentences, text, pack } = reading;
  const owner = behindLabel(text, label, pack, 'owners');
  if (owner === undefined) return undefined;
  const own = sentences.filter(({ block, item }) => block === label.block && item === label.item);
  const before = own.filter(({ index }) => index < label.index);
  const [first, last] = [before[0], before.at(-1)];
  if (first === undefined || last === undefined || before.length > mostSentences) return undefined;
  const next = sentences[label.index + 1];
  const due = next?.block === label.block ? behindLabel(text, next, pack, 'dueLabels') : undefined;
  const span: Span = { start: first.start, end: last.end };
  const said = joinSpans(text, [span]);
  return {
    block: label.block,
    point: {
      id: identify('task', said),
      text: said,
      lead: onOneLine(text, owner),
      leadEvidence: evidenceOf(reading, [owner]),
      evidence: evidenceOf(reading, [span]),
      origin: 'extract',
      ...(due === undefined ? {} : { when: onOneLine(text, due) }),
    },
  };
};

/** More is a passage. */
const mostSentences = 3;

/** What stands behind a label that opens a sentence: "Owner: | Ann Lee". */
const behindLabel = (
  text: string,
  { start, end }: Span,
  pack: LanguagePack,
  list: 'owners' | 'dueLabels',
): Span | undefined => {
  const said = text.slice(start, end);
  const [opening = '', label = ''] = /^\W*([^:：]{2,30}?)\s*[*_]*[:：][\s*_]*/u.exec(said) ?? [];
  if (label === '' || !pack[list].some((known) => fold(known) === fold(label))) return undefined;
  const rest = said.slice(opening.length).replace(/[\s.]+$/u, '');
  return rest === '' ? undefined : { start: start + opening.length, end: start + opening.length + rest.length };
};
