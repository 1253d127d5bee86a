import type { Paragraph, Slide } from '../../model/deck.js';
import type { Sheet } from '../content/sheet.js';

/**
 * The slides of a deck with the page of each entry of the contents before it; a section opens on its divider.
 *
 * @param agenda the sheet of the contents, one entry a paragraph with a number
 * @param first what the first slide is numbered
 */
export function withPages(slides: readonly Slide[], agenda: Sheet | undefined, first: number): Slide[] {
  const pages = (agenda?.opens ?? []).map((opened) => pageOf(opened, slides, first));
  let entry = 0;
  const paged = (paragraph: Paragraph): Paragraph => {
    if (paragraph.number === undefined) return paragraph;
    const page = pages[entry];
    entry += 1;
    return { ...paragraph, number: page };
  };
  return slides.map((slide) =>
    slide.role === 'agenda'
      ? { ...slide, fills: slide.fills.map((fill) => ({ ...fill, paragraphs: fill.paragraphs.map(paged) })) }
      : slide,
  );
}

function pageOf(opened: string, slides: readonly Slide[], first: number): number | undefined {
  const index = slides.findIndex(({ id }) => id === opened);
  if (index < 0) return undefined;
  return first + (slides[index - 1]?.role === 'divider' ? index - 1 : index);
}
