const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const microsoft = 'http://schemas.microsoft.com/office';
const openDocument = 'urn:oasis:names:tc:opendocument:xmlns';

/** The canonical prefix of each well-known namespace (ECMA-376 transitional, the extensions that Office writes, ODF 1.3). */
export const prefixByNamespace: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  [`${drawing}/main`, 'a'],
  ['http://schemas.openxmlformats.org/presentationml/2006/main', 'p'],
  [`${office}/relationships`, 'r'],
  [`${drawing}/chart`, 'c'],
  [`${drawing}/diagram`, 'dgm'],
  [`${drawing}/picture`, 'pic'],
  [`${drawing}/chartDrawing`, 'cdr'],
  [`${office}/math`, 'm'],
  [`${office}/docPropsVTypes`, 'vt'],
  [`${office}/customXml`, 'ds'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/dc/dcmitype/', 'dcmitype'],
  ['http://www.w3.org/2001/XMLSchema-instance', 'xsi'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  [`${microsoft}/powerpoint/2010/main`, 'p14'],
  [`${microsoft}/powerpoint/2012/main`, 'p15'],
  [`${microsoft}/powerpoint/2015/main`, 'p16'],
  [`${microsoft}/drawing/2010/main`, 'a14'],
  [`${microsoft}/drawing/2014/main`, 'a16'],
  [`${microsoft}/drawing/2016/SVG/main`, 'asvg'],
  [`${microsoft}/drawing/2017/decorative`, 'adec'],
  [`${microsoft}/drawing/2018/hyperlinkcolor`, 'ahyp'],
  [`${microsoft}/drawing/2012/chart`, 'c15'],
  [`${microsoft}/drawing/2014/chart`, 'c16'],
  [`${microsoft}/drawing/2015/06/chart`, 'c16r2'],
  [`${microsoft}/drawing/2007/8/2/chart`, 'c14'],
  [`${microsoft}/thememl/2012/main`, 'thm15'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  [`${drawing}/wordprocessingDrawing`, 'wp'],
  [`${openDocument}:office:1.0`, 'office'],
  [`${openDocument}:style:1.0`, 'style'],
  [`${openDocument}:text:1.0`, 'text'],
  [`${openDocument}:table:1.0`, 'table'],
  [`${openDocument}:drawing:1.0`, 'draw'],
  [`${openDocument}:svg-compatible:1.0`, 'svg'],
  [`${openDocument}:xsl-fo-compatible:1.0`, 'fo'],
  [`${openDocument}:meta:1.0`, 'meta'],
  [`${openDocument}:manifest:1.0`, 'manifest'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
]);

/** Namespaces of documents that are written without prefixes. */
const unprefixed = new Set([
  'http://schemas.openxmlformats.org/package/2006/content-types',
  'http://schemas.openxmlformats.org/package/2006/relationships',
  `${office}/extended-properties`,
  `${office}/custom-properties`,
]);

export const namespaceByPrefix: ReadonlyMap<string, string> = new Map(
  [...prefixByNamespace].map(([namespace, prefix]) => [prefix, namespace]),
);

/** The prefix a namespace always has in our trees; undefined when it isn't well known. */
export function canonicalPrefix(namespace: string): string | undefined {
  return unprefixed.has(namespace) ? '' : prefixByNamespace.get(namespace);
}

/** ISO 29500 strict packages use namespaces and relationship types of their own, all under this address. */
export const isStrict = (namespace: string): boolean => namespace.startsWith('http://purl.oclc.org/ooxml/');
