import { PictureRefusal } from '../../../picture/picture-refusal.js';
import type { Extent } from './geometry/basic-shapes.js';
import { boundsOf } from './geometry/bounds.js';
import { collectShapes } from './collect-shapes.js';
import type { DrawnShape, Drawing } from './drawing.js';
import { readLength } from './style/length.js';
import { translation } from './geometry/matrix.js';
import { readNumbers } from './style/numbers.js';
import type { Point } from './geometry/segment.js';
import { readDocument, type SvgDocument } from './svg-document.js';

/**
 * Reads an SVG picture (SVG 1.1): shapes with plain fills and outlines, which PowerPoint can show and edit as its own.
 *
 * @throws PictureRefusal for everything else
 */
export function readSvg(bytes: Uint8Array): Drawing {
  const document = readDocument(bytes);
  const { origin, extent } = page(document);
  const drawn = collectShapes(document, translation(-origin[0], -origin[1]), extent);
  const shapes = drawn.filter((shape) => isOnPage(shape, extent));
  if (shapes.length === 0) throw new PictureRefusal('shows nothing', 'Export it again with something visible.');
  return { kind: 'drawing', ...extent, shapes };
}

/** The rectangle of the drawing that is shown. */
function page({ root: { attributes } }: SvgDocument): { origin: Point; extent: Extent } {
  const box = attributes['viewBox'];
  const [x = 0, y = 0, width = 0, height = 0, ...others] =
    box === undefined
      ? [0, 0, readLength(attributes['width'] ?? '0', 0), readLength(attributes['height'] ?? '0', 0)]
      : (readNumbers(box) ?? []);
  if (!(width > 0 && height > 0) || others.length > 0) {
    throw new PictureRefusal('does not say how large it is', 'Give it a `viewBox` of four numbers.');
  }
  return { origin: [x, y], extent: { width, height } };
}

/** How far a shape may reach beyond the page, as a share of the longer side. */
const tolerance = 0.02;

/** @throws PictureRefusal for a shape that is cut off by the edge of the page */
function isOnPage({ outline }: DrawnShape, { width, height }: Extent): boolean {
  const { left, top, right, bottom } = boundsOf(outline);
  if (right < 0 || bottom < 0 || left > width || top > height) return false;
  const over = Math.max(-left, -top, right - width, bottom - height);
  if (over <= tolerance * Math.max(width, height)) return true;
  throw new PictureRefusal(
    'holds a shape that reaches beyond its page, and shapes of PowerPoint are not cut off',
    'Fit the page to the drawing, or export it as PNG.',
  );
}
