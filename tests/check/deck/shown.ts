import type { Deck } from '../../../src/model/deck.js';
import type { ShownDeck } from '../../../src/model/shown-deck.js';

/** What the slides of a composed deck say, as it is read from a .pptx of it. */
export const shownFrom = ({ slides }: Deck): ShownDeck => ({
  slides: slides.map((slide, index) => ({
    number: index + 1,
    paragraphs: slide.fills
      .filter(({ placeholder }) => placeholder !== 'slide-number')
      .flatMap(({ placeholder, paragraphs }) =>
        paragraphs.map(({ runs }) => ({
          text: runs
            .map(({ text }) => text)
            .join('')
            .normalize('NFC')
            .replace(/\s+/g, ' ')
            .trim(),
          isTitle: placeholder === 'title',
        })),
      )
      .filter(({ text }) => text !== ''),
    hasPicture: (slide.graphics ?? []).some(({ kind }) => kind === 'picture'),
    notes: slide.notes.flatMap(({ text }) => text.split('\n')),
  })),
});
