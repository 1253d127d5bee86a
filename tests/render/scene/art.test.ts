import { describe, expect, it } from 'vitest';
import { OpcPackage } from '../../../src/opc/package.js';
import { parseXml } from '../../../src/opc/xml/parse.js';
import { PictureFiles, type PartSetting } from '../../../src/render/scene/art/part-setting.js';
import { shapesOfPart } from '../../../src/render/scene/art/shapes-of-part.js';
import { colourGrid } from '../../../src/picture/raster/colour-grid.js';
import { plainBullet } from '../../../src/render/scene/text/symbols.js';
import { colourResolver } from '../../../src/template/open/colour.js';
import { png } from '../../template/picture/fixtures.js';

const namespaces =
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** What a layout with these shapes shows, and what of it is told not to be drawn. Lengths are given in points. */
function drawnFrom(shapes: string, picture?: Uint8Array) {
  const written = shapes.replace(/(?<=\b(?:x|y|cx|cy)=")\d+/g, (points) => String(Number(points) * 12_700));
  const root = parseXml(`<p:sldLayout ${namespaces}><p:cSld><p:spTree>${written}</p:spTree></p:cSld></p:sldLayout>`);
  const told: string[] = [];
  const opc = new OpcPackage();
  if (picture !== undefined) {
    opc.setBytes('/media/image1.png', 'image/png', picture);
    opc.relate('/layout.xml', 'image', '/media/image1.png', { id: 'rId1' });
  }
  const setting: PartSetting = {
    package: opc,
    part: '/layout.xml',
    theme: parseXml(`<a:theme ${namespaces}/>`),
    colour: colourResolver({ accent1: '112233' }, {}),
    pictures: new PictureFiles(opc),
    told: { notDrawn: (name, what) => told.push(`${name}: ${what}`) },
  };
  return { shapes: shapesOfPart(root, setting), told };
}

const shape = (properties: string, name = 'Shape'): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${name}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${properties}</p:spPr></p:sp>`;
const place = '<a:xfrm><a:off x="10" y="20"/><a:ext cx="100" cy="50"/></a:xfrm>';
const solid = '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>';
const preset = (name: string): string => `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`;

describe('the shapes of a layout', () => {
  it('are filled outlines in points, with their lines', () => {
    const line =
      '<a:ln w="25400"><a:solidFill><a:srgbClr val="FF0000"><a:alpha val="50000"/></a:srgbClr></a:solidFill></a:ln>';
    const { shapes } = drawnFrom(shape(place + preset('rect') + solid + line));
    expect(shapes).toMatchObject([
      { kind: 'shape', fill: { kind: 'solid', colour: '112233', opacity: 1 } },
      { kind: 'shape', stroke: { colour: 'FF0000', opacity: 0.5, width: 2 } },
    ]);
    const [filled] = shapes;
    const places =
      filled?.kind === 'shape' ? filled.outline.flatMap((part) => (part.kind === 'close' ? [] : [part.to])) : [];
    expect(places).toEqual([
      [10, 20],
      [110, 20],
      [110, 70],
      [10, 70],
    ]);
  });

  it('tell by name of what is drawn without its pattern, or without its shadow', () => {
    const pattern =
      '<a:pattFill prst="dkDnDiag"><a:fgClr><a:srgbClr val="000000"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>';
    const { shapes, told } = drawnFrom(
      shape(place + preset('rect') + pattern, 'Band') +
        shape(`${place}${preset('rect')}${solid}<a:effectLst><a:outerShdw/></a:effectLst>`, 'Card') +
        shape(`${place}${preset('rect')}${solid}<a:effectLst/>`, 'Plain'),
    );
    expect(shapes).toHaveLength(3);
    expect(shapes[0]).toMatchObject({ fill: { kind: 'solid', colour: '999999' } });
    expect(told).toEqual(['Band: the pattern', 'Card: the shadow, glow or reflection']);
  });

  it('show pictures in the two colours that they name', () => {
    const fill =
      '<a:blipFill><a:blip r:embed="rId1"><a:duotone><a:schemeClr val="accent1"/><a:srgbClr val="112235"/></a:duotone></a:blip><a:stretch/></a:blipFill>';
    const { shapes, told } = drawnFrom(shape(place + preset('rect') + fill), png(30, 20));
    const [picture] = shapes;
    expect(told).toEqual([]);
    const shown = picture?.kind === 'picture' ? colourGrid(picture.file.bytes, 1, 1) : undefined;
    expect(shown?.cells).toEqual([{ colour: '112234', opacity: 1 }]);
  });

  it('tell by name of pictures that are repeated, which are shown once', () => {
    const fill = '<a:blipFill><a:blip r:embed="rId1"/><a:tile sx="100000" sy="100000"/></a:blipFill>';
    const { shapes, told } = drawnFrom(shape(place + preset('rect') + fill, 'Ground'), png(30, 20));
    expect(shapes).toHaveLength(1);
    expect(told).toEqual(['Ground: the repeated picture']);
  });

  it('are turned and flipped where they say so', () => {
    const turned = place.replace('<a:xfrm>', '<a:xfrm rot="5400000" flipV="1">');
    const [filled] = drawnFrom(shape(turned + preset('rtTriangle') + solid)).shapes;
    const places =
      filled?.kind === 'shape' ? filled.outline.flatMap((part) => (part.kind === 'close' ? [] : [part.to])) : [];
    // A quarter turn around the middle (60, 45): as wide as it was high.
    expect([Math.min(...places.map(([x]) => x)), Math.max(...places.map(([x]) => x))].map(Math.round)).toEqual([
      35, 85,
    ]);
    expect([Math.min(...places.map(([, y]) => y)), Math.max(...places.map(([, y]) => y))].map(Math.round)).toEqual([
      -5, 95,
    ]);
  });

  it('keep their curves: ellipses, round corners and drawn paths', () => {
    const path =
      '<a:custGeom><a:pathLst><a:path w="10" h="10"><a:moveTo><a:pt x="0" y="0"/></a:moveTo><a:quadBezTo><a:pt x="127000" y="0"/><a:pt x="127000" y="127000"/></a:quadBezTo><a:close/></a:path></a:pathLst></a:custGeom>';
    for (const geometry of [preset('ellipse'), preset('roundRect'), path]) {
      const { shapes, told } = drawnFrom(shape(place + geometry + solid));
      const [filled] = shapes;
      expect(filled?.kind === 'shape' && filled.outline.some(({ kind }) => kind === 'curve')).toBe(true);
      expect(told).toEqual([]);
    }
  });

  it('have gradients that run through them', () => {
    const gradient =
      '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="000000"/></a:gs><a:gs pos="100000"><a:srgbClr val="FFFFFF"/></a:gs></a:gsLst><a:lin ang="0"/></a:gradFill>';
    const [filled] = drawnFrom(shape(place + preset('rect') + gradient)).shapes;
    expect(filled).toMatchObject({ fill: { kind: 'linear', from: { x: 10, y: 45 }, to: { x: 110, y: 45 } } });
  });

  it('stand where their group puts them', () => {
    const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="3" name="G"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="200" y="100"/><a:ext cx="50" cy="25"/><a:chOff x="10" y="20"/><a:chExt cx="100" cy="50"/></a:xfrm></p:grpSpPr>${shape(place + preset('rect') + solid)}</p:grpSp>`;
    const [filled] = drawnFrom(group).shapes;
    expect(filled?.kind === 'shape' && filled.outline[2]).toEqual({ kind: 'line', to: [250, 125] });
  });

  it('are flipped and turned with their group', () => {
    const inGroup = (attributes: string): string =>
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="3" name="G"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm ${attributes}><a:off x="200" y="100"/><a:ext cx="200" cy="100"/><a:chOff x="10" y="20"/><a:chExt cx="200" cy="100"/></a:xfrm></p:grpSpPr>${shape(place + preset('rect') + solid)}</p:grpSp>`;
    const boxOf = (attributes: string): unknown => {
      const [filled] = drawnFrom(inGroup(attributes)).shapes;
      const corners = filled?.kind === 'shape' ? filled.outline.flatMap((one) => ('to' in one ? [one.to] : [])) : [];
      const [xs, ys] = [corners.map(([x]) => Math.round(x)), corners.map(([, y]) => Math.round(y))];
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    };
    // A box of 100 by 50 in the group's left upper corner.
    expect(boxOf('')).toEqual([200, 100, 300, 150]);
    expect(boxOf('flipH="1"')).toEqual([300, 100, 400, 150]);
    expect(boxOf('flipV="true"')).toEqual([200, 150, 300, 200]);
    // Turned by a right angle around the group's middle, it stands in the right upper corner of what stands upright now.
    expect(boxOf('rot="5400000"')).toEqual([300, 50, 350, 150]);
  });

  it('are told by name where they are not drawn as PowerPoint would', () => {
    const words = shape(place + preset('rect'), 'Motto').replace(
      '</p:sp>',
      '<p:txBody><a:bodyPr/><a:p><a:r><a:t>Together</a:t></a:r></a:p></p:txBody></p:sp>',
    );
    const picture = `<p:pic><p:nvPicPr><p:cNvPr id="4" name="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId9"/></p:blipFill><p:spPr>${place}${preset('rect')}</p:spPr></p:pic>`;
    const { told } = drawnFrom(shape(place + preset('gear6') + solid, 'Gear') + words + picture);
    expect(told).toEqual(['Gear: the exact outline', 'Motto: words', 'Logo: a picture that is no PNG and no JPEG']);
  });
});

describe('bullets of fonts of symbols', () => {
  it.each([
    ['§', 'Wingdings', '▪'],
    ['\uf0a7', 'Arial', '▪'],
    ['\uf0fc', 'Wingdings', '•'],
    ['§', 'Arial', '§'],
    ['–', 'Wingdings', '–'],
  ])('%s of %s is drawn as %s', (character, font, drawn) => {
    expect(plainBullet(character, font)).toBe(drawn);
  });
});
