import type { Slide } from '../../../model/deck.js';
import type { Layout } from '../../../template/model.js';
import { plainText } from '../text/plain-text.js';
import { boxOf } from './box.js';
import type { PictureContent } from './content.js';

/**
 * The pictures of a slide, each beside its placeholder.
 *
 * @throws Error when the deck was composed for another template
 */
export function picturesOf({ id, graphics = [] }: Slide, layout: Layout): PictureContent[] {
  return graphics.flatMap((graphic): PictureContent[] => {
    if (graphic.kind !== 'picture') return [];
    const placeholder = layout.placeholders.find(({ key }) => key === graphic.placeholder);
    if (placeholder === undefined) {
      throw new Error(`Slide ${id} fills ${graphic.placeholder}, which the layout ${layout.name} has not.`);
    }
    const { image, alternative, box, crop } = graphic;
    return [{ placeholder, image, alternative: plainText(alternative), box: box && boxOf(box), crop }];
  });
}
