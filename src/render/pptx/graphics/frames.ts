import type { TableGraphic } from '../../../model/deck.js';
import type { OpcPackage } from '../../../opc/package.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import type { Placeholder } from '../../../template/model.js';
import { themeFonts } from '../../../template/open/theme.js';
import { layoutColours } from '../../scene/art/layout-colours.js';
import { partAt, readTableStyle } from '../../scene/graphics/table-style.js';
import type { GraphicContent } from '../../content/content.js';
import type { Frame } from '../slide/frame.js';
import { addChart, chartKind } from './chart/add-chart.js';
import { graphicFrame } from './graphic-frame.js';
import { tableElement, tableKind } from './table/table-frame.js';
import { tableStyleId } from '../../content/table-style-id.js';

/**
 * The tables and charts of a slide; what they need beside the slide is added to the package.
 *
 * @param slide name of the slide's part
 * @param layout name of its layout's part
 * @param presentation name of the presentation's part
 */
export function framesOf(
  graphics: readonly GraphicContent[],
  { slide, layout }: { readonly slide: string; readonly layout: string },
  { language, presentation, package: opc }: { language: string; presentation: string; package: OpcPackage },
): Frame[] {
  const tableOf = (table: TableGraphic, { background, levels: [text] }: Placeholder): XmlElement => {
    const { colours, onLayout, theme } = layoutColours(opc, layout);
    const setting = { colour: onLayout, colours, ground: background, points: text?.colour };
    const style = readTableStyle(opc, presentation, setting);
    const inkOf = (row: number): string | undefined => {
      const { ink, isInkOurs } = partAt(style, row, table.header);
      return isInkOurs === true ? ink : undefined;
    };
    const font = text?.fonts[0] === themeFonts(opc.look(theme)).body ? undefined : text?.fonts[0];
    return tableElement(table, tableStyleId(opc, presentation), { language, inkOf, font });
  };
  return graphics.map(({ placeholder, graphic, box }) => {
    const [kind, content] =
      graphic.kind === 'table'
        ? [tableKind, tableOf(graphic, placeholder)]
        : [chartKind, addChart(graphic, slide, language, opc)];
    const { alternative } = graphic;
    return { placeholder, shape: (id) => graphicFrame(id, { placeholder, box, alternative, kind, content }) };
  });
}
