import type { Layout, Placeholder, TemplateModel } from '../../model.js';
import { titleIsAtHead } from '../../title-at-head.js';
import { area } from '../box.js';

/**
 * Whether a layout is the house's cover though its texts are no subtitles: the file's first slide stands on it, and no other, its title
 * is not along the upper edge, or says that it is a cover's, and below stand several small texts, for who speaks, where and when.
 *
 * @param bodies what of its texts is large enough for points
 * @param slides how many slides of the file stand on it
 */
export function isHouseOpening(
  {
    layout,
    bodies,
    slides,
  }: { readonly layout: Layout; readonly bodies: readonly Placeholder[]; readonly slides: number },
  size: TemplateModel['size'],
): boolean {
  const texts = layout.placeholders.filter(({ key }) => /^(body|detail)(-|$)/.test(key));
  const isSmall = ({ box }: Placeholder): boolean => area(box) < mostOfText * size.width * size.height;
  const hasPicture = layout.placeholders.some(({ type }) => type === 'pic');
  return (
    slides === 1 &&
    bodies.length <= 1 &&
    bodies.every(isSmall) &&
    texts.length >= fewest &&
    !hasPicture &&
    (!titleIsAtHead(layout, size) || layout.placeholders.some(({ type }) => type === 'ctrTitle'))
  );
}

/** Of the slide. */
const mostOfText = 0.3;
const fewest = 2;
