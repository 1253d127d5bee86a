import type { Layout, Placeholder } from '../../template/model.js';
import type { Draft, DraftParagraph } from '../draft.js';
import type { Entry } from '../content/entry.js';
import type { Sheet } from '../content/sheet.js';
import { holdsInTitle, linesOfSentence } from '../fit/fits-lines.js';
import { placeholderOf, placesFor, showsHeading } from './arrangement.js';
import { entryRuns, levelIn } from './text/entry-paragraph.js';

const numberLevel = 0;
const leadLevel = 1;
const textLevel = 2;

/** Every entry a card: its number, its lead where that is not the beginning of the text, and the text. Not where a topic goes on. */
export function cards(sheet: Sheet, layout: Layout): Draft | undefined {
  if (sheet.isPart === true || areUneven(sheet.entries.map(({ text }) => text.length))) return undefined;
  const fills = placesFor(sheet, layout, 'card')?.map((placeholder, index) => ({
    placeholder,
    paragraphs: sheet.entries.slice(index, index + 1).flatMap((entry) => cardOf(entry, placeholder)),
  }));
  return fills && { groups: [{ fills, grow: true }] };
}

/** The same for points of like length, short enough to be taken in at a glance; what answers a question is read in one go. */
export function shortCards(sheet: Sheet, layout: Layout): Draft | undefined {
  if (sheet.kind !== 'points' || sheet.topic?.kind === 'question') return undefined;
  const lengths = sheet.entries.map(({ text, speaker = '' }) => text.length + speaker.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const { titled } = sheet;
  const most = mostOf(lengths.length, titled !== undefined);
  if (longest > most || longest > mostUneven * Math.max(shortest, fewInCard)) return undefined;
  if (titled === undefined && !showsHeading(sheet, layout)) return undefined;
  const draft = cards(sheet, layout);
  const title = placeholderOf(layout, 'title');
  if (draft === undefined || titled === undefined || title === undefined) return draft;
  return holdsInTitle(title, titled, linesOfSentence(title)) ? draft : undefined;
}

/** A card with a few words beside one that is full says that something is missing. */
function areUneven(lengths: readonly number[]): boolean {
  const longest = Math.max(...lengths);
  return longest > mostBeside && longest > mostUnlike * Math.min(...lengths);
}

/** In UTF-16 units. */
const mostBeside = 120;
const mostUnlike = 3;

const fewInCard = 30;
const mostUneven = 2;

/** UTF-16 units: two have half the slide each, and what stands behind the sentence in the title is read against it, as two above two. */
const mostOf = (count: number, isTitled: boolean): number => {
  if (count === 2) return 250;
  return count === 3 || isTitled ? 180 : 150;
};

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
