import { element, type XmlElement } from '../../opc/xml/element.js';
import type { Paint } from '../theme/resolve/resolved.js';
import { solidFill } from './colour.js';

/** The background of a master or layout. PowerPoint repairs one without the empty list of effects. */
export const background = (paint: Paint): XmlElement =>
  element('p:bg', {}, element('p:bgPr', {}, solidFill(paint), element('a:effectLst')));
