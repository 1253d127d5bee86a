import { describe, expect, it } from 'vitest';
import { placePicture } from '../../../../src/compose/arrange/pictures/place-picture.js';
import { emu, inches, inchesToEmu, type Box } from '../../../../src/model/units.js';

const boxOf = (width: number, height: number): Box => ({
  x: inchesToEmu(inches(1)),
  y: inchesToEmu(inches(2)),
  width: inchesToEmu(inches(width)),
  height: inchesToEmu(inches(height)),
});

describe('a picture in its place', () => {
  it('fills a place of its own proportions, whole', () => {
    expect(placePicture({ width: 1500, height: 1000 }, boxOf(6, 4))).toEqual({ covered: 1, cost: 0 });
  });

  it('loses as much on the left as on the right', () => {
    const { crop, box } = placePicture({ width: 1600, height: 900 }, boxOf(6, 4));
    expect(box).toBeUndefined();
    expect(crop).toEqual({ left: 0.07813, top: 0, right: 0.07813, bottom: 0 });
  });

  it('loses twice as much below as above, where there are no faces', () => {
    const { crop } = placePicture({ width: 1000, height: 1250 }, boxOf(4, 4));
    expect(crop).toEqual({ left: 0, top: 0.06667, right: 0, bottom: 0.13333 });
  });

  it('stands whole in the middle where it would lose more than a third', () => {
    const { crop, box, covered } = placePicture({ width: 1000, height: 2000 }, boxOf(6, 4));
    expect(crop).toBeUndefined();
    expect(box).toEqual({
      x: emu(914_400 * 3),
      y: emu(914_400 * 2),
      width: emu(914_400 * 2),
      height: emu(914_400 * 4),
    });
    expect(covered).toBeCloseTo(1 / 3);
  });

  it('is not shown larger than one and a half times its size at 96 pixels an inch', () => {
    const { box } = placePicture({ width: 192, height: 128 }, boxOf(6, 4));
    expect(box).toMatchObject({ width: emu(914_400 * 3), height: emu(914_400 * 2) });
    expect(placePicture({ width: 384, height: 256 }, boxOf(6, 4)).box).toBeUndefined();
  });

  it('loses nothing where it must be whole', () => {
    const { crop, box } = placePicture({ width: 1600, height: 900 }, boxOf(6, 4), { whole: true });
    expect(crop).toBeUndefined();
    expect(box).toMatchObject({ width: emu(914_400 * 6), height: emu((914_400 * 6 * 9) / 16) });
  });

  it('costs more the more is lost, and most where the place stays empty', () => {
    const cost = (width: number, height: number): number => placePicture({ width, height }, boxOf(6, 4)).cost;
    expect(cost(1500, 1000)).toBeLessThan(cost(1600, 900));
    expect(cost(1600, 900)).toBeLessThan(cost(1000, 2000));
  });
});
