import type { XmlElement } from '../../../opc/xml/element.js';
import { descend } from '../../../opc/xml/query.js';
import type { Box } from '../../../model/units.js';
import { placement } from '../box.js';
import { readLevels } from '../placeholders/level-properties.js';
import { placeholderOf, shapesOf } from '../shapes.js';

/** A place for any text on a layout. */
export interface TextPlace {
  readonly shape: XmlElement;
  readonly box: Box;
  /** Points, as the shape itself states them. */
  readonly size: number | undefined;
}

/** The places for any text of a layout that has none for a title; none where it has one. */
export function textPlaces(root: XmlElement): TextPlace[] {
  const shapes = shapesOf(root).map((shape) => ({ shape, ph: placeholderOf(shape), box: placement(shape)?.box }));
  if (shapes.some(({ ph }) => titles.has(ph?.['type'] ?? ''))) return [];
  return shapes.flatMap(({ shape, ph, box }) =>
    ph !== undefined && box !== undefined && isText(ph['type'])
      ? [{ shape, box, size: readLevels(descend(shape, 'p:txBody', 'a:lstStyle')).get(0)?.size }]
      : [],
  );
}

const titles = new Set(['title', 'ctrTitle']);
const isText = (type: string | undefined): boolean => type === undefined || type === 'obj' || type === 'body';
