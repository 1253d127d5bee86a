import { sharedArea } from '../../template/open/box.js';
import type { Slide } from '../../model/deck.js';
import type { Layout } from '../../template/model.js';
import { plainText } from './plain-text.js';
import { boxOf } from './box.js';
import type { PictureContent, SlideContent } from './content.js';
import { filledPlaceholder } from './filled-placeholder.js';

/**
 * The pictures of a slide, each beside its placeholder.
 *
 * @throws Error when the deck was composed for another template
 */
export function picturesOf(slide: Slide, layout: Layout): PictureContent[] {
  return (slide.graphics ?? []).flatMap((graphic): PictureContent[] => {
    if (graphic.kind !== 'picture') return [];
    const placeholder = filledPlaceholder(slide, layout, graphic.placeholder);
    const { image, alternative, box, crop } = graphic;
    return [{ placeholder, image, alternative: plainText(alternative), box: box && boxOf(box), crop }];
  });
}

/** Whether words stand on a picture. */
export const isUnderText = (
  { placeholder, box = placeholder.box }: PictureContent,
  boxes: SlideContent['boxes'],
): boolean => boxes.some((text) => sharedArea(text.placeholder.box, box) > 0);
