import type { Run } from '../../model/deck.js';
import type { Span } from '../../model/span.js';
import type { Layout } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Entry } from '../content/entry.js';
import type { Sheet } from '../content/sheet.js';
import { placeholderOf, placesFor } from './arrangement.js';
import { entryRuns } from './text/entry-paragraph.js';
import { labelBefore, restBehind } from '../content/text/wording.js';

/** Several numbers side by side, each over what it counts. */
export function figures(sheet: Sheet, layout: Layout): Draft | undefined {
  const values = placesFor(sheet, layout, 'value');
  const texts = placesFor(sheet, layout, 'text');
  // A body is for what stands beside them.
  if (placeholderOf(layout, 'body') !== undefined) return undefined;
  if (!values || !texts || sheet.entries.some((entry) => entry.figure === undefined)) return undefined;
  const valueFills = values.map((placeholder, index) => ({
    placeholder,
    paragraphs: [{ level: 0, runs: [{ text: sheet.entries[index]?.figure?.value ?? '' }] }],
  }));
  const textFills = texts.map((placeholder, index) => ({
    placeholder,
    paragraphs: sheet.entries.slice(index, index + 1).map((entry) => ({
      level: 0,
      runs: runsBelow(entry, entry.figure?.value ?? ''),
    })),
  }));
  return {
    groups: [
      { fills: valueFills, grow: true, unbroken: true, wantedLines: 1, mostLines: 2 },
      { fills: textFills, grow: true },
    ],
  };
}

/** A line below its number, which it does not say again at its beginning, nor alone behind a colon. */
function runsBelow(entry: Entry, value: string): readonly Run[] {
  const label = labelBefore(value, entry.text);
  if (label === undefined) return entryRuns(entry, restBehind(value, entry.text));
  const within = ({ start, end }: Span): Span => ({ start, end: Math.min(end, label.length) });
  return entryRuns({
    ...entry,
    text: label,
    bold: entry.bold && within(entry.bold),
    core: entry.core?.map(within).filter(({ start, end }) => start < end),
  });
}
