import type { Layout, Placeholder } from '../../template/model.js';
import type { Draft, DraftParagraph } from '../draft.js';
import type { Entry } from '../content/entry.js';
import type { Sheet } from '../content/sheet.js';
import { placesFor } from './arrangement.js';
import { entryRuns, levelIn } from './text/entry-paragraph.js';

const numberLevel = 0;
const leadLevel = 1;
const textLevel = 2;

/** Every entry a card: its number, its lead where that is not the beginning of the text, and the text. Not where a topic goes on. */
export function cards(sheet: Sheet, layout: Layout): Draft | undefined {
  if (sheet.isPart === true) return undefined;
  const fills = placesFor(sheet, layout, 'card')?.map((placeholder, index) => ({
    placeholder,
    paragraphs: sheet.entries.slice(index, index + 1).flatMap((entry) => cardOf(entry, placeholder)),
  }));
  return fills && { groups: [{ fills, grow: true }] };
}

function cardOf(entry: Entry, placeholder: Placeholder): DraftParagraph[] {
  const paragraphs: DraftParagraph[] = [];
  const add = (level: number, runs: DraftParagraph['runs']): void => {
    paragraphs.push({ level: levelIn(placeholder, level), runs });
  };
  if (entry.number !== undefined) add(numberLevel, [{ text: String(entry.number) }]);
  if (entry.lead !== undefined) add(leadLevel, [{ text: entry.lead }]);
  add(textLevel, entryRuns(entry));
  return paragraphs;
}
