import type { Layout } from '../../template/model.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../content/sheet.js';
import { placesFor } from './arrangement.js';
import { entryRuns } from './text/entry-paragraph.js';
import { restBehind } from '../content/text/wording.js';
import { capitalised } from '../../language/index.js';

/** Every entry under its date, along a line. */
export function timeline(sheet: Sheet, layout: Layout): Draft | undefined {
  const times = placesFor(sheet, layout, 'time');
  const texts = placesFor(sheet, layout, 'text');
  if (!times || !texts || sheet.entries.some((entry) => entry.when === undefined)) return undefined;
  const timeFills = times.map((placeholder, index) => ({
    placeholder,
    paragraphs: [{ level: 0, runs: [{ text: capitalised(sheet.entries[index]?.when ?? '') }] }],
  }));
  const textFills = texts.map((placeholder, index) => ({
    placeholder,
    paragraphs: sheet.entries.slice(index, index + 1).map((entry) => {
      const rest = restBehind(entry.when ?? '', entry.text);
      const [first, ...others] = entryRuns(entry, rest);
      const isSentence = rest !== undefined && first !== undefined;
      return {
        level: 0,
        runs: isSentence ? [{ ...first, text: capitalised(first.text) }, ...others] : entryRuns(entry),
      };
    }),
  }));
  return {
    groups: [
      { fills: timeFills, grow: true, unbroken: true },
      { fills: textFills, grow: true },
    ],
  };
}
