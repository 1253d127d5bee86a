import { channels } from '../../colour-arithmetic.js';

/** The hue of a colour "RRGGBB" in degrees; undefined for one that is taken for grey. */
export function hueOf(colour: string): number | undefined {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  const highest = Math.max(red, green, blue);
  const chroma = highest - Math.min(red, green, blue);
  if (chroma < leastChroma) return undefined;
  if (highest === red) return (60 * ((green - blue) / chroma) + 360) % 360;
  return highest === green ? 60 * ((blue - red) / chroma + 2) : 60 * ((red - green) / chroma + 4);
}

/** How far two hues lie apart, in degrees. */
export function hueDistance(one: number, other: number): number {
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart);
}

/** Of 255. */
const leastChroma = 36;
