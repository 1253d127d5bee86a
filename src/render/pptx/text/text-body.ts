import { element, type XmlElement } from '../../../opc/xml/element.js';

/**
 * The text body of a placeholder. The sizes were measured, so that text fits as it is written; it shrinks where a program
 * takes a wider font for one that is missing, and where somebody writes more.
 */
export function textBody(paragraphs: readonly XmlElement[]): XmlElement {
  return element(
    'p:txBody',
    {},
    element('a:bodyPr', {}, element('a:normAutofit')),
    element('a:lstStyle'),
    ...paragraphs,
  );
}
