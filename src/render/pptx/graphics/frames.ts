import type { OpcPackage } from '../../../opc/package.js';
import type { GraphicContent } from '../content/content.js';
import type { Frame } from '../slide/frame.js';
import { addChart, chartKind } from './chart/add-chart.js';
import { graphicFrame } from './graphic-frame.js';
import { tableElement, tableKind } from './table/table-frame.js';
import { tableStyleOf } from './table/table-style.js';

/**
 * The tables and charts of a slide; what they need beside the slide is added to the package.
 *
 * @param slide name of the slide's part
 * @param presentation name of the presentation's part
 */
export function framesOf(
  graphics: readonly GraphicContent[],
  slide: string,
  { language, presentation, package: opc }: { language: string; presentation: string; package: OpcPackage },
): Frame[] {
  return graphics.map(({ placeholder, graphic, box }) => {
    const [kind, content] =
      graphic.kind === 'table'
        ? [tableKind, tableElement(graphic, tableStyleOf(opc, presentation), language)]
        : [chartKind, addChart(graphic, slide, language, opc)];
    const { alternative } = graphic;
    return { placeholder, shape: (id) => graphicFrame(id, { placeholder, box, alternative, kind, content }) };
  });
}
