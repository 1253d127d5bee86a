import { endsInColon, endsInQuestionMark, wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { endsSentence, type Line } from '../lines/line.js';
import type { CaptionParts } from './caption-parts.js';

/**
 * The other lines that say word for word what a caption says, as a page gives it twice: on both sides of its picture or right
 * below it. Further off it may be a heading that the caption says again, so that a line must end as a statement does, and
 * below the title the sentence that the article opens with; a line that is bold or asks is a heading anywhere, and one below a line that
 * announces something is what that announces: the first of the places that a page shows.
 *
 * @param found the captions that are known, by the lines that they stand on
 * @param used the lines that are captions or credits
 */
export function saidAgain(
  lines: readonly Line[],
  found: ReadonlyMap<number, CaptionParts>,
  used: ReadonlySet<number>,
): [number, CaptionParts][] {
  const texts = new Set([...found].map(([index, { caption }]) => wording(textOf(caption, lines[index]))));
  texts.delete('');
  const isNear = (index: number): boolean =>
    distances.some((distance) => found.has(index + distance) || lines[index + distance]?.isCaption === true);
  return lines.flatMap((line, index): [number, CaptionParts][] => {
    if (used.has(index) || line.isBold === true || endsInQuestionMark(line.text) || !texts.has(wording(line.text)))
      return [];
    if (announces(lines[index - 1])) return [];
    if (!isNear(index) && (index < firstFarOff || !endsSentence(line.text))) return [];
    const span = { start: line.start, end: line.end };
    return [[index, { span, caption: span }]];
  });
}

/** "Các bến đông khách nhất:" */
const announces = (line: Line | undefined): boolean => line !== undefined && endsInColon(line.text);

/** Behind a title and a first paragraph. */
const firstFarOff = 2;

const distances = [-3, -2, -1, 1, 2, 3];

function textOf(span: Span | undefined, line: Line | undefined): string {
  return span === undefined || line === undefined
    ? ''
    : line.text.slice(span.start - line.start, span.end - line.start);
}

/** The words of a text and nothing else, to be compared. */
export const wording = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');
