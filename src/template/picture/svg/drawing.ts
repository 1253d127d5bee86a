import type { Point, Segment } from './geometry/segment.js';

/** A drawing of shapes, read from an SVG file. The origin is the top left corner, y grows downwards. */
export interface Drawing {
  readonly kind: 'drawing';
  readonly width: number;
  readonly height: number;
  /** The backmost first; at least one. */
  readonly shapes: readonly DrawnShape[];
}

export interface DrawnShape {
  /** Absolute, in the units of the drawing. */
  readonly outline: readonly Segment[];
  readonly rule: 'nonzero' | 'evenodd';
  readonly fill: Tint | Gradient | undefined;
  readonly stroke: Stroke | undefined;
}

export interface Stroke {
  readonly tint: Tint;
  /** In the units of the drawing. */
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  /** How long a corner may get, in multiples of the width. */
  readonly miterLimit: number;
}

export interface Tint {
  /** "RRGGBB"; undefined for the colour of text around the picture (`currentColor`). */
  readonly colour: string | undefined;
  /** Between 0 and 1. */
  readonly opacity: number;
}

/** A gradient along a line, or around a place; places and lengths in the units of the drawing. */
export type Gradient = LinearGradient | RadialGradient;

interface Stops {
  /** At least one, in order; each with its place on the way, from 0 to 1. */
  readonly stops: readonly { readonly place: number; readonly tint: Tint }[];
}

export interface LinearGradient extends Stops {
  readonly kind: 'linear';
  readonly from: Point;
  readonly to: Point;
}

export interface RadialGradient extends Stops {
  readonly kind: 'radial';
  readonly from: Point;
  readonly radius: number;
}
