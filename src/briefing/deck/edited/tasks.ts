import { likeness, wordsOfText } from '../../../check/index.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Point, Topic } from '../../../model/briefing.js';
import { identify } from '../../../model/identify.js';
import type { ShownSlide } from '../../../model/shown-deck.js';
import { cameBack, changeMessage, named } from '../edit-messages.js';
import { beginningLike } from '../wording.js';
import { withPlainSpaces } from '../../../language/index.js';

/** A task as its row shows it: who, what and, where any has a time, by when. */
export interface TaskRow {
  /** Id of its point. */
  readonly point: string;
  readonly cells: readonly string[];
}

/**
 * A topic of tasks as the rows of its table say it now: changed, added, moved or taken out. A row that was changed is a line of its
 * author's, held against the sentence that it came from.
 *
 * @param known the rows that its table was made with
 */
export function editedTasks(
  before: Topic,
  slides: readonly ShownSlide[],
  known: readonly TaskRow[],
): { readonly points: Point[]; readonly diagnostics: readonly Diagnostic[] } {
  if (known.length === 0) return { points: before.points, diagnostics: [] };
  const number = slides[0]?.number;
  const diagnostics: Diagnostic[] = [];
  const rows = slides.flatMap(({ tables }) => tables.slice(0, 1).flatMap((table) => table.slice(1)));
  const matched = matchedRows(rows, known);
  const byId = new Map(allOf(before.points).map((point) => [point.id, point]));
  const made = rows.flatMap((cells): Point[] => {
    const row = matched.get(cells);
    const point = row === undefined ? undefined : byId.get(row.point);
    if (row !== undefined && point !== undefined && isSame(cells, row.cells)) return [point];
    const task = taskSaying(cells, point);
    if (task === undefined) return [];
    diagnostics.push(
      point === undefined
        ? cameBack('line-added', `The line ${named(task.text)} is new.`, number)
        : cameBack('line-changed', changeMessage(point.text, task.text), number),
    );
    return [task];
  });
  const shown = new Set([...matched.values()].map(({ point }) => point));
  for (const { point } of known.filter((row) => !shown.has(row.point)))
    diagnostics.push(cameBack('line-removed', `The line ${named(byId.get(point)?.text ?? '')} was taken out.`, number));
  const order = known.map(({ point }) => point).filter((id) => shown.has(id));
  const isOrdered = [...matched.values()].every(({ point }, index) => point === order[index]);
  if (!isOrdered)
    diagnostics.push(
      cameBack('lines-ordered', `The lines of ${named(before.heading)} stand in another order.`, number),
    );
  if (diagnostics.length === 0) return { points: before.points, diagnostics };
  const tasks = new Set(known.map(({ point }) => point));
  const [first] = before.points;
  // What announces the tasks stands above them and in no row.
  const announcer = first !== undefined && !tasks.has(first.id) ? first : undefined;
  return { points: announcer === undefined ? made : [{ ...announcer, children: made }], diagnostics };
}

const allOf = (points: readonly Point[]): Point[] => points.flatMap((point) => [point, ...allOf(point.children ?? [])]);

type Row = readonly string[];

/** Rows that say what they said first, then those that are most like what is left, in the order of the slides. */
function matchedRows(rows: readonly Row[], known: readonly TaskRow[]): Map<Row, TaskRow> {
  const left = new Set(known);
  const found = new Map<Row, TaskRow>();
  const take = (row: Row, task: TaskRow | undefined): void => {
    if (task === undefined) return;
    left.delete(task);
    found.set(row, task);
  };
  for (const row of rows)
    take(
      row,
      [...left].find(({ cells }) => isSame(row, cells)),
    );
  for (const row of rows) {
    if (found.has(row)) continue;
    const words = wordsOfText(row.join(' '));
    const scored = [...left].map((task) => ({ task, like: likeness(words, wordsOfText(task.cells.join(' '))) }));
    take(row, scored.filter(({ like }) => like >= leastAlike).sort((one, other) => other.like - one.like)[0]?.task);
  }
  return new Map(rows.flatMap((row) => (found.has(row) ? [[row, found.get(row) ?? noTask] as const] : [])));
}

const noTask: TaskRow = { point: '', cells: [] };
/** Who and when may be another, and most of what is to be done be worded anew. */
const leastAlike = 0.3;

const isSame = (row: Row, cells: readonly string[]): boolean =>
  row.length >= cells.length &&
  row.every((cell, index) => withPlainSpaces(cell) === withPlainSpaces(cells[index] ?? ''));

/** A line that its table shows as this row again; nothing for an empty one. */
function taskSaying([who = '', what = '', when = '']: Row, was: Point | undefined): Point | undefined {
  const [name, task, time] = [withPlainSpaces(who), withPlainSpaces(what), withPlainSpaces(when)];
  if (name === '' && task === '') return undefined;
  const lead = name === '' ? '' : `${name}:`;
  const behind = was?.lead === undefined ? '' : was.text.slice(was.lead.length).trim();
  // A cell begins with a capital.
  const text = `${lead} ${beginningLike(task, behind)}`.trim();
  return {
    id: was?.id ?? identify('point', text),
    text,
    ...(lead === '' ? {} : { lead }),
    evidence: was?.evidence ?? [],
    origin: 'author',
    ...(time === '' ? {} : { when: time }),
  };
}
