import type { Topic } from '../../../model/briefing.js';
import { restBehind, restBefore } from '../text/wording.js';
import { entriesOf, type Entry } from '../entry.js';
import { tidyOptional } from '../text/tidy-text.js';
import { capitalised, type LanguagePack } from '../../../language/index.js';

/** Tasks as a table: who, what, by when; the words of each line shared out, none of them left out. */
export function taskTable(
  entries: readonly Entry[],
  { labels }: LanguagePack,
): NonNullable<Topic['table']> | undefined {
  const tasks = tasksIn(entries);
  if (tasks.length === 0 || tasks.length + announcersIn(entries).length < entries.length) return undefined;
  const tellsWhen = tasks.some(({ when }) => when !== undefined);
  return {
    columns: [labels.responsible, labels.task, ...(tellsWhen ? [labels.due] : [])],
    rows: tasks.map((task) => [
      who(task),
      capitalised(what(task)),
      ...(tellsWhen ? [capitalised(task.when ?? '')] : []),
    ]),
    evidence: tasks.flatMap(({ evidence }) => [...evidence]),
  };
}

/** The rows that the tasks of a topic stand in, by the ids of their points; none where they are listed. */
export function taskRows(topic: Topic, pack: LanguagePack): { readonly point: string; readonly cells: string[] }[] {
  const entries = entriesOf(topic.points, tidyOptional(topic.speaker));
  const table = topic.kind !== 'tasks' || topic.leftOut !== undefined ? undefined : taskTable(entries, pack);
  return (table?.rows ?? []).map((cells, index) => ({ point: tasksIn(entries)[index]?.point ?? '', cells }));
}

/** The lines that name who has to do something. */
const tasksIn = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ lead, bold }) => lead !== undefined || bold !== undefined);

/** What announces the tasks below it: the table has no place for it. */
export const announcersIn = (entries: readonly Entry[]): Entry[] => {
  const [first, second] = entries;
  const announces =
    first?.lead === undefined && first?.bold === undefined && (second?.level ?? 0) > (first?.level ?? 0);
  return announces && first !== undefined ? [first] : [];
};

const who = ({ lead, bold, text }: Entry): string =>
  capitalised(lead ?? text.slice(bold?.start ?? 0, bold?.end ?? 0)).replace(/[\s:：–—-]+$/u, '');

/** A line without who opens it and the time that ends it: both stand beside it. */
function what({ lead, bold, text, when }: Entry): string {
  const behind =
    lead === undefined && bold !== undefined ? (restBehind(text.slice(bold.start, bold.end), text) ?? text) : text;
  return when === undefined ? behind : (restBefore(when, behind) ?? behind);
}
