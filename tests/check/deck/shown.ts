import type { Deck } from '../../../src/model/deck.js';
import type { ShownDeck } from '../../../src/model/shown-deck.js';

/** What the slides of a composed deck say, as it is read from a .pptx of it. */
export const shownFrom = ({ slides }: Deck): ShownDeck => ({
  slides: slides.map((slide, index) => ({
    number: index + 1,
    paragraphs: slide.fills
      .filter(({ placeholder }) => placeholder !== 'slide-number')
      .flatMap(({ placeholder, paragraphs }, shape) =>
        paragraphs.map(({ runs, level }) => ({
          text: runs
            .map(({ text }) => text)
            .join('')
            .normalize('NFC')
            .replace(/\s+/g, ' ')
            .trim(),
          isTitle: placeholder === 'title',
          level,
          shape,
          ...(placeholder === 'footer' ? { isFooter: true as const } : {}),
        })),
      )
      .filter(({ text }) => text !== ''),
    hasPicture: (slide.graphics ?? []).some(({ kind }) => kind === 'picture'),
    pictures: (slide.graphics ?? []).flatMap((one) => (one.kind === 'picture' ? [one.alternative] : [])),
    tables: (slide.graphics ?? []).flatMap((one) =>
      one.kind === 'table' ? [one.rows.map(({ cells }) => cells.map(({ text }) => text))] : [],
    ),
    objects: (slide.graphics ?? []).filter(({ kind }) => kind === 'chart').length,
    notes: slide.notes.flatMap(({ text }) => text.split('\n')),
  })),
});
