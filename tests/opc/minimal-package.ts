import { contentTypes, relationshipTypes } from '../../src/opc/part-kind.js';
import { OpcPackage } from '../../src/opc/package.js';
import { parseXml } from '../../src/opc/xml/parse.js';

/**
 * The smallest sound presentation: a theme, a master, the layouts "Cover" and "Points", and one slide with notes. Tests
 * break it on purpose, and take it for a foreign template.
 */
export function minimalPackage(): OpcPackage {
  const opc = new OpcPackage();
  const add = (name: string, type: string, xml: string): void => {
    opc.setXml(name, type, parseXml(xml));
  };
  add('/ppt/presentation.xml', contentTypes.presentation, presentation);
  add('/ppt/theme/theme1.xml', contentTypes.theme, theme);
  add('/ppt/slideMasters/slideMaster1.xml', contentTypes.slideMaster, master);
  add('/ppt/slideLayouts/slideLayout1.xml', contentTypes.slideLayout, coverLayout);
  add('/ppt/slideLayouts/slideLayout2.xml', contentTypes.slideLayout, pointsLayout);
  add('/ppt/slides/slide1.xml', contentTypes.slide, slide);
  add('/docProps/core.xml', contentTypes.coreProperties, core);
  opc.relate('/', relationshipTypes.officeDocument, '/ppt/presentation.xml');
  opc.relate('/', relationshipTypes.coreProperties, '/docProps/core.xml');
  opc.relate('/ppt/presentation.xml', relationshipTypes.slideMaster, '/ppt/slideMasters/slideMaster1.xml');
  opc.relate('/ppt/presentation.xml', relationshipTypes.slide, '/ppt/slides/slide1.xml');
  opc.relate('/ppt/presentation.xml', relationshipTypes.theme, '/ppt/theme/theme1.xml');
  opc.relate('/ppt/slideMasters/slideMaster1.xml', relationshipTypes.slideLayout, '/ppt/slideLayouts/slideLayout1.xml');
  opc.relate('/ppt/slideMasters/slideMaster1.xml', relationshipTypes.slideLayout, '/ppt/slideLayouts/slideLayout2.xml');
  opc.relate('/ppt/slideMasters/slideMaster1.xml', relationshipTypes.theme, '/ppt/theme/theme1.xml');
  for (const number of [1, 2]) {
    const layout = `/ppt/slideLayouts/slideLayout${number}.xml`;
    opc.relate(layout, relationshipTypes.slideMaster, '/ppt/slideMasters/slideMaster1.xml');
  }
  opc.relate('/ppt/slides/slide1.xml', relationshipTypes.slideLayout, '/ppt/slideLayouts/slideLayout2.xml');
  return opc;
}

const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A placeholder shape; on layouts and masters with a place, on slides without. */
export function placeholderShape(id: number, name: string, ph: string, text: string, place = ''): string {
  const spPr = place === '' ? '<p:spPr/>' : `<p:spPr><a:xfrm>${place}</a:xfrm></p:spPr>`;
  const run = text === '' ? '' : `<a:r><a:rPr lang="en-GB"/><a:t>${text}</a:t></a:r>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr/><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>${spPr}` +
    `<p:txBody><a:bodyPr/><a:lstStyle/><a:p>${run}<a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`
  );
}

const tree = (shapes: string): string =>
  '<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>' +
  `${shapes}</p:spTree></p:cSld>`;

const titlePlace = '<a:off x="685800" y="457200"/><a:ext cx="10820400" cy="1143000"/>';
const bodyPlace = '<a:off x="685800" y="1828800"/><a:ext cx="10820400" cy="4114800"/>';
const labelPlace = '<a:off x="685800" y="152400"/><a:ext cx="10820400" cy="304800"/>';
const datePlace = '<a:off x="685800" y="6400800"/><a:ext cx="2743200" cy="304800"/>';
const footerPlace = '<a:off x="3733800" y="6400800"/><a:ext cx="4724400" cy="304800"/>';
const numberPlace = '<a:off x="8763000" y="6400800"/><a:ext cx="2743200" cy="304800"/>';

const furniture = (firstIndex: number): string =>
  placeholderShape(10, 'Date', `type="dt" sz="half" idx="${firstIndex}"`, '', datePlace) +
  placeholderShape(11, 'Footer', `type="ftr" sz="quarter" idx="${firstIndex + 1}"`, '', footerPlace) +
  placeholderShape(12, 'Slide number', `type="sldNum" sz="quarter" idx="${firstIndex + 2}"`, '', numberPlace);

const presentation =
  `<p:presentation ${namespaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
  '<p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/>' +
  '<p:notesSz cx="6858000" cy="9144000"/></p:presentation>';

const level = (size: number): string =>
  `<a:lvl1pPr><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;

const master =
  `<p:sldMaster ${namespaces}>${tree(
    placeholderShape(2, 'Title', 'type="title"', 'Title', titlePlace) +
      placeholderShape(3, 'Text', 'type="body" idx="1"', 'Text', bodyPlace) +
      furniture(2),
  )}<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ` +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
  '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>' +
  `<p:txStyles><p:titleStyle>${level(3200)}</p:titleStyle><p:bodyStyle>${level(2400)}</p:bodyStyle>` +
  `<p:otherStyle>${level(1800)}</p:otherStyle></p:txStyles></p:sldMaster>`;

const layout = (name: string, type: string, shapes: string): string =>
  `<p:sldLayout ${namespaces} type="${type}">${tree(shapes + furniture(10)).replace('<p:cSld>', `<p:cSld name="${name}">`)}` +
  '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>';

const coverLayout = layout(
  'Cover',
  'title',
  placeholderShape(2, 'Title', 'type="ctrTitle"', 'Title', titlePlace) +
    placeholderShape(3, 'Subtitle', 'type="subTitle" idx="1"', 'Subtitle', bodyPlace),
);
const pointsLayout = layout(
  'Points',
  'obj',
  placeholderShape(2, 'Title', 'type="title"', 'Title', titlePlace) +
    placeholderShape(3, 'Body', 'idx="1"', 'Text', bodyPlace) +
    placeholderShape(4, 'Label', 'type="body" sz="quarter" idx="13"', 'Label', labelPlace),
);

const slide = `<p:sld ${namespaces}>${tree(
  placeholderShape(2, 'Title 1', 'type="title"', 'A title') + placeholderShape(3, 'Body 2', 'idx="1"', 'A line'),
)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;

const core =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>A deck</dc:title>' +
  '<dcterms:created xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:created></cp:coreProperties>';

const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const colours =
  colour('dk1', '111111') +
  colour('lt1', 'FFFFFF') +
  colour('dk2', '1F2A44') +
  colour('lt2', 'F2F2F2') +
  [1, 2, 3, 4, 5, 6].map((number) => colour(`accent${number}`, `${number}${number}5588`)).join('') +
  colour('hlink', '0000EE') +
  colour('folHlink', '551A8B');
const fonts = '<a:latin typeface="Arimo"/><a:ea typeface=""/><a:cs typeface=""/>';
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="9525">${fill}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** A theme with everything that the schema asks for. */
export const theme =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plain"><a:themeElements>' +
  `<a:clrScheme name="Plain">${colours}</a:clrScheme><a:fontScheme name="Plain"><a:majorFont>${fonts}</a:majorFont>` +
  `<a:minorFont>${fonts}</a:minorFont></a:fontScheme><a:fmtScheme name="Plain"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
