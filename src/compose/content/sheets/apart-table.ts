import type { Entry } from '../entry.js';
import type { Sheet } from '../sheet.js';
import { labelBefore, restBehind } from '../text/wording.js';
import { capitalised } from '../../../language/index.js';

/** What stands in front of a line in a table of its own: when, who says it, its number, or what it is about, before its colon. */
export type ApartKind = 'timeline' | 'voices' | 'figures' | 'labels';

/**
 * A sheet whose lines each tell a time, a number, who says them or what they are about, as a table with that in its first column. Undefined where a line does
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
  labels: ({ lead, text, speaker }) => {
    if (speaker !== undefined) return undefined;
    const [, label, rest] = labelled.exec(text) ?? [];
    if (lead !== undefined) return [lead, text];
    return label === undefined || rest === undefined ? undefined : [capitalised(label), capitalised(rest)];
  },
};

/** "Opening hours: from eight to four". No time of day, no sentence that goes on behind its colon as a quotation, and nothing that announces. */
const labelled = /^([^.!?:;“"«]{2,60}):\s+([^\s“"«].*)$/su;
