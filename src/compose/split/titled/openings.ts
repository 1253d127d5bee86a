import type { Entry } from '../../content/entry.js';
import { onceFor } from '../../../model/once-for.js';
import type { Sheet } from '../../content/sheet.js';
import { mayBeTitle } from './may-be-title.js';
import { openedEntry } from './opening-sentence.js';
import type { Parting } from '../parting.js';

/** How a slide begins. */
export interface Opening {
  /** What its title says. */
  readonly titled?: Entry;
  /** What stands there of the point that opens it. */
  readonly entries: readonly Entry[];
  /** The points behind it that may stand below. */
  readonly others: readonly Entry[][];
}

/** The titles that a point gives the slide that it opens: the whole point, or its first sentence. */
export function openingsOf(
  sheet: Sheet,
  blocks: readonly Entry[][],
  from: number,
  { standsAlone, sentencesOf, mayLoseHeading, mostOfMessage }: Parting,
): Opening[] {
  const [block = [], ...others] = blocks.slice(from);
  const [first, ...children] = block;
  if (first === undefined || (from === 0 && !mayLoseHeading(sheet))) return [];
  // What is answered, and what one person says, begins under its question, or its speaker.
  if (from === 0 && sheet.topic?.speaker !== undefined) return [];
  if (children.length > 0 && children.every(({ remainder }) => remainder === true)) return [];
  const opened = children.length > 0 ? undefined : openedEntry(first, sentencesOf);
  // One sentence is read at a glance; two of some length are a paragraph.
  const most = sheet.kind === 'summary' && from === 0 ? mostOfMessage : undefined;
  const isLong = opened !== undefined && first.text.length > mostInSeveral;
  return [
    ...(!isLong && mayBeTitle(block, sheet, standsAlone, most) ? [openingOf(first, children, others)] : []),
    ...(opened !== undefined && mayBeTitle([opened.title], sheet, standsAlone, most)
      ? [{ titled: opened.title, entries: [opened.rest], others }]
      : []),
  ];
}

/** UTF-16 units that several sentences have in one title. */
const mostInSeveral = 120;

/** A point in the title: below it stands what it announces, and that alone, else the points behind it. */
const openingOf = (titled: Entry, children: readonly Entry[], others: readonly Entry[][]): Opening => ({
  titled,
  entries: children.map((entry) => ({ ...entry, level: entry.level - 1 })),
  others: children.length > 0 ? [] : others,
});

/** The numbers of a summary count what stands there; below one of its lines they would begin with the second. */
export const asPoints = (sheet: Sheet, entries: readonly Entry[]): Sheet =>
  sheet.kind === 'summary'
    ? { ...sheet, headline: undefined, kind: 'points', role: 'points', entries: uncounted(entries) }
    : { ...sheet, entries };

/** Points without the numbers that count them. */
export const uncounted = (entries: readonly Entry[]): Entry[] => entries.map(withoutNumber);

const withoutNumber = onceFor((entry: Entry): Entry => ({ ...entry, number: undefined }));
