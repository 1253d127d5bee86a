import { read, type Read } from '../../../src/read/index.js';
import { archiveOf } from '../../opc/repack.js';
import { outlineOf } from '../outline.js';

/** What an OpenDocument text is packed of besides its body. */
export interface TextFile {
  /** Inside the automatic styles of the content. */
  readonly automatic?: string;
  /** Inside the common styles. */
  readonly styles?: string;
  /** Inside the metadata. */
  readonly meta?: string;
  /** Files that are added or replaced, whatever that breaks. */
  readonly files?: Readonly<Record<string, string>>;
}

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
export const namespaces = [
  ...['office', 'style', 'text', 'table', 'meta', 'manifest'].map((name) => [name, `${oasis}:${name}:1.0`] as const),
  ['draw', `${oasis}:drawing:1.0`],
  ['svg', `${oasis}:svg-compatible:1.0`],
  ['fo', `${oasis}:xsl-fo-compatible:1.0`],
  ['xlink', 'http://www.w3.org/1999/xlink'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
]
  .map(([prefix, namespace]) => `xmlns:${prefix}="${namespace}"`)
  .join(' ');

/** An OpenDocument text with this body. */
export function textFile(
  body: string,
  { automatic = '', styles = '', meta = '', files = {} }: TextFile = {},
): Uint8Array {
  const all = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml':
      `<office:document-content ${namespaces}><office:automatic-styles>${automatic}</office:automatic-styles>` +
      `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${namespaces}><office:styles>${styles}</office:styles></office:document-styles>`,
    'meta.xml': `<office:document-meta ${namespaces}><office:meta>${meta}</office:meta></office:document-meta>`,
    ...files,
  };
  return archiveOf(Object.entries(all));
}

export const readText = (body: string, file?: TextFile): Promise<Read> =>
  read({ bytes: textFile(body, file), name: 'news.odt', language: 'en' });

/** The structure of an OpenDocument text with this body behind a first paragraph. */
export const outlineOfText = async (lines: string, file?: TextFile): Promise<string[]> =>
  outlineOf((await readText(paragraph(body) + lines, file)).value).slice(1);

export const paragraph = (text: string, style = 'Standard'): string =>
  `<text:p text:style-name="${style}">${text}</text:p>`;

export const style = (name: string, parent: string, inner = '', family = 'paragraph'): string =>
  `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}">${inner}</style:style>`;

export const frame = (path: string, inner = ''): string =>
  `<draw:frame><draw:image xlink:href="${path}"/>${inner}</draw:frame>`;

/** Running text, so that the lines around it are not the whole article. */
export const body =
  'The council voted on Tuesday night to build a barrier across the mouth of the harbour, at a cost of 412 million pounds.';
