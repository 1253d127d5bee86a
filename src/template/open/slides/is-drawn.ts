import type { XmlElement } from '../../../opc/xml/element.js';
import { child, descend, descendants, textOf } from '../../../opc/xml/query.js';
import { fillIn } from '../ground/paint.js';

/** Whether words stand in a shape or a group. */
export const saysWords = (shape: XmlElement): boolean =>
  descendants(shape, 'a:t').some((words) => textOf(words).trim() !== '');

/** Whether a shape is seen without its words. */
export function isDrawn(shape: XmlElement): boolean {
  const properties = child(shape, 'p:spPr');
  const line = properties && child(properties, 'a:ln');
  const [fill, stroke] = [properties, line].map((one) => one && fillIn(one));
  const byStyle = (name: string): boolean => (descend(shape, 'p:style', name)?.attributes['idx'] ?? '0') !== '0';
  const isFilled = fill === undefined ? byStyle('a:fillRef') : fill.name !== 'a:noFill';
  const isLined = stroke === undefined ? byStyle('a:lnRef') : stroke.name !== 'a:noFill';
  return isFilled || isLined || shape.attributes['useBgFill'] === '1';
}
