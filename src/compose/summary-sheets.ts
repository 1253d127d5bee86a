import type { Note } from '../model/deck.js';
import type { Context } from './context.js';
import { captionNotes } from './notes/caption-notes.js';
import type { Sheet } from './content/sheet.js';
import { tidyText } from './content/text/tidy-text.js';

/** What every topic says first is no summary of more lines than this. */
const mostLines = 5;

/**
 * The sheets of all topics with or without a summary, as it is asked for: what each of the first topics says first stands in for one
 * that the briefing does not have.
 */
export function withSummary(sheets: readonly Sheet[], { pack, summary }: Context): Sheet[] {
  const others = sheets.filter(({ kind }) => kind !== 'summary');
  if (summary === 'never') return others;
  if (summary === 'auto' || others.length < sheets.length) return [...sheets];
  const entries = others
    .filter(({ id, topic }) => id === topic?.id)
    .flatMap(({ entries: [first], speaker }) =>
      first === undefined ? [] : [{ ...first, speaker: first.speaker ?? speaker }],
    )
    .slice(0, mostLines)
    .map((entry, index) => ({ ...entry, number: index + 1 }));
  if (entries.length < 2) return [...sheets];
  const { labels } = pack;
  const made: Sheet = {
    id: 'summary',
    kind: 'summary',
    role: 'summary',
    heading: labels.summaryHeading,
    label: labels.summary,
    entries,
  };
  return [made, ...sheets];
}

/** What a summary that is not wanted as a slide says, for whoever speaks at the cover: nothing of a briefing is lost. */
export function unshownSummary(context: Context): Note[] {
  if (context.summary !== 'never') return [];
  return context.briefing.topics
    .filter(({ kind }) => kind === 'summary')
    .flatMap((topic): Note[] => [
      ...topic.points.map(({ text }): Note => ({ kind: 'note', text: tidyText(text) })),
      ...captionNotes(topic, { first: true, pictures: [], told: [] }, context),
    ]);
}
