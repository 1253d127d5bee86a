import { countWords } from '../../language/index.js';
import type { Evidence, Figure, Point } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import { coreSpans } from './core-spans.js';
import { tidyOptional, tidyText } from './text/tidy-text.js';

/** A point as slides show it: flat, with its level, and knowing how much of its text is the bold lead. */
export interface Entry {
  readonly point: string;
  /** 0 for a point, 1 for its children, and so on. */
  readonly level: number;
  readonly text: string;
  /** The part of the text that is set bold, in UTF-16 units: a lead that begins it, or a number in it. */
  readonly bold?: Span | undefined;
  /** The parts of the text that carry its message, in order; all of it when absent. */
  readonly core?: readonly Span[] | undefined;
  /** Words of the text that are set bold where nothing else of it is: its key figure. */
  readonly stressed?: string | undefined;
  /** A lead that does not begin the text: a line of its own, on cards only. */
  readonly lead?: string | undefined;
  /** Who says it, where the slide does not already say so. */
  readonly speaker?: string | undefined;
  /** What the speaker is, where slides say it beside the name. */
  readonly role?: string | undefined;
  /** What the speaker is, where slides do not say it. */
  readonly roleInNotes?: string | undefined;
  readonly when?: string | undefined;
  readonly figure?: Figure | undefined;
  /** It stands once more, above children that go on on another slide. */
  readonly again?: true;
  /** It announces the entries behind it, and is none of them. */
  readonly announces?: true;
  /** It says how many more there are than those before it, and is none of them. */
  readonly remainder?: true;
  /** Its place in a series. */
  readonly number?: number | undefined;
  readonly evidence: readonly Evidence[];
}

/** What somebody is stands behind their name, a longer description in the notes. */
const whoThatIs = (role: string | undefined): Pick<Entry, 'role' | 'roleInNotes'> => {
  if (role === undefined) return {};
  return countWords(role) <= longestRole ? { role } : { roleInNotes: role };
};
const longestRole = 10;

/** The entries of points and of all their children, in reading order; what somebody is stands with the first of their words. */
export function entriesOf(points: readonly Point[], speaker: string | undefined, level = 0): Entry[] {
  const named = new Set<string>();
  return allEntries(points, speaker, level).map((entry) => {
    const { role, speaker: said, ...bare } = entry;
    if (said === undefined || role === undefined) return entry;
    if (named.has(said)) return { ...bare, speaker: said };
    named.add(said);
    return entry;
  });
}

const allEntries = (points: readonly Point[], speaker: string | undefined, level: number): Entry[] =>
  points.flatMap((point) => [
    entryOf(point, speaker, level),
    ...allEntries(point.children ?? [], tidyOptional(point.speaker) ?? speaker, level + 1),
  ]);

function entryOf(point: Point, speaker: string | undefined, level: number): Entry {
  const text = tidyText(point.text);
  const lead = tidyOptional(point.lead) ?? '';
  const begins = lead !== '' && text.startsWith(lead);
  const core = coreSpans(text, point.core);
  const said = tidyOptional(point.speaker);
  const role = tidyOptional(point.role);
  const when = tidyOptional(point.when);
  const stressed = tidyOptional(point.stressed);
  return {
    point: point.id,
    level,
    text,
    ...(begins ? { bold: { start: 0, end: lead.length } } : {}),
    ...(core === undefined ? {} : { core }),
    ...(stressed === undefined ? {} : { stressed }),
    ...(lead === '' || begins ? {} : { lead }),
    ...(said === undefined || said === speaker ? {} : { speaker: said, ...whoThatIs(role) }),
    ...(when === undefined ? {} : { when }),
    ...(point.figure === undefined ? {} : { figure: point.figure }),
    evidence: [...point.evidence, ...(point.leadEvidence ?? []), ...(point.figure?.evidence ?? [])],
  };
}

/** An entry of what is no point of the briefing: a row of a table, a heading of the agenda, a source. */
export function plainEntry(id: string, text: string, bold?: Span): Entry {
  return { point: id, level: 0, text, bold, evidence: [] };
}
