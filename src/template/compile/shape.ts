import type { Box } from '../../model/units.js';
import { place } from '../../opc/drawing/place.js';
import { element, type XmlElement } from '../../opc/xml/element.js';

/** The tree of shapes of a slide, layout or master: a group without an extent of its own. */
export function shapeTree(shapes: readonly XmlElement[]): XmlElement {
  const zero = { x: '0', y: '0' };
  const none = { cx: '0', cy: '0' };
  return element(
    'p:spTree',
    {},
    element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: '1', name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', zero),
        element('a:ext', none),
        element('a:chOff', zero),
        element('a:chExt', none),
      ),
    ),
    ...shapes,
  );
}

/** Position and size of a shape. */
export const transform = (box: Box): XmlElement => place('a:xfrm', box);

/** Lines and curves of one's own (ECMA-376 part 1, 20.1.9.8); text may stand anywhere inside. */
export const customGeometry = (paths: readonly XmlElement[]): XmlElement =>
  element(
    'a:custGeom',
    {},
    element('a:avLst'),
    element('a:gdLst'),
    element('a:ahLst'),
    element('a:cxnLst'),
    element('a:rect', { l: '0', t: '0', r: 'r', b: 'b' }),
    element('a:pathLst', {}, ...paths),
  );

/** The text of a drawn shape. A shape without a text body is one of the things that PowerPoint repairs. */
export const emptyText = (): XmlElement =>
  element(
    'p:txBody',
    {},
    element('a:bodyPr', { rtlCol: '0', anchor: 'ctr' }),
    element('a:lstStyle'),
    element('a:p', {}, element('a:endParaRPr')),
  );

/** A shape that Office has a name for, as it is by default (ECMA-376 part 1, 20.1.9.18). */
export const presetGeometry = (preset: string): XmlElement =>
  element('a:prstGeom', { prst: preset }, element('a:avLst'));
