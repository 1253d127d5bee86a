import { onceFor } from '../../model/once-for.js';
import { endsSentence, type Line } from '../lines/line.js';

/**
 * Whether a line is short among the paragraphs of its text, as a caption is: of 28 lines above credits in annotated news none was longer than
 * half a paragraph. One of the paragraphs themselves, however short the author writes, is not.
 */
export const isAmongLonger = (line: Line, lines: readonly Line[]): boolean =>
  line.text.length <= middleLength(lines) * mostOfParagraph;

const mostOfParagraph = 0.6;

/** Of the lines that end as a statement does, the one in the middle by length. */
const middleLength = onceFor((lines: readonly Line[]): number => {
  const lengths = lines.filter(({ text }) => endsSentence(text)).map(({ text }) => text.length);
  return lengths.sort((first, second) => first - second)[Math.floor(lengths.length / 2)] ?? 0;
});
