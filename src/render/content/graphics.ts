import type { Slide } from '../../model/deck.js';
import type { Layout } from '../../template/model.js';
import { boxOf } from './box.js';
import type { GraphicContent } from './content.js';
import { filledPlaceholder } from './filled-placeholder.js';

/**
 * The tables and charts of a slide, each beside its placeholder.
 *
 * @throws Error when the deck was composed for another template
 */
export function graphicsOf(slide: Slide, layout: Layout): GraphicContent[] {
  return (slide.graphics ?? []).flatMap((graphic): GraphicContent[] => {
    if (graphic.kind === 'picture') return [];
    const placeholder = filledPlaceholder(slide, layout, graphic.placeholder);
    return [{ placeholder, graphic, box: graphic.box === undefined ? placeholder.box : boxOf(graphic.box) }];
  });
}

/** How wide the hole of a ring is, as a share of the ring, whoever draws it. */
export const holeOfRing = 0.55;
