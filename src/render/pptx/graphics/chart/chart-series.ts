import type { ChartGraphic } from '../../../../model/deck.js';
import { element, type XmlElement } from '../../../../opc/xml/element.js';
import { plainText } from '../../../content/plain-text.js';
import { ringPoints } from './ring.js';
import { cellName, sheetName } from './workbook.js';

/** What is drawn of a chart beside its axes. */
export interface SeriesStyle {
  readonly format: string;
  /** Of the values beside bars and points; they are not shown when absent. */
  readonly labels: XmlElement | undefined;
}

/** The series of a chart (ECMA-376 part 1, 21.2.2.170), each in a colour of the theme, with the values of the workbook. */
export const chartSeries = (chart: ChartGraphic, style: SeriesStyle): XmlElement[] =>
  chart.series.map(({ name, values, colour: slot }, index) => {
    const isLine = chart.type === 'line';
    const isRing = chart.type === 'doughnut';
    const colour = element('a:solidFill', {}, element('a:schemeClr', { val: slot }));
    const last = chart.labels.length + 1;
    return element(
      'c:ser',
      {},
      element('c:idx', { val: String(index) }),
      element('c:order', { val: String(index) }),
      element('c:tx', {}, textReference(cellName(index + 1, 1), [plainText(name)])),
      element(
        'c:spPr',
        {},
        ...(isLine ? [element('a:ln', { w: '34925', cap: 'rnd' }, colour, element('a:round'))] : [colour]),
      ),
      ...(isLine ? [marker(colour)] : isRing ? ringPoints(chart) : [element('c:invertIfNegative', { val: '0' })]),
      ...(style.labels === undefined ? [] : [style.labels]),
      element('c:cat', {}, textReference(`${cellName(0, 2)}:${cellName(0, last)}`, chart.labels.map(plainText))),
      element(
        'c:val',
        {},
        element(
          'c:numRef',
          {},
          element('c:f', {}, `${sheetName}!${cellName(index + 1, 2)}:${cellName(index + 1, last)}`),
          element(
            'c:numCache',
            {},
            element('c:formatCode', {}, style.format),
            element('c:ptCount', { val: String(values.length) }),
            ...values.map((value, place) => point(place, String(value))),
          ),
        ),
      ),
      ...(isLine ? [element('c:smooth', { val: '0' })] : []),
    );
  });

const marker = (colour: XmlElement): XmlElement =>
  element(
    'c:marker',
    {},
    element('c:symbol', { val: 'circle' }),
    element('c:size', { val: '8' }),
    element('c:spPr', {}, colour, element('a:ln', {}, element('a:noFill'))),
  );

const textReference = (range: string, texts: readonly string[]): XmlElement =>
  element(
    'c:strRef',
    {},
    element('c:f', {}, `${sheetName}!${range}`),
    element(
      'c:strCache',
      {},
      element('c:ptCount', { val: String(texts.length) }),
      ...texts.map((text, place) => point(place, text)),
    ),
  );

const point = (index: number, text: string): XmlElement =>
  element('c:pt', { idx: String(index) }, element('c:v', {}, text));
