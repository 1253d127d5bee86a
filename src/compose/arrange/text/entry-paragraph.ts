import type { Run } from '../../../model/deck.js';
import { onceFor } from '../../../model/once-for.js';
import type { Placeholder } from '../../../template/model.js';
import type { DraftParagraph } from '../../draft.js';
import type { Entry } from '../../content/entry.js';
import { partsOf } from './parts-of.js';
import { capitalised } from '../../../language/index.js';

/** Text of lesser weight: the theme's second text colour, until it is known what the template takes for it. */
export const muted = 'tx2';

/** An entry as one paragraph: its lead bold, and behind it who says it; without a mark where it announces what stands below. */
export function entryParagraph(entry: Entry, level = entry.level): DraftParagraph {
  const { number, announces } = entry;
  return {
    level,
    runs: entryRuns(entry),
    ...(number === undefined ? {} : { number }),
    ...(announces === undefined ? {} : { plain: true }),
  };
}

/**
 * The words of an entry: its lead bold, its core in the colour of the text, the rest quieter.
 *
 * @param shown what is shown of the entry, where that is only the end of its text; it has no bold part
 */
export const entryRuns = (entry: Entry, shown = entry.text): readonly Run[] =>
  shown === entry.text ? wholeRuns(entry) : runsOf(entry, shown);

/** Made once: a point is tried on many slides. */
const wholeRuns = onceFor((entry: Entry): readonly Run[] => runsOf(entry, entry.text));

function runsOf(entry: Entry, shown: string): Run[] {
  const runs = partsOf(entry, entry.text.length - shown.length).map(({ start, end, isBold, isCore }): Run => ({
    text: entry.text.slice(start, end),
    ...(isBold ? { bold: true } : {}),
    ...(isCore ? {} : { colour: muted }),
  }));
  return [...runs, ...speakerRuns(entry)];
}

/** Who says it, behind the words: quieter, but for a name before what its bearer is. */
function speakerRuns({ speaker, role }: Entry): Run[] {
  if (speaker === undefined) return [];
  if (role === undefined) return [{ text: ` ${speakerText(speaker)}`, colour: muted }];
  return [{ text: ' —\u00a0', colour: muted }, { text: capitalised(speaker) }, { text: `, ${role}`, colour: muted }];
}

/** Who speaks, as a line of its own, which is no point. */
export function speakerParagraph(speaker: string, level = 0): DraftParagraph {
  return { level, runs: [{ text: speakerText(speaker) }], plain: true };
}

/** The dash stays with the name. */
export function speakerText(speaker: string): string {
  return `—\u00a0${capitalised(speaker)}`;
}

/** The level of a placeholder that stands for `wanted`: a foreign box may know fewer. */
export function levelIn(placeholder: Placeholder, wanted: number): number {
  return Math.min(wanted, placeholder.levels.length - 1);
}
