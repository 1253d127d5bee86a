import type { Entry } from '../content/entry.js';
import { plainEntry } from '../content/entry.js';
import type { Sheet } from '../content/sheet.js';
import { restBehind } from './wording.js';

/**
 * The entries of a sheet as lines of a list, where what another layout would show apart is part of the line: the
 * date of a timeline, the number of a figure.
 */
export function listed(sheet: Sheet): readonly Entry[] {
  if (sheet.kind === 'timeline') return sheet.entries.map(withDate);
  if (sheet.kind !== 'figure' || !sheet.figure) return sheet.entries;
  const { value, of } = sheet.figure;
  const shown = sheet.heading.toLowerCase().includes(value.toLowerCase()) && sheet.entries.length > 0;
  return shown ? sheet.entries : [plainEntry(`${sheet.id}-figure`, `${value} ${of}`, value.length), ...sheet.entries];
}

function withDate(entry: Entry): Entry {
  const { when, text } = entry;
  if (when === undefined || entry.leadLength > 0) return entry;
  if (restBehind(when, text) !== undefined) return { ...entry, leadLength: when.length };
  if (text.includes(when)) return entry;
  return { ...entry, text: `${when}: ${text}`, leadLength: when.length + 1 };
}
