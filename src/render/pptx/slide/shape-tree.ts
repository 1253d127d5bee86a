import { element, type XmlElement } from '../../../opc/xml/element.js';

/** The content of a slide or a notes page: shapes in reading order, under a group without a place of its own. */
export function slideContent(shapes: readonly XmlElement[]): XmlElement {
  return element(
    'p:cSld',
    {},
    element(
      'p:spTree',
      {},
      element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: '1', name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')),
      element('p:grpSpPr'),
      ...shapes,
    ),
  );
}

/** Says that the colours are mapped as the master does. */
export const masterColourMap = (): XmlElement => element('p:clrMapOvr', {}, element('a:masterClrMapping'));
