import { PictureRefusal } from '../../../../picture/picture-refusal.js';
import { readNumbers } from '../style/numbers.js';
import type { Point } from './segment.js';

/** Maps (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The mapping that applies the inner one first. */
export const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** Where a matrix moves a point. */
export const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** How much lengths grow, on average over all directions. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/** The matrix that moves by a distance and turns nothing. */
export const translation = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

/**
 * Reads the attribute `transform` (SVG 1.1, 7.6).
 *
 * @throws PictureRefusal when it is something else
 */
export function readTransform(written: string): Matrix {
  const functions = [...written.matchAll(/\s*(\w+)\s*\(([^)]*)\)\s*,?\s*/gy)];
  const length = functions.reduce((sum, [whole]) => sum + whole.length, 0);
  const matrices = functions.map(([, name = '', values = '']) => matrixOf(name, readNumbers(values) ?? []));
  if (length !== written.length || matrices.includes(undefined)) {
    throw new PictureRefusal(
      `has a \`transform\` that can't be read: "${written.slice(0, 40)}"`,
      'Export it as plain SVG.',
    );
  }
  return matrices.reduce<Matrix>((whole, one) => (one === undefined ? whole : multiply(whole, one)), identity);
}

function matrixOf(name: string, values: readonly number[]): Matrix | undefined {
  const [a = 0, b, c, d = 0, e = 0, f = 0] = values;
  const count = values.length;
  switch (name) {
    case 'matrix':
      return count === 6 ? [a, b ?? 0, c ?? 0, d, e, f] : undefined;
    case 'translate':
      return count === 1 || count === 2 ? translation(a, b ?? 0) : undefined;
    case 'scale':
      return count === 1 || count === 2 ? [a, 0, 0, b ?? a, 0, 0] : undefined;
    case 'rotate':
      if (count === 3)
        return multiply(multiply(translation(b ?? 0, c ?? 0), rotation(a)), translation(-(b ?? 0), -(c ?? 0)));
      return count === 1 ? rotation(a) : undefined;
    case 'skewX':
      return count === 1 ? [1, 0, Math.tan(radians(a)), 1, 0, 0] : undefined;
    case 'skewY':
      return count === 1 ? [1, Math.tan(radians(a)), 0, 1, 0, 0] : undefined;
    default:
      return undefined;
  }
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function rotation(degrees: number): Matrix {
  const [cosine, sine] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  return [cosine, sine, -sine, cosine, 0, 0];
}
