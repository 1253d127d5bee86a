import type { XmlElement } from '../../../opc/xml/element.js';
import { child, children, descend } from '../../../opc/xml/query.js';
import { mix } from '../../colour-arithmetic.js';
import type { Box } from '../../../model/units.js';
import type { ColourResolver } from '../colour.js';
import type { PicturePaint } from './picture-paint.js';

/** What a shape is filled with. */
export interface Paint {
  /** "RRGGBB" at a place of the shape, from 0 to 1 both ways; `undefined` where it is a picture. */
  readonly at: (x: number, y: number) => string | undefined;
  /** 0 (invisible) to 1. */
  readonly opacity: number;
  /** Where it is not the same everywhere. */
  readonly opacityAt?: (x: number, y: number) => number;
  /** It is a picture, of which each place is known. */
  readonly isPicture?: true;
}

/** What is fainter than this hides nothing. */
export const leastOpacity = 0.15;

/** What fills are read with. */
export interface Painter {
  readonly colour: ColourResolver;
  readonly picture: PicturePaint;
}

/**
 * The paint of a shape or background: the fill that it states, else that of its style.
 *
 * @param group the fill of the group that the shape belongs to
 * @param box where the shape stands; the whole slide where absent
 * @returns undefined where nothing is filled
 */
export function paintOf(
  shape: XmlElement,
  painter: Painter,
  { group, box }: { readonly group?: XmlElement | undefined; readonly box?: Box } = {},
): Paint | undefined {
  const properties = child(shape, 'p:spPr') ?? child(shape, 'p:bgPr');
  const stated = properties && fillIn(properties);
  if (stated?.name === 'a:grpFill') return group && paintOfFill(group, painter, box);
  if (stated !== undefined) return paintOfFill(stated, painter, box);
  const reference = descend(shape, 'p:style', 'a:fillRef');
  if (reference === undefined || reference.attributes['idx'] === '0') return undefined;
  return plain(painter.colour({ ...reference, name: 'a:solidFill' }));
}

/** The paint of the line of a shape: the one that it states, else that of its style; none where its line has no fill. */
export function paintOfLine(shape: XmlElement, painter: Painter): Paint | undefined {
  const line = descend(shape, 'p:spPr', 'a:ln');
  const stated = line && fillIn(line);
  if (stated !== undefined) return paintOfFill(stated, painter);
  const reference = descend(shape, 'p:style', 'a:lnRef');
  if (reference === undefined || reference.attributes['idx'] === '0') return undefined;
  return plain(painter.colour({ ...reference, name: 'a:solidFill' }));
}

/** The fill among the properties of a shape. */
export const fillIn = (properties: XmlElement): XmlElement | undefined =>
  children(properties).find(({ name }) => name.endsWith('Fill'));

/** @param box where what it fills stands, if that is not the whole slide */
export function paintOfFill(fill: XmlElement, { colour, picture }: Painter, box?: Box): Paint | undefined {
  if (fill.name === 'a:noFill') return undefined;
  if (fill.name === 'a:gradFill') return gradient(fill, colour);
  if (fill.name === 'a:blipFill') return picture(fill, box);
  if (fill.name === 'a:pattFill') {
    const ground = child(fill, 'a:bgClr');
    return plain(ground && colour({ ...ground, name: 'a:solidFill' }));
  }
  return plain(colour(fill));
}

const plain = (resolved: ReturnType<ColourResolver>): Paint | undefined =>
  resolved && { at: () => resolved.hexadecimal, opacity: resolved.opacity };

/** A gradient along a line (ECMA-376 part 1, 20.1.8.41), turned with the shape; one from a centre is its colours' middle. */
function gradient(fill: XmlElement, colour: ColourResolver): Paint | undefined {
  const list = child(fill, 'a:gsLst');
  const stops = (list === undefined ? [] : children(list, 'a:gs'))
    .map((stop) => ({
      place: Number(stop.attributes['pos'] ?? 0) / 100_000,
      colour: colour({ ...stop, name: 'a:solidFill' }),
    }))
    .flatMap(({ place, colour: found }) => (found === undefined ? [] : [{ place, ...found }]))
    .sort((one, other) => one.place - other.place);
  const [first] = stops;
  const last = stops.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const opacity = stops.reduce((sum, stop) => sum + stop.opacity, 0) / stops.length;
  const around = (place: number): { from: typeof first; to: typeof first; share: number } => {
    const after = stops.findIndex((stop) => stop.place >= place);
    const to = after < 0 ? last : (stops[after] ?? last);
    const from = stops[after - 1] ?? to;
    return { from, to, share: to.place === from.place ? 1 : (place - from.place) / (to.place - from.place) };
  };
  const colourAt = (place: number): string => {
    const { from, to, share } = around(place);
    return share === 1 ? to.hexadecimal : mix(to.hexadecimal, from.hexadecimal, share);
  };
  const line = child(fill, 'a:lin');
  if (line === undefined) return { at: () => colourAt(0.5), opacity };
  const opacityOf = (place: number): number => {
    const { from, to, share } = around(place);
    return from.opacity + share * (to.opacity - from.opacity);
  };
  const angle = (Number(line.attributes['ang'] ?? 0) / 60_000) * (Math.PI / 180);
  const [along, down] = [Math.cos(angle), Math.sin(angle)];
  const length = Math.abs(along) + Math.abs(down);
  const place = (x: number, y: number): number =>
    Math.min(1, Math.max(0, 0.5 + ((x - 0.5) * along + (y - 0.5) * down) / length));
  const at = (x: number, y: number): string => colourAt(place(x, y));
  // What fades out shows what lies behind it, and is as it says where it does not.
  if (stops.every((stop) => stop.opacity === first.opacity)) return { at, opacity };
  const most = Math.max(...stops.map((stop) => stop.opacity));
  return { at, opacity: most, opacityAt: (x, y) => opacityOf(place(x, y)) };
}
