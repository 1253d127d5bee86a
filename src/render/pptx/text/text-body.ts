import { element, type XmlElement } from '../../../opc/xml/element.js';

/**
 * The text body of a placeholder. Autofit is off, because the sizes were measured and an inherited autofit would undo
 * them.
 */
export function textBody(paragraphs: readonly XmlElement[]): XmlElement {
  return element('p:txBody', {}, element('a:bodyPr', {}, element('a:noAutofit')), element('a:lstStyle'), ...paragraphs);
}
