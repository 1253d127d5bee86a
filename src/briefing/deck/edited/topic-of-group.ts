import type { DeckTexts } from '../../../check/index.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/index.js';
import type { Topic } from '../../../model/briefing.js';
import { changedHeading } from './heading.js';
import { type KnownNotes, withNotes } from './notes.js';
import { editedTasks, type TaskRow } from './tasks.js';
import { changedTable } from './table.js';
import { editedTopic } from './topic.js';
import type { Group } from '../groups.js';
import type { Item } from '../matched-lines.js';
import { cameBack, leftBehind, named } from '../edit-messages.js';

/**
 * The topic of slides as people left them: its lines, heading, table, tasks and notes.
 *
 * @param items what stands on its slides
 * @returns the topic, an info for each edit that came back, and a warning for what has no place in a briefing
 */
export function topicOf(
  group: Group,
  items: readonly Item[],
  { texts, notes, pack, tasksOf }: Knowledge,
): { readonly topic: Topic; readonly diagnostics: readonly Diagnostic[] } {
  const { topic: before, isCopy, slides, titles } = group;
  const diagnostics: Diagnostic[] = [];
  const number = slides[0]?.number;
  if (isCopy) diagnostics.push(cameBack('slide-copied', `The slide ${named(before.heading)} was copied.`, number));
  const isTracked = new Set(texts.lines.flatMap(({ point, isShared }) => (isShared === true ? [] : (point ?? []))));
  const edited = editedTopic(group, items, (point) => isTracked.has(point), pack);
  let { topic } = edited;
  const heading = changedHeading(before, titles, { texts, pack });
  if (heading !== undefined) {
    topic = { ...topic, heading, headingOrigin: 'author' };
    delete topic.headingEvidence;
    diagnostics.push(cameBack('heading-changed', `${named(before.heading)} is now called ${named(heading)}.`, number));
  }
  for (const slide of slides)
    if (slide.isUntitled === true && before.heading !== '')
      diagnostics.push(
        leftBehind(
          `A slide of ${named(before.heading)} has lost its title, and gets it back.`,
          slide.number,
          'Write another title, or take the slide out.',
        ),
      );
  const table = changedTable(before, slides);
  if (table !== undefined) {
    topic = { ...topic, table };
    diagnostics.push(cameBack('table-changed', `The table of ${named(before.heading)} was changed.`, number));
  }
  if (isTaskTable(group)) {
    const tasks = editedTasks(before, slides, tasksOf(before));
    topic = { ...topic, points: tasks.points };
    diagnostics.push(...tasks.diagnostics);
  }
  const noted = withNotes(topic, slides, notes);
  return { topic: noted.topic, diagnostics: [...diagnostics, ...edited.diagnostics, ...noted.diagnostics] };
}

interface Knowledge {
  readonly texts: DeckTexts;
  readonly notes: KnownNotes;
  readonly pack: LanguagePack;
  readonly tasksOf: (topic: Topic) => readonly TaskRow[];
}

/** Tasks share the words of their lines out over the cells of a table. */
export const isTaskTable = ({ topic, slides }: Group): boolean =>
  topic.kind === 'tasks' && slides.some(({ tables }) => tables.length > 0);
