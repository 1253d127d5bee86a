import type { Drawing } from './svg/drawing.js';

/** A picture as a theme uses it: pixels that stay as they are, or a drawing of shapes. */
export type Picture = Raster | Drawing;

export interface Raster {
  readonly kind: 'raster';
  readonly format: RasterFormat;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

export type RasterFormat = 'png' | 'jpeg';
