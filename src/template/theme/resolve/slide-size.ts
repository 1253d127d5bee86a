import { points, pointsToEmu, type Emu } from '../../../model/units.js';
import type { Theme } from '../schema/theme.js';

/** The size of a slide in whole points: 13.333 inches mean PowerPoint's 13⅓. */
export function slideSize({ size }: Theme): { readonly width: Emu; readonly height: Emu } {
  const whole = (inches: number): Emu => pointsToEmu(points(Math.round(inches * 72)));
  return { width: whole(size.width), height: whole(size.height) };
}
