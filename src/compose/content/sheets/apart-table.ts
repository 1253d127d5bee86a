import type { Entry } from '../entry.js';
import type { Sheet } from '../sheet.js';
import { capitalised, restBehind } from '../text/wording.js';

/**
 * A sheet of events, or of what people say, as a table: when, or who, beside what. Undefined for any other sheet, and where a line has
 * others below it.
 */
export function apartTable(sheet: Sheet): Sheet | undefined {
  const cellsOf = sheet.kind === 'timeline' ? timed : sheet.kind === 'voices' ? spoken : undefined;
  if (cellsOf === undefined || sheet.entries.some(({ level }) => level > 0)) return undefined;
  const rows = sheet.entries.flatMap((entry) => {
    const cells = cellsOf(entry);
    return cells === undefined ? [] : [cells];
  });
  if (rows.length < sheet.entries.length) return undefined;
  const evidence = sheet.entries.flatMap((entry) => [...entry.evidence]);
  return { ...sheet, kind: 'table', role: 'table', table: { columns: [], rows, evidence }, namesRows: true };
}

/** What opens a line and stands beside it goes from the line. */
const timed = ({ when, text }: Entry): string[] | undefined =>
  when === undefined ? undefined : [capitalised(when), capitalised(restBehind(when, text) ?? text)];

const spoken = ({ speaker, role, text }: Entry): string[] | undefined =>
  speaker === undefined ? undefined : [capitalised(role === undefined ? speaker : `${speaker}, ${role}`), text];
