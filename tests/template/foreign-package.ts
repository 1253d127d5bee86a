import { OpcPackage } from '../../src/opc/package.js';
import { contentTypes, relationshipTypes } from '../../src/opc/part-kind.js';
import { element } from '../../src/opc/xml/element.js';
import { parseXml } from '../../src/opc/xml/parse.js';
import { theme } from '../opc/minimal-package.js';

/** A placeholder of a layout or master. */
export interface Shape {
  readonly name: string;
  /** Attributes of `p:ph`. */
  readonly ph: string;
  /** Left, top, width and height in inches; inherited where absent. */
  readonly box?: readonly [number, number, number, number];
  /** XML of its geometry; a rectangle where absent. */
  readonly outline?: string;
  readonly bodyProperties?: string;
  /** Children of `a:lstStyle`; the element is left out where this is absent. */
  readonly style?: string;
  /** Paragraphs; an empty one where absent. */
  readonly text?: string;
}

export interface LayoutOf {
  readonly name: string;
  readonly type?: string;
  readonly shapes: readonly Shape[];
  /** What is drawn behind them: XML of shapes. */
  readonly art?: string;
}

export interface MasterOf {
  readonly theme: string;
  readonly shapes: readonly Shape[];
  readonly layouts: readonly LayoutOf[];
  /** `p:txStyles`; none where it is ''. */
  readonly textStyles?: string;
}

