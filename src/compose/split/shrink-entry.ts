import type { Entry } from '../content/entry.js';
import { cutText } from './cut-text.js';

/**
 * An entry that is too long for a slide of its own: its longest shorter wording that fits, else its text in pieces
 * that go on from slide to slide. `undefined` when a slide holds not even a letter of it.
 */
export function shrinkEntry(entry: Entry, fits: (piece: Entry) => boolean): Entry[] | undefined {
  for (const { text, evidence } of entry.shorter) {
    const leads = text.startsWith(entry.text.slice(0, entry.leadLength));
    const shorter = { ...entry, text, evidence, leadLength: leads ? entry.leadLength : 0 };
    if (fits(shorter)) return [shorter];
  }
  return piecesOf(entry, fits);
}

function piecesOf(entry: Entry, fits: (piece: Entry) => boolean): Entry[] | undefined {
  const pieces: Entry[] = [];
  const { speaker } = entry;
  let left: Entry = {
    ...entry,
    text: speaker === undefined ? entry.text : `${entry.text} — ${speaker}`,
    speaker: undefined,
  };
  while (!fits(left)) {
    const current = left;
    const cut = cutText(current.text, (beginning) => fits({ ...current, text: beginning }));
    if (!cut) return undefined;
    pieces.push({ ...current, text: cut.beginning, leadLength: Math.min(current.leadLength, cut.beginning.length) });
    left = restOf(current, cut.rest);
  }
  return [...pieces, left];
}

/** What goes on on the next slide keeps what is left of a bold lead, and neither number nor lead of its own. */
function restOf(entry: Entry, rest: string): Entry {
  const taken = entry.text.length - rest.length;
  return {
    ...entry,
    text: rest,
    leadLength: Math.max(0, entry.leadLength - taken),
    lead: undefined,
    number: undefined,
  };
}
