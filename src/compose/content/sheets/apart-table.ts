import type { Entry } from '../entry.js';
import type { Sheet } from '../sheet.js';
import { capitalised, labelBefore, restBehind } from '../text/wording.js';

/** What stands in front of a line in a table of its own: when, who says it, or its number. */
export type ApartKind = 'timeline' | 'voices' | 'figures';

/**
 * A sheet whose lines each tell a time, a number or who says them, as a table with that in its first column. Undefined where a line does
 * not, or has others below it.
 */
export function apartTable(sheet: Sheet, kind: ApartKind): Sheet | undefined {
  if (sheet.entries.some(({ level }) => level > 0)) return undefined;
  const rows = sheet.entries.flatMap((entry) => {
    const cells = cellsOf[kind](entry);
    return cells === undefined ? [] : [cells];
  });
  if (rows.length < sheet.entries.length) return undefined;
  const evidence = sheet.entries.flatMap((entry) => [...entry.evidence]);
  return { ...sheet, kind: 'table', role: 'table', table: { columns: [], rows, evidence }, namesRows: true };
}

const cellsOf: Readonly<Record<ApartKind, (entry: Entry) => string[] | undefined>> = {
  // What opens a line and stands beside it goes from the line.
  timeline: ({ when, text }) =>
    when === undefined ? undefined : [capitalised(when), capitalised(restBehind(when, text) ?? text)],
  voices: ({ speaker, role, text }) =>
    speaker === undefined ? undefined : [capitalised(role === undefined ? speaker : `${speaker}, ${role}`), text],
  figures: ({ figure, text }) =>
    figure === undefined ? undefined : [capitalised(figure.value), labelBefore(figure.value, text) ?? text],
};
