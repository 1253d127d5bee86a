import type { XmlElement } from '../../../opc/xml/element.js';
import { descendants } from '../../../opc/xml/query.js';
import { placeholderOf, shapesOf } from '../shapes.js';

/** Whether a master or a layout writes the number of the page in a box of its own: slides show that, and need no place for another. */
export const drawsNumber = (root: XmlElement): boolean =>
  shapesOf(root).some(
    (shape) =>
      placeholderOf(shape) === undefined &&
      descendants(shape, 'a:fld').some(({ attributes }) => attributes['type'] === 'slidenum'),
  );
