import { children } from '../../../../opc/xml/query.js';
import { outlines, type Extent } from './basic-shapes.js';
import { boundsOf } from './bounds.js';
import { apply, type Matrix } from './matrix.js';
import { mapPoints } from './segment.js';
import type { SvgDocument } from '../svg-document.js';

/**
 * Whether a clip path cuts nothing off: one plain rectangle that holds the whole page. Figma puts one around every
 * picture.
 *
 * @param written the value of `clip-path`
 * @param matrix from the units of the element that is clipped to those of the drawing
 */
export function clipsNothing(written: string, { byId, nameOf }: SvgDocument, matrix: Matrix, extent: Extent): boolean {
  const id = /^url\(\s*["']?#([^"')]*)["']?\s*\)$/.exec(written)?.[1];
  const clip = byId.get(id ?? '');
  const [shape, ...others] = clip === undefined ? [] : children(clip);
  if (clip === undefined || nameOf(clip) !== 'clipPath' || shape === undefined || others.length > 0) return false;
  const said = Object.keys({ ...clip.attributes, ...shape.attributes });
  if (nameOf(shape) !== 'rect' || !said.every((name) => harmless.has(name))) return false;
  const isTurned = matrix[1] !== 0 || matrix[2] !== 0;
  const outline = outlines.get('rect')?.(shape.attributes, extent) ?? [];
  const { left, top, right, bottom } = boundsOf(
    outline.map((segment) => mapPoints(segment, (point) => apply(matrix, point))),
  );
  const slack = 0.001 * Math.max(extent.width, extent.height);
  const holdsPage = left <= slack && top <= slack && right >= extent.width - slack && bottom >= extent.height - slack;
  return !isTurned && holdsPage;
}

const harmless = new Set(['id', 'x', 'y', 'width', 'height', 'fill', 'class', 'data-name']);
