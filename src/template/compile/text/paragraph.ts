import { element, type XmlElement } from '../../../opc/xml/element.js';

/** A paragraph of one run. */
export const textParagraph = (text: string, language: string, level = 0): XmlElement =>
  element(
    'a:p',
    {},
    ...(level === 0 ? [] : [element('a:pPr', { lvl: String(level) })]),
    element('a:r', {}, element('a:rPr', { lang: language }), element('a:t', {}, text)),
  );

/** A paragraph that shows the number of its slide or page. */
export const numberParagraph = (language: string): XmlElement =>
  element(
    'a:p',
    {},
    element(
      'a:fld',
      { id: '{6F2B1C0E-5D0B-4C55-9E0A-1C7C2D5B7A01}', type: 'slidenum' },
      element('a:rPr', { lang: language }),
      element('a:t', {}, '‹#›'),
    ),
  );
