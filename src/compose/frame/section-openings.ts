import type { Slide } from '../../model/deck.js';
import type { Context } from '../context.js';
import { tidyOptional } from '../content/text/tidy-text.js';

/**
 * The slides of a deck, those that open a section of it by its name: the cover stands in the first, sources in one of their own. A deck that
 * nobody parted has none.
 */
export function withOpenings(slides: readonly Slide[], { briefing, pack }: Context): Slide[] {
  if (briefing.dividers !== true) return [...slides];
  const names = new Map(briefing.topics.map(({ id, section }) => [id, tidyOptional(section)]));
  const nameOf = (slide: Slide | undefined): string | undefined =>
    slide?.role === 'divider' ? slide.title : names.get(slide?.topic ?? '');
  const first = slides.map(nameOf).find((name) => name !== undefined);
  let open: string | undefined;
  return slides.map((slide, index) => {
    const own = slide.id === 'sources' ? pack.labels.sources : nameOf(slide);
    const name = index === 0 ? first : own;
    if (name === undefined || name === open) return slide;
    open = name;
    return { ...slide, section: name };
  });
}
