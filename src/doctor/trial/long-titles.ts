import { placeholderOf } from '../../compose/arrange/arrangement.js';
import { styleOf } from '../../measure/text-style.js';
import type { Deck } from '../../model/deck.js';
import type { ReadTemplate } from '../../template/open/read-template.js';
import type { Finding } from '../finding.js';

/**
 * Headings of usual length that need letters much smaller than the layout states: beside short ones they look as of another deck.
 * Whoever states sizes in a map has chosen them, and what decks bring along is not in the file.
 */
export function longTitles({ slides }: Deck, { layouts }: ReadTemplate): Finding[] {
  const own = layouts.filter(({ isAdded }) => !isAdded).map(({ layout }) => layout);
  return slides.slice(1).flatMap((slide): Finding[] => {
    const layout = own.find(({ name }) => name === slide.layout);
    const title = layout && placeholderOf(layout, 'title');
    const [line] = slide.fills.find(({ placeholder }) => placeholder === 'title')?.paragraphs ?? [];
    if (layout?.hasOpenSizes !== true || title === undefined || line === undefined) return [];
    const { size: stated, wanted = stated } = styleOf(title, 0);
    const size = line.size ?? stated;
    if (size >= leastOfTitle * Math.max(stated, wanted)) return [];
    return [
      {
        code: 'doctor.trial',
        severity: 'warning',
        layout: slide.layout,
        message: `a heading of usual length is set in ${size} pt where the title is of ${Math.max(stated, wanted)} pt.`,
        hint: 'Make the title higher in PowerPoint, or its letters smaller.',
      },
    ];
  });
}

/** Of the size that the layout states. */
const leastOfTitle = 0.75;
