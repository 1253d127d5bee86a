import type { Run } from '../../model/deck.js';
import type { Placeholder } from '../../template/model.js';
import type { DraftParagraph } from '../draft.js';
import type { Entry } from '../content/entry.js';

/** Text of lesser weight: the theme's second text colour. */
const muted = 'tx2';

/** An entry as one paragraph: its lead bold, and behind it who says it. */
export function entryParagraph(entry: Entry, level = entry.level): DraftParagraph {
  return { level, runs: entryRuns(entry), ...(entry.number === undefined ? {} : { number: entry.number }) };
}

export function entryRuns(entry: Entry, text = entry.text): Run[] {
  const lead = text.slice(0, text === entry.text ? entry.leadLength : 0);
  const rest = text.slice(lead.length);
  return [
    ...(lead === '' ? [] : [{ text: lead, bold: true }]),
    ...(rest === '' ? [] : [{ text: rest }]),
    ...(entry.speaker === undefined ? [] : [{ text: ` — ${entry.speaker}`, colour: muted }]),
  ];
}

/** Who speaks, as a line of its own. */
export function speakerParagraph(speaker: string, level = 0): DraftParagraph {
  return { level, runs: [{ text: `— ${speaker}` }] };
}

/** The level of a placeholder that stands for `wanted`: a foreign box may know fewer. */
export function levelIn(placeholder: Placeholder, wanted: number): number {
  return Math.min(wanted, placeholder.levels.length - 1);
}
