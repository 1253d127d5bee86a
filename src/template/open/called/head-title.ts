import type { XmlElement } from '../../../opc/xml/element.js';
import type { TemplateModel } from '../../model.js';
import { area } from '../box.js';
import { textPlaces, type TextPlace } from './text-places.js';

/**
 * The text along the head of a layout without a title, over a larger one: people write there what a slide is called, whatever kind of
 * place it is. Of two lines there it is the upper one, where that is set larger.
 */
export function headTitle(root: XmlElement, { width, height }: TemplateModel['size']): XmlElement | undefined {
  const texts = textPlaces(root);
  const heads = texts
    .filter(
      ({ box }) => box.y + box.height <= mostOfHead * height && box.width >= leastWidth * width && box.y < height / 8,
    )
    .toSorted((one, other) => one.box.y - other.box.y);
  const [head, ...others] = heads;
  if (head === undefined || others.some((one) => !isBelow(one, head))) return undefined;
  const below = texts.filter(
    ({ box }) => box.y >= head.box.y + head.box.height * mostShared && area(box) > area(head.box),
  );
  const isLarger = below.every(({ size }) => (head.size ?? Infinity) >= (size ?? 0));
  return below.length > 0 && isLarger ? head.shape : undefined;
}

/** Whether a line stands under another and is set smaller, as what is said below a title. */
const isBelow = ({ box, size }: TextPlace, head: TextPlace): boolean =>
  box.y >= head.box.y + head.box.height * mostShared && size !== undefined && size < (head.size ?? 0);

/** As shares of the slide, and of the height of the head. */
const mostOfHead = 0.27;
const leastWidth = 0.6;
const mostShared = 0.8;
