import type { Entry } from './entry.js';
import { plainEntry } from './entry.js';
import type { Sheet } from './sheet.js';
import { restBehind } from './text/wording.js';

/**
 * The entries of a sheet as lines of a list, where what another layout would show apart is part of the line: the
 * date of a timeline, the number of a figure.
 */
export function listed(sheet: Sheet): readonly Entry[] {
  if (sheet.kind === 'timeline') return sheet.entries.map(withDate);
  if (sheet.kind === 'figures') return sheet.entries.map(withBoldValue);
  if (sheet.kind !== 'figure' || !sheet.figure) return sheet.entries;
  const { value, of } = sheet.figure;
  const shown = sheet.heading.toLowerCase().includes(value.toLowerCase()) && sheet.entries.length > 0;
  const line = {
    ...plainEntry(`${sheet.id}-figure`, `${value} ${of}`, { start: 0, end: value.length }),
    evidence: sheet.figure.evidence,
  };
  return shown ? sheet.entries : [line, ...sheet.entries];
}

function withDate(entry: Entry): Entry {
  const { when, text } = entry;
  if (when === undefined || entry.bold) return entry;
  if (restBehind(when, text) !== undefined) return { ...entry, bold: { start: 0, end: when.length } };
  if (text.includes(when)) return entry;
  const before = `${when}: `;
  return {
    ...entry,
    text: `${before}${text}`,
    bold: { start: 0, end: before.length - 1 },
    core: entry.core?.map(({ start, end }) => ({ start: start + before.length, end: end + before.length })),
  };
}

function withBoldValue(entry: Entry): Entry {
  const { figure, text } = entry;
  if (!figure || entry.bold) return entry;
  const start = text.toLowerCase().indexOf(figure.value.toLowerCase());
  return start < 0 ? entry : { ...entry, bold: { start, end: start + figure.value.length } };
}

/** What to remember, where nothing counts its lines. */
export const isUncounted = ({ kind, entries }: Sheet): boolean =>
  kind === 'summary' && entries.length > 1 && entries.every(({ number }) => number === undefined);
