import type { Box } from '../../../model/units.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import type { TemplateModel } from '../../model.js';

/** A logo or rule in the head or foot of a slide. */
export function isAtEdge({ y, width, height }: Box, size: TemplateModel['size']): boolean {
  const [top, bottom] = [y / size.height, (y + height) / size.height];
  const isSmall = (width * height) / (size.width * size.height) <= mostOfSlide;
  return isSmall && (bottom <= margin || top >= 1 - margin) && bottom > 0 && top < 1;
}

/** What a corner of the slide is adorned with. */
export function isInCorner({ x, y, width, height }: Box, size: TemplateModel['size']): boolean {
  const isBeside = x <= mostOff * size.width || x + width >= (1 - mostOff) * size.width;
  const isAlong = y <= mostOff * size.height || y + height >= (1 - mostOff) * size.height;
  return isBeside && isAlong && width * height <= mostOfCorner * size.width * size.height;
}

/** A bar along the upper or lower edge, from side to side. */
export function isBand({ name }: XmlElement, { y, width, height }: Box, size: TemplateModel['size']): boolean {
  const isAlong = y <= mostOff * size.height || y + height >= (1 - mostOff) * size.height;
  return name === 'p:sp' && width >= all * size.width && height <= mostOfBand * size.height && isAlong;
}

/** All of the slide, or nearly. */
export const isPanel = (box: Box, size: TemplateModel['size']): boolean =>
  box.width >= all * size.width && box.height >= all * size.height;

/** As shares of the slide. */
const mostOfSlide = 0.05;
const margin = 0.2;
/** What reaches an edge may stop a little before it. */
const mostOff = 0.02;
const mostOfBand = 0.18;
const mostOfCorner = 0.15;
const all = 0.95;
