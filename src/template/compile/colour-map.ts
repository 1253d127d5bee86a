import { element, type XmlElement } from '../../opc/xml/element.js';
import type { ResolvedTheme } from '../theme/resolve/resolved.js';
import { luminance } from '../colour-arithmetic.js';

/** Which theme colour is meant by text and background on slides: `ink` on `paper`. */
export const colourMap = (): XmlElement => mapOf('dk1', 'lt1');

/** The same on pages of notes, which are printed: the darker of the two on the lighter. */
export const colourMapOfNotes = ({ colours: { ink, paper } }: Pick<ResolvedTheme, 'colours'>): XmlElement =>
  luminance(hexadecimal(ink)) <= luminance(hexadecimal(paper)) ? mapOf('dk1', 'lt1') : mapOf('lt1', 'dk1');

const hexadecimal = (colour: string): string => colour.replace('#', '');

const mapOf = (text: string, background: string): XmlElement =>
  element('p:clrMap', {
    bg1: background,
    tx1: text,
    bg2: 'lt2',
    tx2: 'dk2',
    accent1: 'accent1',
    accent2: 'accent2',
    accent3: 'accent3',
    accent4: 'accent4',
    accent5: 'accent5',
    accent6: 'accent6',
    hlink: 'hlink',
    folHlink: 'folHlink',
  });
