import { element, type XmlElement } from '../../../opc/xml/element.js';

/** Id, name and alt text of a picture (ECMA-376 part 1, 20.1.2.2.8); without alt text, the mark of a mere decoration. */
export function described(id: number, name: string, description: string | undefined): XmlElement {
  const attributes = { id: String(id), name: `${name} ${id}` };
  if (description !== undefined) return element('p:cNvPr', { ...attributes, descr: description });
  return element(
    'p:cNvPr',
    attributes,
    element('a:extLst', {}, element('a:ext', { uri: decorative }, element('adec:decorative', { val: '1' }))),
  );
}

/** MS-ODRAWXML, 2.3.1 */
const decorative = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}';
