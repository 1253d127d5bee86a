import { element, type XmlElement } from '../../opc/xml/element.js';
import type { Paint } from '../theme/resolve/resolved.js';
import type { ColourName } from '../theme/schema/colour.js';

/** A fill in a colour of the theme, so that changing the theme changes it. */
export function solidFill({ colour, opacity }: Paint): XmlElement {
  return element('a:solidFill', {}, element('a:schemeClr', { val: schemeColours[colour] }, ...opaqueness(opacity)));
}

/** What makes a colour let through what lies behind; nothing for one that doesn't. `opacity` is between 0 and 1. */
export const opaqueness = (opacity: number): XmlElement[] =>
  opacity === 1 ? [] : [element('a:alpha', { val: String(Math.round(opacity * 100_000)) })];

/** A colour of the theme as text and bullets take it. */
export const schemeColour = (colour: ColourName): XmlElement => element('a:schemeClr', { val: schemeColours[colour] });

/** What PowerPoint calls the colours on slides: text and background go through the master's colour map. */
const schemeColours: Readonly<Record<ColourName, string>> = {
  ink: 'tx1',
  paper: 'bg1',
  deep: 'tx2',
  pale: 'bg2',
  brand: 'accent1',
  accent: 'accent2',
  highlight: 'accent3',
  muted: 'accent4',
  calm: 'accent5',
  extra: 'accent6',
  link: 'hlink',
  visited: 'folHlink',
};
