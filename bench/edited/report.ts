import { editKinds } from './draw-edits.js';
import type { Judged } from './judged.js';

/** How many edits of each kind were made, and how many came back by each way. */
export function report(outlines: readonly Judged[], updates: readonly Judged[]): string {
  const count = (all: readonly Judged[], name: string, isBack?: true): number =>
    all.flatMap(({ edits }) => edits).filter((edit) => edit.name === name && (isBack === undefined || edit.isBack))
      .length;
  const rows = editKinds.map(({ name }) => [
    name,
    count(outlines, name),
    count(outlines, name, true),
    count(updates, name, true),
  ]);
  const sum = (place: number): number => rows.reduce((total, row) => total + Number(row[place]), 0);
  const invented = (all: readonly Judged[]): number => all.reduce((total, one) => total + one.invented, 0);
  return [
    ['', 'edits', 'outline', 'update'],
    ...rows,
    ['all', sum(1), sum(2), sum(3)],
    ['lines that nobody edited and are others', '', invented(outlines), invented(updates)],
    ['decks without a fault', outlines.length, ...[outlines, updates].map(sound)],
  ]
    .map(([name, ...cells]) => [String(name).padEnd(42), ...cells.map((cell) => String(cell).padStart(9))].join(''))
    .join('\n');
}

const sound = (all: readonly Judged[]): number => all.filter(({ faults }) => faults.length === 0).length;
