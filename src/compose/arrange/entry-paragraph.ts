import type { Run } from '../../model/deck.js';
import type { Placeholder } from '../../template/model.js';
import type { DraftParagraph } from '../draft.js';
import type { Entry } from '../content/entry.js';
import { capitalised } from './wording.js';

/** Text of lesser weight: the theme's second text colour, until it is known what the template takes for it. */
export const muted = 'tx2';

/** An entry as one paragraph: its lead bold, and behind it who says it. */
export function entryParagraph(entry: Entry, level = entry.level): DraftParagraph {
  return { level, runs: entryRuns(entry), ...(entry.number === undefined ? {} : { number: entry.number }) };
}

/** @param text what is shown of the entry, where that is not all of its text; it has no bold part */
export function entryRuns(entry: Entry, text?: string): Run[] {
  const shown = text ?? entry.text;
  const { start, end } = (text === undefined ? entry.bold : undefined) ?? { start: 0, end: 0 };
  const runs: Run[] = [
    { text: shown.slice(0, start) },
    { text: shown.slice(start, end), bold: true },
    { text: shown.slice(end) },
  ];
  return [
    ...runs.filter((run) => run.text !== ''),
    ...(entry.speaker === undefined ? [] : [{ text: ` ${speakerText(entry.speaker)}`, colour: muted }]),
  ];
}

/** Who speaks, as a line of its own. */
export function speakerParagraph(speaker: string, level = 0): DraftParagraph {
  return { level, runs: [{ text: speakerText(speaker) }] };
}

/** The dash stays with the name. */
export function speakerText(speaker: string): string {
  return `—\u00a0${capitalised(speaker)}`;
}

/** The level of a placeholder that stands for `wanted`: a foreign box may know fewer. */
export function levelIn(placeholder: Placeholder, wanted: number): number {
  return Math.min(wanted, placeholder.levels.length - 1);
}
