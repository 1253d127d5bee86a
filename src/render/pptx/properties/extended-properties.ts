import { element, type XmlElement } from '../../../opc/xml/element.js';
import { plainText } from '../../content/plain-text.js';

/** The extended properties (ECMA-376 part 1, 22.2): who wrote the file, and its slides by title. */
export function extendedProperties(
  titles: readonly string[],
  notes: number,
  organisation: string | undefined,
): XmlElement {
  return element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, 'briefdeck'),
    element('Slides', {}, String(titles.length)),
    element('Notes', {}, String(notes)),
    element('HiddenSlides', {}, '0'),
    ...(titles.length === 0 ? [] : titlesOfParts(titles)),
    ...(organisation === undefined ? [] : [element('Company', {}, plainText(organisation))]),
  );
}

/** The titles, under a heading with their count; a vector can't be empty. */
function titlesOfParts(titles: readonly string[]): XmlElement[] {
  const count = String(titles.length);
  return [
    element(
      'HeadingPairs',
      {},
      element(
        'vt:vector',
        { size: '2', baseType: 'variant' },
        element('vt:variant', {}, element('vt:lpstr', {}, 'Slide Titles')),
        element('vt:variant', {}, element('vt:i4', {}, count)),
      ),
    ),
    element(
      'TitlesOfParts',
      {},
      element(
        'vt:vector',
        { size: count, baseType: 'lpstr' },
        ...titles.map((title) => element('vt:lpstr', {}, title)),
      ),
    ),
  ];
}
