import type { XmlElement } from '../../../../opc/xml/element.js';
import { children } from '../../../../opc/xml/query.js';
import type { Gradient } from '../drawing.js';
import type { Bounds } from '../geometry/bounds.js';
import { apply, multiply, readTransform, scaleOf, type Matrix } from '../geometry/matrix.js';
import type { SvgDocument } from '../svg-document.js';
import { declaredOf } from './declared-of.js';
import { readLength } from './length.js';
import type { Declarations } from './stylesheet.js';

/** The id that `fill="url(#id)"` means. */
export const referenceIn = (written: string): string | undefined =>
  /^url\(\s*["']?#([^"')]*)["']?\s*\)/.exec(written)?.[1];

/** What a gradient is painted on. */
export interface PaintedShape {
  /** Of the outline, in its own units. */
  readonly bounds: Bounds;
  /** From these units to those of the drawing. */
  readonly matrix: Matrix;
  /** Reads the colour of a stop. */
  readonly tint: (colour: string, opacity: string) => Gradient['stops'][number]['tint'];
}

/**
 * The gradient of an id (SVG 1.1, 13.2), in the units of the drawing; undefined where the id is of something else, or the gradient has
 * no stops.
 */
export function gradientOf(id: string, document: SvgDocument, shape: PaintedShape): Gradient | undefined {
  const chain = inheritedFrom(id, document);
  const [first] = chain;
  const name = first && document.nameOf(first);
  if (name !== 'linearGradient' && name !== 'radialGradient') return undefined;
  // What a gradient does not say it has of the one that it refers to.
  const said: Declarations = Object.fromEntries(
    chain.toReversed().flatMap(({ attributes }) => Object.entries(attributes)),
  );
  const stops = stopsOf(chain, document, shape);
  if (stops.length === 0) return undefined;
  const { left, top, right, bottom } = shape.bounds;
  const isOfBox = said['gradientUnits'] !== 'userSpaceOnUse';
  const units: Matrix = isOfBox ? [right - left, 0, 0, bottom - top, left, top] : [1, 0, 0, 1, 0, 0];
  const matrix = multiply(multiply(shape.matrix, units), readTransform(said['gradientTransform'] ?? ''));
  const length = (key: string, otherwise: string, whole = 1): number => readLength(said[key] ?? otherwise, whole);
  if (name === 'linearGradient') {
    const from = apply(matrix, [length('x1', '0'), length('y1', '0')]);
    const to = apply(matrix, [length('x2', '100%'), length('y2', '0')]);
    return { kind: 'linear', from, to, stops };
  }
  const centre = apply(matrix, [length('cx', '50%'), length('cy', '50%')]);
  return { kind: 'radial', from: centre, radius: length('r', '50%') * scaleOf(matrix), stops };
}

const mostReferences = 8;

function inheritedFrom(id: string, { byId }: SvgDocument): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next = byId.get(id); next !== undefined && chain.length < mostReferences;) {
    chain.push(next);
    const reference = Object.entries(next.attributes).find(([name]) => name === 'href' || name.endsWith(':href'))?.[1];
    next = reference === undefined ? undefined : byId.get(reference.trim().slice(1));
  }
  return chain;
}

function stopsOf(chain: readonly XmlElement[], document: SvgDocument, shape: PaintedShape): Gradient['stops'] {
  const isStop = (one: XmlElement): boolean => document.nameOf(one) === 'stop';
  const stops = chain.map((one) => children(one).filter(isStop)).find(({ length }) => length > 0) ?? [];
  let place = 0;
  return stops.map((stop) => {
    const declared = declaredOf(stop, document);
    // A stop never stands before the one above it.
    place = Math.min(1, Math.max(place, readLength(declared['offset'] ?? '0', 1)));
    return { place, tint: shape.tint(declared['stop-color'] ?? 'black', declared['stop-opacity'] ?? '1') };
  });
}
