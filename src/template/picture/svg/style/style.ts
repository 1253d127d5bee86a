import { PictureRefusal } from '../../../../picture/picture-refusal.js';
import { readColour, type Colour } from './colour.js';
import type { Gradient, Stroke, Tint } from '../drawing.js';
import { referenceIn } from './gradient.js';
import { readLength } from './length.js';
import type { Declarations } from './stylesheet.js';

/** What an element hands down to those inside, as it is written (SVG 1.1, 11). */
export type Style = Readonly<Record<keyof typeof initialStyle, string>>;

export const initialStyle = {
  color: '',
  fill: 'black',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-opacity': '1',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  visibility: 'visible',
};

/** The style of an element inside another: what it declares, and the rest as the other has it. */
export function inherit(outer: Style, declared: Declarations): Style {
  const own = Object.entries(declared).filter(
    ([name, value]) => Object.hasOwn(initialStyle, name) && value !== 'inherit',
  );
  // A colour of its own is not made from itself.
  return { ...outer, ...Object.fromEntries(own.filter(([name, value]) => name !== 'color' || !isCurrent(value))) };
}

/** Which parts of a shape that crosses itself are inside it. */
export const ruleOf = (style: Style): 'nonzero' | 'evenodd' =>
  style['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero';

/** @param gradient gives the gradient of a reference, where it is one that can be shown */
export function fillOf(
  style: Style,
  opacity: number,
  gradient: (id: string, opacity: number) => Gradient | undefined,
): Tint | Gradient | undefined {
  const whole = opacity * readShare(style['fill-opacity']);
  const id = referenceIn(style.fill);
  return (id === undefined ? undefined : gradient(id, whole)) ?? tint(style, style.fill, whole);
}

/** The colour of a stop of a gradient. */
export function stopTint(style: Style, colour: string, opacity: number): Tint {
  return tint(style, colour, opacity) ?? { colour: '000000', opacity: 0 };
}

/** @param scale how much the lengths of the element grow in the drawing; `diagonal` is what 100 % of a width are */
export function strokeOf(style: Style, opacity: number, scale: number, diagonal: number): Stroke | undefined {
  const colour = tint(style, style.stroke, opacity * readShare(style['stroke-opacity']));
  const width = readLength(style['stroke-width'], diagonal) * scale;
  if (colour === undefined || width <= 0) return undefined;
  return {
    tint: colour,
    width,
    cap: oneOf(style['stroke-linecap'], ['butt', 'round', 'square'] as const),
    join: oneOf(style['stroke-linejoin'], ['miter', 'round', 'bevel'] as const),
    miterLimit: readLength(style['stroke-miterlimit']),
  };
}

/** An opacity between 0 and 1, or in per cent. */
export const readShare = (written: string): number => Math.min(1, Math.max(0, readLength(written, 1)));

/** Undefined where nothing is painted. */
function tint(style: Style, written: string, opacity: number): Tint | undefined {
  if (written.startsWith('url(')) {
    throw new PictureRefusal(
      'is drawn with a pattern, or has a gradient along a line',
      'Use plain colours, or export it as PNG.',
    );
  }
  if (written === 'none') return undefined;
  const colour = isCurrent(written) ? style.color : written;
  const read: Partial<Colour> = colour === '' ? {} : readColour(colour);
  const whole = opacity * (read.opacity ?? 1);
  return whole === 0 ? undefined : { colour: read.hexadecimal, opacity: whole };
}

const isCurrent = (written: string): boolean => written.toLowerCase() === 'currentcolor';

const oneOf = <T extends string>(written: string, known: readonly [T, ...T[]]): T =>
  known.find((name) => name === written) ?? known[0];
