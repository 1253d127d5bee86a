/** Mixes two colours "RRGGBB": `share` of the first, the rest of the second. */
export function mix(one: string, other: string, share: number): string {
  const second = channels(other);
  return hexadecimal(channels(one).map((value, index) => value * share + (second[index] ?? 0) * (1 - share)));
}

/** Mixes the light of two colours "RRGGBB", as PowerPoint does where a file lets one fade to white or black: `share` of the first. */
export function mixLight(one: string, other: string, share: number): string {
  const second = channels(other).map(lightOf);
  const light = channels(one).map((value, index) => lightOf(value) * share + (second[index] ?? 0) * (1 - share));
  return hexadecimal(
    light.map((value) => 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)),
  );
}

/** Multiplies the lightness of a colour (HSL) and adds to it; hue and saturation stay. */
export function lighten(colour: string, factor: number, addition: number): string {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => value / 255);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const chroma = highest - lowest;
  const wanted = Math.min(1, Math.max(0, lightness * factor + addition));
  const room = 1 - Math.abs(2 * lightness - 1);
  const scale = room === 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / room;
  const middle = (highest + lowest) / 2;
  if (chroma === 0) return hexadecimal([wanted, wanted, wanted].map((value) => value * 255));
  return hexadecimal([red, green, blue].map((value) => (wanted + (value - middle) * scale) * 255));
}

/** Red, green and blue, 0 to 255. */
export function channels(colour: string): number[] {
  return [0, 2, 4].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

const hexadecimal = (values: readonly number[]): string =>
  values
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();

/** How light a colour "RRGGBB" is, from 0 to 1. WCAG 2.2, definition of relative luminance. */
export function luminance(colour: string): number {
  const value = Number.parseInt(colour, 16);
  const share = (shift: number): number => shares[(value >> shift) & 0xff] ?? 0;
  return 0.2126 * share(16) + 0.7152 * share(8) + 0.0722 * share(0);
}

/** What a channel of 0 to 255 adds in light (IEC 61966-2-1). */
function lightOf(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Behind a text thousands of cells ask for it. */
const shares = Array.from({ length: 256 }, (_, channel) => lightOf(channel));
