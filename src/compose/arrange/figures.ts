import type { Layout } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../content/sheet.js';
import { placesFor } from './arrangement.js';
import { entryRuns } from './text/entry-paragraph.js';
import { restBehind } from '../content/text/wording.js';

/** Several numbers side by side, each over what it counts. */
export function figures(sheet: Sheet, layout: Layout): Draft | undefined {
  const values = placesFor(sheet, layout, 'value');
  const texts = placesFor(sheet, layout, 'text');
  if (!values || !texts || sheet.entries.some((entry) => entry.figure === undefined)) return undefined;
  const valueFills = values.map((placeholder, index) => ({
    placeholder,
    paragraphs: [{ level: 0, runs: [{ text: sheet.entries[index]?.figure?.value ?? '' }] }],
  }));
  const textFills = texts.map((placeholder, index) => ({
    placeholder,
    paragraphs: sheet.entries.slice(index, index + 1).map((entry) => ({
      level: 0,
      runs: entryRuns(entry, restBehind(entry.figure?.value ?? '', entry.text)),
    })),
  }));
  return {
    groups: [
      { fills: valueFills, grow: true, unbroken: true, wantedLines: 1, mostLines: 2 },
      { fills: textFills, grow: true },
    ],
  };
}
