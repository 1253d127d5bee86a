import { element, type XmlElement } from '../../../../opc/xml/element.js';
import { textProperties, type ChartText } from './chart-text.js';

/**
 * What a label of a value is made of (ECMA-376 part 1, 21.2.2.47): the value alone, as the article has it.
 *
 * @param place above a point or beyond the end of a bar; on a part of a ring there is none to choose
 */
export const valueLabel = (format: string, text: ChartText, place?: 't' | 'outEnd'): XmlElement[] => [
  element('c:numFmt', { formatCode: format, sourceLinked: '0' }),
  element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
  textProperties({ ...text, bold: true }),
  ...(place === undefined ? [] : [element('c:dLblPos', { val: place })]),
  element('c:showLegendKey', { val: '0' }),
  element('c:showVal', { val: '1' }),
  element('c:showCatName', { val: '0' }),
  element('c:showSerName', { val: '0' }),
  element('c:showPercent', { val: '0' }),
  element('c:showBubbleSize', { val: '0' }),
];
