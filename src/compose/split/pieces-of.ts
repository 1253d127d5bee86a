import type { Span } from '../../model/span.js';
import type { Entry } from '../content/entry.js';
import { cutText, mostLetters } from '../fit/cut-text.js';

/**
 * An entry that is too long for a slide of its own, in pieces that go on from slide to slide. `undefined` when a slide
 * holds not even a letter of it.
 */
export function piecesOf(entry: Entry, fits: (piece: Entry) => boolean): Entry[] | undefined {
  const pieces: Entry[] = [];
  const said = [entry.speaker, entry.role].filter((part) => part !== undefined).join(', ');
  let left: Entry = {
    ...entry,
    text: said === '' ? entry.text : `${entry.text} — ${said}`,
    speaker: undefined,
    role: undefined,
  };
  while (left.text.length > mostLetters || !fits(left)) {
    const current = left;
    const cut = cutText(current.text, (beginning) => fits({ ...current, text: beginning }));
    if (!cut) return undefined;
    pieces.push({ ...current, text: cut.beginning, ...spansWithin(current, 0, cut.beginning.length) });
    left = restOf(current, cut.rest);
  }
  return [...pieces, left];
}

/** What goes on on the next slide keeps what is left of its bold part and its core, and neither number nor lead of its own. */
function restOf(entry: Entry, rest: string): Entry {
  const taken = entry.text.length - rest.length;
  const spans = spansWithin(entry, taken, entry.text.length);
  return { ...entry, text: rest, ...spans, lead: undefined, number: undefined };
}

/** The bold part and the core of an entry as they stand in a part of its text. A part of which nothing is core is quiet as a whole. */
export function spansWithin({ bold, core }: Entry, start: number, end: number): Pick<Entry, 'bold' | 'core'> {
  return { bold: within(bold, start, end), core: core?.flatMap((span) => within(span, start, end) ?? []) };
}

/** The part of a span between two places, counted from the first. */
function within(span: Span | undefined, start: number, end: number): Span | undefined {
  if (!span || span.end <= start || span.start >= end) return undefined;
  return { start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start };
}
