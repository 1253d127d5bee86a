import { describe, expect, test } from 'vitest';
import type { OpcPackage } from '../../../../src/opc/package.js';
import { contentTypes, relationshipTypes } from '../../../../src/opc/part-kind.js';
import { parseXml } from '../../../../src/opc/xml/parse.js';
import { serializeXml } from '../../../../src/opc/xml/serialize.js';
import { readTemplate } from '../../../../src/template/open/read-template.js';
import { foreignPackage, usualMaster, withSlides } from '../../foreign-package.js';

const emu = (length: number): number => Math.round(length * 914_400);

/** A line in a box of its own, three inches wide. */
const line = (words: string, x: number, y: number, fill = ''): string =>
  '<p:sp><p:nvSpPr><p:cNvPr id="30" name="Line"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>' +
  `<p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(3)}" cy="${emu(0.3)}"/></a:xfrm>${fill}</p:spPr>` +
  `<p:txBody><a:bodyPr/><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;

const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

function written(opc: OpcPackage, by: string): OpcPackage {
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${by}</dc:creator></cp:coreProperties>`;
  opc.setXml('/docProps/core.xml', contentTypes.coreProperties, parseXml(core));
  opc.relate('/', relationshipTypes.coreProperties, '/docProps/core.xml');
  return opc;
}

/** What the layout of points says after the file was read as a template. */
function layoutOf(art: string): string {
  const layouts = usualMaster.layouts.map((one) => ({ ...one, art }));
  const opc = written(withSlides(foreignPackage({ ...usualMaster, layouts }), [1, 2]), 'Mia Larsson');
  const title =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="T"/><p:cNvSpPr/><p:nvPr><p:ph type="ctrTitle"/></p:nvPr></p:nvSpPr><p:spPr/>' +
    '<p:txBody><a:bodyPr/><a:p><a:r><a:t>Mending pumps</a:t></a:r></a:p></p:txBody></p:sp>';
  opc.setXml(
    '/ppt/slides/slide1.xml',
    contentTypes.slide,
    parseXml(`<p:sld ${namespaces}><p:cSld><p:spTree>${title}</p:spTree></p:cSld></p:sld>`),
  );
  return serializeXml(readTemplate(opc, 'house').template.package.look('/ppt/slideLayouts/slideLayout2.xml'));
}

describe('what a layout says of one talk is left out', () => {
  test.each(['Oslo, 4-5 june 2019', '04.06.2019', 'June 4, 2019', '2019-06-04'])('its day: %s', (words) => {
    expect(layoutOf(line(words, 1, 7))).not.toContain(words);
  });

  test('what stands beside the day, its title, and who wrote the file', () => {
    const found = layoutOf(line('4 june 2019', 1, 7) + line('- A. Berg', 3.5, 7) + line('Sales', 9, 7));
    expect(found).not.toContain('Berg');
    expect(found).toContain('Sales');
    expect(layoutOf(line('Mending pumps - a workshop', 1, 7))).not.toContain('workshop');
    expect(layoutOf(line('Mia Larsson, pumps', 1, 7))).not.toContain('Larsson');
  });

  test('but not what the house says of itself, nor what stands in the middle', () => {
    for (const words of ['© 4 june 2019 Pump House', 'Pump House since 1982', 'Version 2.10.19.4'])
      expect(layoutOf(line(words, 1, 7))).toContain(words);
    expect(layoutOf(line('4 june 2019', 1, 3))).toContain('4 june 2019');
  });

  test('and a panel stays without its words', () => {
    const fill = '<a:solidFill><a:srgbClr val="9C1F2E"/></a:solidFill>';
    const found = layoutOf(line('4 june 2019', 1, 7, fill));
    expect(found).toContain('9C1F2E');
    expect(found).not.toContain('june');
  });
});
