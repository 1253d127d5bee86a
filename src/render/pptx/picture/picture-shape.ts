import { sourceRectangle } from '../../../opc/drawing/source-rectangle.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import type { PictureContent } from '../../content/content.js';
import { place } from '../../../opc/drawing/place.js';
import { saysItsPlace, placeholderAttributes } from '../slide/placeholder.js';

/**
 * A picture that fills a placeholder (ECMA-376 part 1, 19.3.1.37). Its place is inherited, unless the picture has one of its own
 * or readers would not find the placeholder.
 *
 * @param relationship id of the relationship to the file of the picture
 */
export function pictureShape(id: number, content: PictureContent, relationship: string): XmlElement {
  const { placeholder, alternative, crop } = content;
  const box = content.box ?? (saysItsPlace(placeholder) ? placeholder.box : undefined);
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      element('p:cNvPr', { id: String(id), name: placeholder.name, descr: alternative }),
      element('p:cNvPicPr', {}, element('a:picLocks', { noGrp: '1', noChangeAspect: '1' })),
      element('p:nvPr', {}, element('p:ph', placeholderAttributes(placeholder))),
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': relationship }),
      ...(crop === undefined ? [] : [sourceRectangle(crop)]),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element('p:spPr', {}, ...(box === undefined ? [] : [place('a:xfrm', box)])),
  );
}