/** A 13.333 by 7.5 inch presentation with these masters, as a corporate file might have them. */
export function foreignPackage(...masters: readonly MasterOf[]): OpcPackage {
  const opc = new OpcPackage();
  const add = (name: string, type: string, xml: string): void => {
    opc.setXml(name, type, parseXml(xml));
  };
  const ids = masters.map((_, index) => `<p:sldMasterId id="${firstId + 100 * index}" r:id="rId${index + 1}"/>`);
  add(
    presentation,
    contentTypes.presentation,
    `<p:presentation ${namespaces}><p:sldMasterIdLst>${ids.join('')}</p:sldMasterIdLst>` +
      '<p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>',
  );
  opc.relate('/', relationshipTypes.officeDocument, presentation);
  let count = 0;
  masters.forEach((master, index) => {
    const name = `/ppt/slideMasters/slideMaster${index + 1}.xml`;
    const themeName = `/ppt/theme/theme${index + 1}.xml`;
    opc.relate(presentation, relationshipTypes.slideMaster, name);
    add(themeName, contentTypes.theme, theme.replace('name="Plain"', `name="${master.theme}"`));
    const list = master.layouts.map(
      (_, at) => `<p:sldLayoutId id="${firstId + 100 * index + at + 1}" r:id="rId${at + 1}"/>`,
    );
    add(
      name,
      contentTypes.slideMaster,
      `<p:sldMaster ${namespaces}>${tree(master.shapes)}${colourMap}<p:sldLayoutIdLst>${list.join('')}</p:sldLayoutIdLst>` +
        `${master.textStyles ?? textStyles}</p:sldMaster>`,
    );
    for (const { name: title, type, shapes, art } of master.layouts) {
      const layout = `/ppt/slideLayouts/slideLayout${++count}.xml`;
      const kind = type === undefined ? '' : ` type="${type}"`;
      add(
        layout,
        contentTypes.slideLayout,
        `<p:sldLayout ${namespaces}${kind}>${tree(shapes, { name: title, art })}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
      );
      opc.relate(name, relationshipTypes.slideLayout, layout);
      opc.relate(layout, relationshipTypes.slideMaster, name);
    }
    opc.relate(name, relationshipTypes.theme, themeName);
  });
  return opc;
}

/** The same package with slides of its own, which stand on these layouts, by their numbers from 1. */
export function withSlides(opc: OpcPackage, slides: readonly number[]): OpcPackage {
  const listed = slides.map((layout, index) => {
    const part = `/ppt/slides/slide${index + 1}.xml`;
    opc.setXml(
      part,
      contentTypes.slide,
      parseXml('<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>'),
    );
    opc.relate(part, relationshipTypes.slideLayout, `/ppt/slideLayouts/slideLayout${layout}.xml`);
    return element('p:sldId', { 'r:id': opc.relate(presentation, relationshipTypes.slide, part) });
  });
  opc.xml(presentation).children.push(element('p:sldIdLst', {}, ...listed));
  return opc;
}

/** What PowerPoint's own first two layouts are: the title of the second has no place of its own, and its body fits itself. */
export const usualMaster: MasterOf = {
  theme: 'House',
  shapes: [
    { name: 'Title Placeholder 1', ph: 'type="title"', box: [0.9, 0.4, 11.5, 1.45], bodyProperties: 'anchor="ctr"' },
    {
      name: 'Text Placeholder 2',
      ph: 'type="body" idx="1"',
      box: [0.9, 2, 11.5, 4.76],
      bodyProperties: '><a:normAutofit fontScale="62500"/></a:bodyPr',
    },
    { name: 'Date Placeholder 3', ph: 'type="dt" sz="half" idx="2"', box: [0.9, 6.95, 3, 0.4] },
    { name: 'Footer Placeholder 4', ph: 'type="ftr" sz="quarter" idx="3"', box: [4.4, 6.95, 4.5, 0.4] },
    { name: 'Slide Number Placeholder 5', ph: 'type="sldNum" sz="quarter" idx="4"', box: [9.4, 6.95, 3, 0.4] },
  ],
  layouts: [
    {
      name: 'Title Slide',
      type: 'title',
      shapes: [
        { name: 'Title 1', ph: 'type="ctrTitle"', box: [1.67, 1.2, 10, 2.6] },
        { name: 'Subtitle 2', ph: 'type="subTitle" idx="1"', box: [1.67, 3.9, 10, 1.8] },
      ],
    },
    {
      name: 'Title and Content',
      type: 'obj',
      shapes: [
        {
          name: 'Title 1',
          ph: 'type="title"',
          text: '<a:p><a:r><a:rPr lang="en-GB"/><a:t>What is it about?</a:t></a:r></a:p>',
        },
        { name: 'Content Placeholder 2', ph: 'idx="1"' },
        { name: 'Footer Placeholder 3', ph: 'type="ftr" sz="quarter" idx="11"' },
        { name: 'Slide Number Placeholder 4', ph: 'type="sldNum" sz="quarter" idx="12"' },
      ],
    },
    {
      name: 'Statement',
      shapes: [
        { name: 'Title 1', ph: 'type="title"' },
        { name: 'Text Placeholder 2', ph: 'type="body" sz="quarter" idx="13"', box: [0.9, 2, 7, 4] },
        { name: 'Text Placeholder 3', ph: 'type="body" sz="quarter" idx="14"', box: [8.5, 2, 3.9, 1.2] },
      ],
    },
  ],
};

/** A filled shape, in inches. */
export function drawnShape(
  [x, y, width, height]: readonly [number, number, number, number],
  { colour = '1F3864', preset = 'rect' }: { readonly colour?: string; readonly preset?: string } = {},
): string {
  const [left, top, across, down] = [x, y, width, height].map((length) => Math.round(length * 914_400));
  return (
    '<p:sp><p:nvSpPr><p:cNvPr id="90" name="Art"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>' +
    `<a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${across}" cy="${down}"/></a:xfrm>` +
    `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>` +
    '</p:spPr></p:sp>'
  );
}

const presentation = '/ppt/presentation.xml';
const firstId = 2_147_483_648;
const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const level = (size: number): string =>
  `<a:lvl1pPr><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:defRPr></a:lvl1pPr>`;
const textStyles =
  `<p:txStyles><p:titleStyle>${level(4400)}</p:titleStyle><p:bodyStyle>${level(2800)}</p:bodyStyle>` +
  `<p:otherStyle>${level(1800)}</p:otherStyle></p:txStyles>`;

function tree(shapes: readonly Shape[], { name, art = '' }: { name?: string; art?: string | undefined } = {}): string {
  const title = name === undefined ? '' : ` name="${name}"`;
  return (
    `<p:cSld${title}><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>` +
    `${art}${shapes.map(shape).join('')}</p:spTree></p:cSld>`
  );
}

function shape(
  { name, ph, box, outline = '', bodyProperties = '', style, text = '<a:p/>' }: Shape,
  index: number,
): string {
  const [x, y, width, height] = (box ?? []).map((length) => Math.round(length * 914_400));
  const place =
    box === undefined ? '' : `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
  const properties = bodyProperties.startsWith('>') ? `<a:bodyPr${bodyProperties}>` : `<a:bodyPr ${bodyProperties}/>`;
  const list = style === undefined ? '' : `<a:lstStyle>${style}</a:lstStyle>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${index + 2}" name="${name}"/><p:cNvSpPr/><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${place}${outline}</p:spPr><p:txBody>${properties}${list}${text}</p:txBody></p:sp>`
  );
}
