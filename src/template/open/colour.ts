import type { XmlElement } from '../../opc/xml/element.js';
import { child, children } from '../../opc/xml/query.js';
import { lighten, mixLight } from '../colour-arithmetic.js';

/** A colour and how much of what lies behind shows through it. */
export interface ResolvedColour {
  /** "RRGGBB". */
  readonly hexadecimal: string;
  /** 0 (invisible) to 1. */
  readonly opacity: number;
}

/** Gives the colour of a solid fill; undefined for anything that is no one colour. */
export type ColourResolver = (fill: XmlElement | undefined) => ResolvedColour | undefined;

/**
 * Makes a resolver of colours.
 *
 * @param colours of the theme, by slot
 * @param map from names on slides to slots
 */
export function colourResolver(
  colours: Readonly<Record<string, string>>,
  map: Readonly<Record<string, string>>,
): ColourResolver {
  return (fill) => {
    const colour = fill?.name === 'a:solidFill' || fill?.name === 'p:bgRef' ? children(fill)[0] : undefined;
    const base = colour && baseColour(colour, colours, map);
    return colour === undefined || base === undefined ? undefined : transformed(base, colour);
  };
}

function baseColour(
  { name, attributes }: XmlElement,
  colours: Readonly<Record<string, string>>,
  map: Readonly<Record<string, string>>,
): string | undefined {
  const value = attributes['val'] ?? '';
  if (name === 'a:srgbClr') return value.toUpperCase();
  if (name === 'a:sysClr') return attributes['lastClr']?.toUpperCase();
  if (name === 'a:prstClr') return presets[value];
  if (name === 'a:schemeClr') return colours[map[value] ?? value];
  return undefined;
}

/** ECMA-376 part 1, 20.1.2.3: the transformations that PowerPoint's colour menu writes. Black with a tint of 75 % is 898989 there. */
function transformed(base: string, colour: XmlElement): ResolvedColour {
  const share = (name: string): number | undefined => {
    const value = Number(child(colour, name)?.attributes['val']);
    return Number.isFinite(value) ? value / 100_000 : undefined;
  };
  let hexadecimal = base;
  const modulation = share('a:lumMod');
  const offset = share('a:lumOff');
  if (modulation !== undefined || offset !== undefined) hexadecimal = lighten(base, modulation ?? 1, offset ?? 0);
  const shade = share('a:shade');
  if (shade !== undefined) hexadecimal = mixLight(hexadecimal, '000000', shade);
  const tint = share('a:tint');
  if (tint !== undefined) hexadecimal = mixLight(hexadecimal, 'FFFFFF', tint);
  return { hexadecimal, opacity: share('a:alpha') ?? 1 };
}

const presets: Readonly<Record<string, string>> = { black: '000000', white: 'FFFFFF' };
