import type { Slide } from '../../../model/deck.js';
import type { Layout } from '../../../template/model.js';
import { boxOf } from './box.js';
import type { GraphicContent } from './content.js';

/**
 * The tables and charts of a slide, each beside its placeholder.
 *
 * @throws Error when the deck was composed for another template
 */
export function graphicsOf({ id, graphics = [] }: Slide, layout: Layout): GraphicContent[] {
  return graphics.flatMap((graphic): GraphicContent[] => {
    if (graphic.kind === 'picture') return [];
    const placeholder = layout.placeholders.find(({ key }) => key === graphic.placeholder);
    if (placeholder === undefined) {
      throw new Error(`Slide ${id} fills ${graphic.placeholder}, which the layout ${layout.name} has not.`);
    }
    return [{ placeholder, graphic, box: graphic.box === undefined ? placeholder.box : boxOf(graphic.box) }];
  });
}
