import type { ChartGraphic } from '../../../../model/deck.js';
import { contentTypes, relationshipTypes } from '../../../../opc/part-kind.js';
import type { OpcPackage } from '../../../../opc/package.js';
import { element, type XmlElement } from '../../../../opc/xml/element.js';
import { chartPart } from './chart-part.js';
import { numberFormat } from './number-format.js';
import { chartWorkbook } from './workbook.js';

/** What a frame with a chart says that it holds. */
export const chartKind = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/**
 * Adds a chart and its workbook to the package, and leads the slide to them.
 *
 * @param slide name of the slide's part
 * @returns what the frame on the slide holds
 */
export function addChart(chart: ChartGraphic, slide: string, language: string, opc: OpcPackage): XmlElement {
  const number = freeNumber(opc);
  const name = chartName(number);
  const book = workbookName(number);
  const format = numberFormat(chart.decimals, chart.suffix, language);
  opc.setBytes(book, contentTypes.workbook, chartWorkbook(chart, format));
  const workbook = opc.relate(name, relationshipTypes.embeddedPackage, book);
  opc.setXml(name, contentTypes.chart, chartPart(chart, { format, language, workbook }));
  return element('c:chart', { 'r:id': opc.relate(slide, relationshipTypes.chart, name) });
}

/** Layouts of a template may hold charts of their own. */
function freeNumber(opc: OpcPackage): number {
  let number = 1;
  while (opc.has(chartName(number)) || opc.has(workbookName(number))) number += 1;
  return number;
}

const chartName = (number: number): string => `/ppt/charts/chart${number}.xml`;
const workbookName = (number: number): string => `/ppt/embeddings/workbook${number}.xlsx`;
