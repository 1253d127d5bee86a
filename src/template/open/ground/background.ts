import type { XmlElement } from '../../../opc/xml/element.js';
import { child, children, descend } from '../../../opc/xml/query.js';
import { colourResolver, type ColourResolver } from '../colour.js';
import { paintOf, paintOfFill, type Paint } from './paint.js';
import { unknownPicture, type PicturePaint } from './picture-paint.js';

/** What backgrounds are painted with. */
export interface Painting {
  readonly colour: ColourResolver;
  readonly colours: Readonly<Record<string, string>>;
  readonly theme: XmlElement;
  /** How pictures are painted that the part itself names. */
  readonly picture: PicturePaint;
}

/** The background of a layout or master, when it states one. */
export function backgroundOf(root: XmlElement, { colour, colours, theme, picture }: Painting): Paint | undefined {
  const background = descend(root, 'p:cSld', 'p:bg');
  if (background === undefined) return undefined;
  const reference = child(background, 'p:bgRef');
  if (reference === undefined) return paintOf(background, { colour, picture }) ?? unknown;
  const own = colour({ ...reference, name: 'a:solidFill' });
  const styles = descend(theme, 'a:themeElements', 'a:fmtScheme', 'a:bgFillStyleLst');
  // ECMA-376 part 1, 19.3.1.3: from 1001 on, the fills for backgrounds of the theme; `phClr` in them is the colour stated here.
  const style = styles && children(styles)[Number(reference.attributes['idx'] ?? 0) - 1001];
  const placed = own === undefined ? colours : { ...colours, phClr: own.hexadecimal };
  if (style === undefined) return own && { at: () => own.hexadecimal, opacity: 1 };
  return paintOfFill(style, { colour: colourResolver(placed, {}), picture: unknownPicture }) ?? unknown;
}

const unknown: Paint = { at: () => undefined, opacity: 1 };
