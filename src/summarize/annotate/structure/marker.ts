import type { Span } from '../../../model/span.js';
import type { Reading } from '../reading.js';
import { scriptedPattern } from '../../../language/index.js';

/** What stands behind the marker of a list or a heading that was read as part of a sentence: "c) …", "2. …", "2.1 …", "II. …", "(*) …". */
export const behindMarker = ({ text }: Reading, { start, end }: Span): Span => ({
  start: start + (marker.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});

const marker = scriptedPattern(
  '^(?:(?:\\p{L}|[IVXLC]{1,5})[.)]\\s+|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s+(?=\\p{Lu})|\\d{1,3}[.)]\\s*|\\(\\*{1,3}\\)\\s*)(?=\\p{L})',
);
