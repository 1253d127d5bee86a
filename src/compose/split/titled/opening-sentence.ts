import type { Span } from '../../../model/span.js';
import type { Entry } from '../../content/entry.js';
import { spansWithin } from '../pieces-of.js';

/** A point of several sentences, parted behind the first of them. */
export interface Opened {
  /** The first sentence, without the point at its end. */
  readonly title: Entry;
  /** What follows it, with all that is known of the point. */
  readonly rest: Entry;
}

/**
 * Parts a point behind its first sentence, for a title and what stands below it.
 *
 * @param sentencesOf the places of the sentences of a text
 * @returns undefined where it is one sentence
 */
export function openedEntry(entry: Entry, sentencesOf: (text: string) => readonly Span[]): Opened | undefined {
  const { text } = entry;
  const [first, second] = sentencesOf(text);
  if (first === undefined || second === undefined) return undefined;
  const rest = text.slice(second.start);
  const { core, ...spans } = spansWithin(entry, second.start, text.length);
  return {
    title: {
      ...entry,
      bold: undefined,
      core: undefined,
      text: text.slice(first.start, first.end).replace(/[.。]$/u, ''),
      evidence: [],
    },
    // Quiet as a whole it would be read last; it is all that stands there of the point.
    rest: { ...entry, ...spans, core: core?.length === 0 ? undefined : core, text: rest },
  };
}
