import { element, type XmlElement } from '../../../opc/xml/element.js';
import type { Tint } from '../../picture/svg/drawing.js';
import type { ResolvedTheme } from '../../theme/resolve/resolved.js';
import { colourNames } from '../../theme/schema/colour.js';
import { opaqueness, solidFill } from '../colour.js';

/** A fill in a colour of a drawing: where the theme has the same, by its name, so that changing the theme changes it. */
export function tintFill({ colour, opacity }: Tint, colours: ResolvedTheme['colours']): XmlElement {
  const named =
    colour === undefined ? 'ink' : colourNames.find((name) => colours[name].slice(1).toUpperCase() === colour);
  if (named !== undefined) return solidFill({ colour: named, opacity });
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour ?? '' }, ...opaqueness(opacity)));
}
