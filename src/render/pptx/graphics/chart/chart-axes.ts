import type { ChartGraphic } from '../../../../model/deck.js';
import { element, type XmlElement } from '../../../../opc/xml/element.js';
import { textProperties, type ChartText } from './chart-text.js';

/** The ids that a chart and its two axes know one another by. */
export const axisIds = { categories: '500000001', values: '500000002' } as const;

/**
 * The two axes of a chart (ECMA-376 part 1, 21.2.2.25 and 21.2.2.226). Bars begin at nought; where every value is written
 * beside its bar or point, the axis of values would say the same again and is left out.
 */
export const chartAxes = (
  chart: ChartGraphic,
  { format, text, labelled }: { readonly format: string; readonly text: ChartText; readonly labelled: boolean },
): XmlElement[] => {
  const lying = chart.horizontal === true;
  return [
    element(
      'c:catAx',
      {},
      element('c:axId', { val: axisIds.categories }),
      scaling(lying ? 'maxMin' : 'minMax'),
      element('c:delete', { val: '0' }),
      element('c:axPos', { val: lying ? 'l' : 'b' }),
      element('c:numFmt', { formatCode: 'General', sourceLinked: '0' }),
      element('c:majorTickMark', { val: 'none' }),
      element('c:minorTickMark', { val: 'none' }),
      element('c:tickLblPos', { val: 'low' }),
      line('tx1', 9_525, 50_000),
      textProperties(text),
      element('c:crossAx', { val: axisIds.values }),
      element('c:crosses', { val: 'autoZero' }),
      element('c:auto', { val: '0' }),
      element('c:lblAlgn', { val: 'ctr' }),
      element('c:lblOffset', { val: '100' }),
      element('c:noMultiLvlLbl', { val: '1' }),
    ),
    element(
      'c:valAx',
      {},
      element('c:axId', { val: axisIds.values }),
      scaling('minMax', fromNought(chart) ? '0' : undefined),
      element('c:delete', { val: labelled ? '1' : '0' }),
      element('c:axPos', { val: lying ? 'b' : 'l' }),
      ...(labelled ? [] : [element('c:majorGridlines', {}, line('tx1', 6_350, 15_000))]),
      element('c:numFmt', { formatCode: format, sourceLinked: '0' }),
      element('c:majorTickMark', { val: 'none' }),
      element('c:minorTickMark', { val: 'none' }),
      element('c:tickLblPos', { val: 'nextTo' }),
      element('c:spPr', {}, element('a:ln', {}, element('a:noFill'))),
      textProperties(text),
      element('c:crossAx', { val: axisIds.categories }),
      element('c:crosses', { val: lying ? 'max' : 'autoZero' }),
      element('c:crossBetween', { val: 'between' }),
    ),
  ];
};

const scaling = (orientation: 'minMax' | 'maxMin', minimum?: string): XmlElement =>
  element(
    'c:scaling',
    {},
    element('c:orientation', { val: orientation }),
    ...(minimum === undefined ? [] : [element('c:min', { val: minimum })]),
  );

const fromNought = ({ type, series }: ChartGraphic): boolean =>
  type === 'bar' && series.every(({ values }) => values.every((value) => value >= 0));

/** @param alpha how much of the colour covers what is behind, in thousandths of a per cent */
const line = (colour: string, width: number, alpha: number): XmlElement =>
  element(
    'c:spPr',
    {},
    element(
      'a:ln',
      { w: String(width) },
      element('a:solidFill', {}, element('a:schemeClr', { val: colour }, element('a:alpha', { val: String(alpha) }))),
    ),
  );
