import type { XmlElement } from '../../../opc/xml/element.js';
import { children, descend } from '../../../opc/xml/query.js';
import { recoloured } from '../../../picture/raster/recoloured.js';
import { luminance, mix } from '../../../template/colour-arithmetic.js';
import type { ColourResolver } from '../../../template/open/colour.js';
import type { PictureFile } from '../scene.js';

/**
 * A picture as a fill shows it: in the colours between two where it says so (ECMA-376 part 1, 20.1.8.23), in greys, or as it is.
 *
 * @returns undefined where it is shown in other colours and can't be decoded
 */
export function asShown(file: PictureFile, fill: XmlElement, colour: ColourResolver): PictureFile | undefined {
  const ends = endsOf(fill, colour);
  if (ends === undefined) return file;
  const { dark, light } = ends;
  const shown = known.get(file.bytes) ?? new Map<string, PictureFile | undefined>();
  known.set(file.bytes, shown);
  const colours = `${dark} ${light}`;
  if (!shown.has(colours)) shown.set(colours, inColours(file, dark, light));
  return shown.get(colours);
}

/** One value for a picture that is shown often; a preview draws slide by slide. */
const known = new WeakMap<Uint8Array, Map<string, PictureFile | undefined>>();

function inColours({ bytes }: PictureFile, dark: string, light: string): PictureFile | undefined {
  // Black and white are as far apart as the eye sees them, not as they shine.
  const drawn = recoloured(bytes, (colour) => mix(light, dark, Math.cbrt(luminance(colour))));
  return drawn && { bytes: drawn, mediaType: 'image/png' };
}

/** What black and white of the picture become. */
function endsOf(
  fill: XmlElement,
  colour: ColourResolver,
): { readonly dark: string; readonly light: string } | undefined {
  const blip = descend(fill, 'a:blip');
  for (const effect of blip === undefined ? [] : children(blip)) {
    if (effect.name === 'a:grayscl') return { dark: '000000', light: 'FFFFFF' };
    if (effect.name !== 'a:duotone') continue;
    const [dark, light] = children(effect).map((one) =>
      colour({ name: 'a:solidFill', attributes: {}, children: [one] }),
    );
    if (dark !== undefined && light !== undefined) return { dark: dark.hexadecimal, light: light.hexadecimal };
  }
  return undefined;
}
