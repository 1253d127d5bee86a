import type { Paragraph } from '../../model/deck.js';
import { grownPitch } from '../../measure/text-style.js';
import { contrastRatio } from '../../template/contrast.js';
import type { Placeholder, TextStyle } from '../../template/model.js';
import { isRightToLeft } from './direction.js';
import { plainText } from './plain-text.js';
import type { ParagraphContent } from './content.js';
import { listStarts } from './list-starts.js';

/** The paragraphs of a fill as they will be written. */
export function paragraphsOf(
  paragraphs: readonly Paragraph[],
  { levels, background }: Placeholder,
): ParagraphContent[] {
  const starts = listStarts(paragraphs);
  return paragraphs.map(({ runs, level, size, spaceBefore, hang, number, language, plain = false }, index) => {
    const kept = runs
      .map(({ text, bold, colour, lightness }) => ({ text: plainText(text), bold, colour, lightness }))
      .filter(({ text }) => text !== '');
    const rightToLeft = isRightToLeft(kept.map(({ text }) => text).join(''));
    const style = levels[level] ?? levels.at(-1);
    const turned = rightToLeft ? undefined : turnedIn(style);
    const startAt = starts[index];
    const pitch = style === undefined || size === undefined ? undefined : grownPitch(style, size);
    const hasMark = !plain && (number !== undefined || style?.bullet === true);
    return {
      ...{ runs: kept, level, size, spaceBefore, number, startAt, hang, plain, rightToLeft, language, turned },
      ...(pitch === undefined ? {} : { pitch }),
      ...(hasMark && isUnseen(style?.mark?.colour, background) ? { markInInk: true } : {}),
    };
  });
}

/** Whether a mark of this colour is as good as none on what lies behind it. */
const isUnseen = (colour: string | undefined, background: string | undefined): boolean =>
  colour !== undefined && background !== undefined && contrastRatio(colour, background) < leastSeen;

/** A pale mark is meant to be quiet; with less contrast it is not there. */
const leastSeen = 1.3;

/** What differs for text from left to right where the template's own runs the other way. */
function turnedIn(style: TextStyle | undefined): ParagraphContent['turned'] {
  if (style?.rightToLeft !== true) return undefined;
  return style.align === 'right' ? 'direction and side' : 'direction';
}
