import type { XmlElement } from '../../opc/xml/element.js';
import { child, children, descend } from '../../opc/xml/query.js';

/** Theme colours as hexadecimal "RRGGBB" by slot (ECMA-376 part 1, 20.1.6.2). */
export function themeColours(theme: XmlElement): Readonly<Record<string, string>> {
  const scheme = descend(theme, 'a:themeElements', 'a:clrScheme');
  const colours: Record<string, string> = {};
  for (const slot of scheme === undefined ? [] : children(scheme)) {
    const [colour] = children(slot);
    // A system colour carries what it was when the file was saved.
    const value = colour?.name === 'a:sysClr' ? colour.attributes['lastClr'] : colour?.attributes['val'];
    if (value !== undefined && /^[0-9a-fA-F]{6}$/.test(value)) colours[slot.name.slice(2)] = value.toUpperCase();
  }
  return colours;
}

/** Latin typefaces of the theme. */
export function themeFonts(theme: XmlElement): { readonly heading: string; readonly body: string } {
  const scheme = descend(theme, 'a:themeElements', 'a:fontScheme');
  const latin = (font: string): string => {
    const typeface = scheme && descend(scheme, font, 'a:latin')?.attributes['typeface'];
    return typeface === undefined || typeface === '' ? 'Arial' : typeface;
  };
  return { heading: latin('a:majorFont'), body: latin('a:minorFont') };
}

/** Which theme slot each colour name on slides means: the master's map, or a layout's own. */
export function colourMap(root: XmlElement): Readonly<Record<string, string>> | undefined {
  const own = child(root, 'p:clrMap') ?? descend(root, 'p:clrMapOvr', 'a:overrideClrMapping');
  return own?.attributes;
}
