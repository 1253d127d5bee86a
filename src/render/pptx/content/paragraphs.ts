import type { Paragraph } from '../../../model/deck.js';
import { isRightToLeft } from '../text/direction.js';
import { plainText } from '../text/plain-text.js';
import type { ParagraphContent } from './content.js';
import { listStarts } from './list-starts.js';

/** The paragraphs of a fill as they will be written. */
export function paragraphsOf(paragraphs: readonly Paragraph[]): ParagraphContent[] {
  const starts = listStarts(paragraphs);
  return paragraphs.map(({ runs, level, size, spaceBefore }, index) => {
    const kept = runs
      .map(({ text, bold, colour }) => ({ text: plainText(text), bold, colour }))
      .filter(({ text }) => text !== '');
    const rightToLeft = isRightToLeft(kept.map(({ text }) => text).join(''));
    return { runs: kept, level, size, spaceBefore, startAt: starts[index], rightToLeft };
  });
}
