import type { Box } from '../../model/units.js';
import type { XmlElement } from '../../opc/xml/element.js';
import { child, children, descend } from '../../opc/xml/query.js';
import { placement } from './box.js';
import type { ColourResolver } from './colour.js';
import { mix } from '../colour-arithmetic.js';

/** What is drawn behind the placeholders, the backmost first. A paint that is no one colour has none. */
export interface Surface {
  readonly box: Box | undefined;
  readonly colour: string | undefined;
  readonly opacity: number;
}

/** The background of a layout or master, when it states one. */
export function backgroundSurface(root: XmlElement, colour: ColourResolver): Surface | undefined {
  const background = descend(root, 'p:cSld', 'p:bg');
  if (background === undefined) return undefined;
  const reference = child(background, 'p:bgRef');
  const properties = child(background, 'p:bgPr');
  // The first background fill of a theme is plain in every theme that Office makes; the others have gradients.
  const fill = reference?.attributes['idx'] === '1001' ? reference : properties && fillOf(properties);
  return { box: undefined, colour: colour(fill)?.hexadecimal, opacity: 1 };
}

/** A drawn shape as a surface; undefined when nothing of it lies behind text. */
export function shapeSurface(shape: XmlElement, colour: ColourResolver): Surface | undefined {
  const box = placement(shape)?.box;
  if (box === undefined || shape.name === 'p:cxnSp') return undefined;
  const properties = child(shape, 'p:spPr');
  const fill = shape.name === 'p:sp' && properties !== undefined ? fillOf(properties) : undefined;
  if (shape.name === 'p:sp' && (fill === undefined || fill.name === 'a:noFill')) return undefined;
  const resolved = colour(fill);
  return { box, colour: resolved?.hexadecimal, opacity: resolved?.opacity ?? 1 };
}

/** The fill that a shape or background states. */
export const fillOf = (properties: XmlElement): XmlElement | undefined =>
  children(properties).find(({ name }) => name.endsWith('Fill'));

/** The colour that lies behind the middle of a box; undefined where it is no one colour. */
export function colourBehind(box: Box, surfaces: readonly Surface[]): string | undefined {
  let behind: string | undefined = 'FFFFFF';
  for (const surface of surfaces) {
    if (surface.box !== undefined && !holdsMiddle(surface.box, box)) continue;
    if (surface.colour === undefined || surface.opacity === 1) behind = surface.colour;
    else if (behind !== undefined) behind = mix(surface.colour, behind, surface.opacity);
  }
  return behind;
}

function holdsMiddle(surface: Box, box: Box): boolean {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x >= surface.x && x <= surface.x + surface.width && y >= surface.y && y <= surface.y + surface.height;
}
