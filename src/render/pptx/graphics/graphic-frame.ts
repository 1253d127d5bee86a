import type { Placeholder } from '../../../template/model.js';
import type { Box } from '../../../model/units.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { place } from '../../../opc/drawing/place.js';
import { placeholderAttributes } from '../slide/placeholder.js';

export interface GraphicFrame {
  readonly placeholder: Placeholder;
  readonly box: Box;
  /** What it shows, for those who do not see it. */
  readonly alternative: string;
  /** The address that says what the content is. */
  readonly kind: string;
  readonly content: XmlElement;
}

/**
 * A frame around a table or chart (ECMA-376 part 1, 19.3.1.21) that fills a placeholder. A placeholder for text alone takes
 * none, in no program: the frame then stands free in its place.
 *
 * @param id unique in its part
 */
export function graphicFrame(id: number, { placeholder, box, alternative, kind, content }: GraphicFrame): XmlElement {
  const takes = placeholder.type !== 'body' && placeholder.type !== 'subTitle';
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      element('p:cNvPr', { id: String(id), name: placeholder.name, descr: alternative }),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: '1' })),
      element('p:nvPr', {}, ...(takes ? [element('p:ph', placeholderAttributes(placeholder))] : [])),
    ),
    place('p:xfrm', box),
    element('a:graphic', {}, element('a:graphicData', { uri: kind }, content)),
  );
}
