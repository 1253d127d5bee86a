import type { ShownSpan, ShownState } from './protocol.js';

/** Where the deck tells a place of the article. */
export interface Place {
  /** Counted from 0; nothing where no slide shows it. */
  readonly slide: number | undefined;
  readonly topic: string;
  /** The line that tells it; nothing for a heading or a table. */
  readonly line: string | undefined;
  /** Its words on the slide. */
  readonly text: string;
}

/** All places of a deck that tell a sentence of the article, in the order of the slides. */
export function placesOf(sentence: ShownSpan, { topics, slides }: Pick<ShownState, 'topics' | 'slides'>): Place[] {
  return topics.flatMap(({ id, heading, lines, headingSources, tableSources }) => {
    const first = slides.findIndex(({ topic }) => topic === id);
    const slide = first < 0 ? undefined : first;
    const inLines = lines
      .filter(({ sources }) => sources.some((source) => overlap(source, sentence)))
      .map((line): Place => ({ slide: line.slide, topic: id, line: line.id, text: line.text }));
    if (inLines.length > 0) return inLines;
    const isInHeading = [...headingSources, ...tableSources].some((source) => overlap(source, sentence));
    return isInHeading ? [{ slide, topic: id, line: undefined, text: heading }] : [];
  });
}

/** Whether two stretches share a letter; what touches only at its ends does not. */
export const overlap = (one: ShownSpan, other: ShownSpan): boolean => one.start < other.end && other.start < one.end;
