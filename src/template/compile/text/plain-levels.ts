import { element, type XmlElement } from '../../../opc/xml/element.js';

/** Nine levels of plain text, for text boxes, shapes and tables that people add. */
export function plainLevels(size = 1800, step = 457_200): XmlElement[] {
  return Array.from({ length: 9 }, (_, level) =>
    element(
      `a:lvl${level + 1}pPr`,
      {
        marL: String(level * step),
        algn: 'l',
        defTabSz: '914400',
        rtl: '0',
        eaLnBrk: '1',
        latinLnBrk: '0',
        hangingPunct: '1',
      },
      element(
        'a:defRPr',
        { sz: String(size), kern: '1200' },
        element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
        element('a:latin', { typeface: '+mn-lt' }),
        element('a:ea', { typeface: '+mn-ea' }),
        element('a:cs', { typeface: '+mn-cs' }),
      ),
    ),
  );
}
