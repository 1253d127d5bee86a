import { colourNames, type ColourName } from '../schema/colour.js';
import type { Paint } from './resolved.js';

/** Reads "muted 40%". */
export function paint(written: string): Paint {
  const [name = '', opacity] = written.split(' ');
  if (!isColourName(name)) throw new RangeError(`${written} names no colour.`);
  return { colour: name, opacity: opacity === undefined ? 1 : Number.parseInt(opacity, 10) / 100 };
}

/** Reads a colour that may be left out. */
export const optionalPaint = (written: string | undefined): Paint | undefined =>
  written === undefined ? undefined : paint(written);

const isColourName = (name: string): name is ColourName => colourNames.some((known) => known === name);
