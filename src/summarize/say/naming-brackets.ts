import { namingNotesIn } from '../../check/index.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';

/** What is left of some spans without brackets that only say how the paper calls something from there on, or what of it is not printed. */
export const withoutNamingBrackets = ({ text, pack }: Reading, spans: readonly Span[]): Span[] =>
  spans.flatMap((span) => {
    const notes = namingNotesIn(text, span, pack);
    return [...notes, { start: span.end, end: span.end }]
      .map((note, at) => ({ start: notes[at - 1]?.end ?? span.start, end: note.start }))
      .filter(({ start, end }) => /[\p{L}\d]/u.test(text.slice(start, end)));
  });
