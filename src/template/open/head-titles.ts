import { descend } from '../../opc/xml/query.js';
import type { XmlElement } from '../../opc/xml/element.js';
import type { OpcPackage } from '../../opc/package.js';
import type { TemplateModel } from '../model.js';
import { area, placement } from './box.js';
import type { TemplateParts } from './find-parts.js';
import { readLevels } from './placeholders/level-properties.js';
import { placeholderOf, shapesOf } from './shapes.js';

/**
 * Makes the text that stands along the head of a layout, over a larger one, its title where it has none: people write there what a slide
 * is called, whatever kind of place it is.
 *
 * @returns a package of its own where a layout has such a text, else the same
 */
export function withHeadTitles(opc: OpcPackage, { masters }: TemplateParts, size: TemplateModel['size']): OpcPackage {
  const parts = masters.flatMap(({ layouts }) => layouts).filter((part) => headOf(opc.look(part), size) !== undefined);
  if (parts.length === 0) return opc;
  const copy = opc.clone();
  for (const part of parts) {
    const head = headOf(copy.xml(part), size);
    const place = head && descend(head, 'p:nvSpPr', 'p:nvPr', 'p:ph');
    if (place !== undefined) place.attributes = { type: 'title' };
  }
  return copy;
}

/** The text along the head of a layout without a title. */
function headOf(root: XmlElement, { width, height }: TemplateModel['size']): XmlElement | undefined {
  const shapes = shapesOf(root).map((shape) => ({ shape, ph: placeholderOf(shape), box: placement(shape)?.box }));
  if (shapes.some(({ ph }) => titles.has(ph?.['type'] ?? ''))) return undefined;
  const texts = shapes.flatMap(({ shape, ph, box }) =>
    ph !== undefined && box !== undefined && isText(ph['type']) ? [{ shape, box }] : [],
  );
  const heads = texts.filter(
    ({ box }) => box.y + box.height <= mostOfHead * height && box.width >= leastWidth * width && box.y < height / 8,
  );
  const [head, ...others] = heads;
  if (head === undefined || others.length > 0) return undefined;
  const below = texts.filter(
    ({ box }) => box.y >= head.box.y + head.box.height * mostShared && area(box) > area(head.box),
  );
  const isLarger = below.every(({ shape }) => (sizeOf(head.shape) ?? Infinity) >= (sizeOf(shape) ?? 0));
  return below.length > 0 && isLarger ? head.shape : undefined;
}

const titles = new Set(['title', 'ctrTitle']);
const isText = (type: string | undefined): boolean => type === undefined || type === 'obj' || type === 'body';

/** Points, as the shape itself states them. */
const sizeOf = (shape: XmlElement): number | undefined =>
  readLevels(descend(shape, 'p:txBody', 'a:lstStyle')).get(0)?.size;

/** As shares of the slide, and of the height of the head. */
const mostOfHead = 0.27;
const leastWidth = 0.6;
const mostShared = 0.8;
