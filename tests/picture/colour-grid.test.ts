import { PNG } from 'pngjs';
import jpeg from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { colourGrid } from '../../src/picture/raster/colour-grid.js';

/** Left half red, right half blue and see-through by as much. */
function halves(opacity = 255): { width: number; height: number; data: Buffer } {
  const [width, height] = [40, 20];
  const data = Buffer.alloc(4 * width * height);
  for (let at = 0; at < width * height; at += 1) {
    const isLeft = at % width < width / 2;
    data.set(isLeft ? [255, 0, 0, 255] : [0, 0, 255, opacity], 4 * at);
  }
  return { width, height, data };
}

describe('the pixels of a picture', () => {
  it('are read of PNG, with how opaque they are', () => {
    const picture = new PNG(halves(0));
    picture.data = halves(0).data;
    const grid = colourGrid(PNG.sync.write(picture), 2, 1);
    expect(grid?.cells[0]).toEqual({ colour: 'FF0000', opacity: 1 });
    expect(grid?.cells[1]?.opacity).toBe(0);
  });

  it('are read of JPEG', () => {
    const grid = colourGrid(new Uint8Array(jpeg.encode(halves(), 95).data), 2, 1);
    expect(grid?.cells.map(({ colour }) => colour.replaceAll(/[0-2]./g, '00').replaceAll(/[D-F]./g, 'FF'))).toEqual([
      'FF0000',
      '0000FF',
    ]);
  });

  it('are not known of anything else, and of what is damaged', () => {
    expect(colourGrid(new TextEncoder().encode('<svg/>'), 2, 1)).toBeUndefined();
    const picture = new PNG(halves());
    picture.data = halves().data;
    const bytes = PNG.sync.write(picture);
    expect(colourGrid(bytes.subarray(0, bytes.length - 30), 2, 1)).toBeUndefined();
  });
});
