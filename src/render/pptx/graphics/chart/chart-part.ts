import type { ChartGraphic } from '../../../../model/deck.js';
import { element, type XmlElement } from '../../../../opc/xml/element.js';
import { plainText } from '../../../content/plain-text.js';
import { axisIds, chartAxes } from './chart-axes.js';
import { chartSeries } from './chart-series.js';
import { holeOfRing } from '../../../content/graphics.js';
import { ringLabels } from './ring.js';
import { richText, textProperties, type ChartText } from './chart-text.js';
import { valueLabel } from './value-label.js';

export interface ChartPart {
  readonly format: string;
  readonly language: string;
  /** Id of the relationship that leads to the workbook. */
  readonly workbook: string;
}

/** More values than this beside bars and points would lie over one another. */
const mostLabels = 24;

/** A chart (ECMA-376 part 1, 21.2.2.29): bars or lines in the colours and fonts of the theme, with the article's numbers. */
export function chartPart(chart: ChartGraphic, { format, language, workbook }: ChartPart): XmlElement {
  const text: ChartText = { language, size: chart.size };
  const labelled = chart.series.length * chart.labels.length <= mostLabels;
  const labels = chart.type === 'doughnut' ? ringLabels(chart, format, text) : dataLabels(chart, format, text);
  const plot = plotOf(chart, format, labelled ? labels : undefined);
  return element(
    'c:chartSpace',
    {},
    element('c:date1904', { val: '0' }),
    element('c:roundedCorners', { val: '0' }),
    element(
      'c:chart',
      {},
      ...titleOf(chart, text),
      element('c:autoTitleDeleted', { val: chart.caption === undefined ? '1' : '0' }),
      element(
        'c:plotArea',
        {},
        element('c:layout'),
        plot,
        ...(chart.type === 'doughnut' ? [] : chartAxes(chart, { format, text, labelled })),
        element('c:spPr', {}, element('a:noFill')),
      ),
      ...(chart.type === 'doughnut' ? [legend(text, 'r')] : chart.series.length > 1 ? [legend(text, 'b')] : []),
      element('c:plotVisOnly', { val: '1' }),
      element('c:dispBlanksAs', { val: 'gap' }),
    ),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    textProperties(text),
    element('c:externalData', { 'r:id': workbook }, element('c:autoUpdate', { val: '0' })),
  );
}

function plotOf(chart: ChartGraphic, format: string, labels: XmlElement | undefined): XmlElement {
  const series = chartSeries(chart, { format, labels });
  const axes = [element('c:axId', { val: axisIds.categories }), element('c:axId', { val: axisIds.values })];
  if (chart.type === 'line') {
    return element(
      'c:lineChart',
      {},
      element('c:grouping', { val: 'standard' }),
      element('c:varyColors', { val: '0' }),
      ...series,
      element('c:marker', { val: '1' }),
      ...axes,
    );
  }
  if (chart.type === 'doughnut') {
    return element(
      'c:doughnutChart',
      {},
      element('c:varyColors', { val: '1' }),
      ...series,
      element('c:firstSliceAng', { val: '0' }),
      element('c:holeSize', { val: String(Math.round(holeOfRing * 100)) }),
    );
  }
  return element(
    'c:barChart',
    {},
    element('c:barDir', { val: chart.horizontal === true ? 'bar' : 'col' }),
    element('c:grouping', { val: 'clustered' }),
    element('c:varyColors', { val: '0' }),
    ...series,
    element('c:gapWidth', { val: chart.series.length > 1 ? '60' : '80' }),
    element('c:overlap', { val: '0' }),
    ...axes,
  );
}

/** Every value, as the article has it, above its point or beyond the end of its bar. */
const dataLabels = ({ type }: ChartGraphic, format: string, text: ChartText): XmlElement =>
  element('c:dLbls', {}, ...valueLabel(format, text, type === 'line' ? 't' : 'outEnd'));

/** The unit stands above, where the eye begins. */
function titleOf({ caption }: ChartGraphic, text: ChartText): XmlElement[] {
  if (caption === undefined) return [];
  const edge = ['c:xMode', 'c:yMode'].map((name) => element(name, { val: 'edge' }));
  const place = ['c:x', 'c:y'].map((name) => element(name, { val: '0.005' }));
  return [
    element(
      'c:title',
      {},
      richText(plainText(caption), text),
      element('c:layout', {}, element('c:manualLayout', {}, ...edge, ...place)),
      element('c:overlay', { val: '0' }),
    ),
  ];
}

const legend = (text: ChartText, place: 'b' | 'r'): XmlElement =>
  element(
    'c:legend',
    {},
    element('c:legendPos', { val: place }),
    element('c:overlay', { val: '0' }),
    textProperties(text),
  );
