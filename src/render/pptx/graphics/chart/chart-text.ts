import { element, type XmlElement } from '../../../../opc/xml/element.js';
import { runProperties } from '../../text/run-properties.js';

/** How text of a chart looks. */
export interface ChartText {
  readonly language: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  /** A theme colour slot; that of text when absent. */
  readonly colour?: string;
}

/** `c:txPr`: the theme's font and text colour for a part of a chart. */
export const textProperties = (style: ChartText): XmlElement =>
  element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element('a:pPr', {}, characters('a:defRPr', style)),
      runProperties('a:endParaRPr', { language: style.language }),
    ),
  );

/** `c:tx` with words of its own. */
export const richText = (text: string, style: ChartText): XmlElement =>
  element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      element(
        'a:p',
        {},
        element('a:pPr', {}, characters('a:defRPr', style)),
        element('a:r', {}, characters('a:rPr', style), element('a:t', {}, text)),
      ),
    ),
  );

/** A default takes a language too, and programs that fill it in when a person types go by it. */
const characters = (
  name: 'a:defRPr' | 'a:rPr',
  { language, size, bold = false, colour = 'tx1' }: ChartText,
): XmlElement =>
  element(
    name,
    { lang: language, sz: String(Math.round(size * 100)), b: bold ? '1' : '0' },
    element('a:solidFill', {}, element('a:schemeClr', { val: colour })),
    element('a:latin', { typeface: '+mn-lt' }),
    element('a:ea', { typeface: '+mn-ea' }),
    element('a:cs', { typeface: '+mn-cs' }),
  );
