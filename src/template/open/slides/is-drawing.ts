import type { XmlElement } from '../../../opc/xml/element.js';
import { descendants } from '../../../opc/xml/query.js';
import { placeholderOf } from '../shapes.js';
import { isDrawn, saysWords } from './is-drawn.js';

/**
 * Whether a slide is a diagram: boxes with words, or lines that join things. People keep the figures of a text in such files, and the first
 * of them opens nothing.
 */
export function isDrawing(slide: XmlElement): boolean {
  const boxes = descendants(slide, 'p:sp').filter(
    (shape) => placeholderOf(shape) === undefined && saysWords(shape) && isDrawn(shape),
  );
  return boxes.length >= fewestBoxes || descendants(slide, 'p:cxnSp').filter(joins).length >= fewestArrows;
}

/** A line that holds on to a shape, or ends in an arrow. */
function joins(line: XmlElement): boolean {
  const isHeld = ['a:stCxn', 'a:endCxn'].some((name) => descendants(line, name).length > 0);
  const ends = ['a:headEnd', 'a:tailEnd'].flatMap((name) => descendants(line, name));
  return isHeld || ends.some(({ attributes }) => (attributes['type'] ?? 'none') !== 'none');
}

const fewestBoxes = 5;
const fewestArrows = 3;
