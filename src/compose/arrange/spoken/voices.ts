import type { Layout } from '../../../template/model.js';
import type { Draft, DraftParagraph } from '../../draft.js';
import type { Sheet } from '../../content/sheet.js';
import { placesFor } from '../arrangement.js';
import { entryRuns, levelIn } from '../text/entry-paragraph.js';
import { capitalised } from '../../../language/index.js';

/** Who said what: each quotation beside or below its speaker's name and what the speaker is. */
export function voices(sheet: Sheet, layout: Layout): Draft | undefined {
  const names = placesFor(sheet, layout, 'speaker');
  const quotes = placesFor(sheet, layout, 'quote');
  if (!names || !quotes || sheet.entries.some(({ speaker }) => speaker === undefined)) return undefined;
  const nameFills = names.map((placeholder, index) => ({
    placeholder,
    paragraphs: sheet.entries
      .slice(index, index + 1)
      .flatMap(({ speaker = '', role }): DraftParagraph[] => [
        { level: 0, runs: [{ text: capitalised(speaker) }] },
        ...(role === undefined ? [] : [{ level: levelIn(placeholder, 1), runs: [{ text: capitalised(role) }] }]),
      ]),
  }));
  const quoteFills = quotes.map((placeholder, index) => ({
    placeholder,
    paragraphs: sheet.entries.slice(index, index + 1).map((entry) => ({
      level: 0,
      runs: entryRuns({ ...entry, speaker: undefined }),
    })),
  }));
  return { groups: [{ fills: nameFills }, { fills: quoteFills, grow: true }] };
}
