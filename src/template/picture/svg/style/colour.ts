import { PictureRefusal } from '../../../../picture/picture-refusal.js';
import { namedColours } from './colour-names.js';
import { readNumbers } from './numbers.js';

export interface Colour {
  /** "RRGGBB" */
  readonly hexadecimal: string;
  /** Between 0 and 1. */
  readonly opacity: number;
}

/**
 * Reads a colour: by name, "#rgb", "#rrggbb" (each with opacity if wanted), "rgb(…)" or "rgba(…)" (CSS Color 4, 5 and 6).
 *
 * @throws PictureRefusal when it is something else
 */
export function readColour(written: string): Colour {
  const text = written.trim().toLowerCase();
  if (text === 'transparent') return { hexadecimal: '000000', opacity: 0 };
  const colour = ofDigits(namedColours.get(text) ?? /^#([\da-f]+)$/.exec(text)?.[1] ?? '') ?? ofFunction(text);
  if (colour === undefined) {
    throw new PictureRefusal(
      `uses a colour that can't be read: "${written.slice(0, 40)}"`,
      'Write it as "#RRGGBB", or export the picture as PNG.',
    );
  }
  return colour;
}

/** Digits stand for one channel each, or two: red, green, blue, and opacity if there is a fourth. */
function ofDigits(digits: string): Colour | undefined {
  const long = digits.length <= 4 ? digits.replaceAll(/./g, '$&$&') : digits;
  if (long.length !== 6 && long.length !== 8) return undefined;
  const opacity = long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1;
  return { hexadecimal: long.slice(0, 6).toUpperCase(), opacity };
}

function ofFunction(text: string): Colour | undefined {
  const inner = /^rgba?\(([^)]*)\)$/.exec(text)?.[1];
  const parts = inner?.trim().split(/\s*[\s,/]\s*/) ?? [];
  if (parts.length < 3 || parts.length > 4) return undefined;
  const values = parts.map((part, index) => channel(part, index === 3 ? 1 : 255));
  const [red, green, blue, opacity = 1] = values;
  if (red === undefined || green === undefined || blue === undefined || values.includes(undefined)) return undefined;
  const digits = [red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0'));
  return { hexadecimal: digits.join('').toUpperCase(), opacity };
}

/** A number up to the whole, or its per cent. */
function channel(written: string, whole: number): number | undefined {
  const isShare = written.endsWith('%');
  const [value, ...others] = readNumbers(isShare ? written.slice(0, -1) : written) ?? [];
  if (value === undefined || others.length > 0) return undefined;
  return Math.min(whole, Math.max(0, isShare ? (value / 100) * whole : value));
}
