import type { Paragraph } from '../../model/deck.js';
import type { Placeholder, TextStyle } from '../../template/model.js';
import { isRightToLeft } from './direction.js';
import { plainText } from './plain-text.js';
import type { ParagraphContent } from './content.js';
import { listStarts } from './list-starts.js';

/** The paragraphs of a fill as they will be written. */
export function paragraphsOf(paragraphs: readonly Paragraph[], { levels }: Placeholder): ParagraphContent[] {
  const starts = listStarts(paragraphs);
  return paragraphs.map(({ runs, level, size, spaceBefore, hang, number, language, plain = false }, index) => {
    const kept = runs
      .map(({ text, bold, colour, lightness }) => ({ text: plainText(text), bold, colour, lightness }))
      .filter(({ text }) => text !== '');
    const rightToLeft = isRightToLeft(kept.map(({ text }) => text).join(''));
    const turned = rightToLeft ? undefined : turnedIn(levels[level] ?? levels.at(-1));
    const startAt = starts[index];
    return { runs: kept, level, size, spaceBefore, number, startAt, hang, plain, rightToLeft, language, turned };
  });
}

/** What differs for text from left to right where the template's own runs the other way. */
function turnedIn(style: TextStyle | undefined): ParagraphContent['turned'] {
  if (style?.rightToLeft !== true) return undefined;
  return style.align === 'right' ? 'direction and side' : 'direction';
}
