import { archiveOf } from '../../opc/repack.js';
import { read, type Read } from '../../../src/read/index.js';
import { outlineOf } from '../outline.js';

/** What a Word document is packed of besides its body. */
export interface WordFile {
  /** Inside `w:styles`. */
  readonly styles?: string;
  /** Inside `w:numbering`. */
  readonly numbering?: string;
  /** Pictures by name in `word/media`; their relationships are called as they are: `rId-pier.png`. */
  readonly pictures?: Readonly<Record<string, string>>;
  /** More relationships of the document. */
  readonly relationships?: string;
  /** Inside the core properties. */
  readonly properties?: string;
  /** Files that are added or replaced, whatever that breaks. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  `xmlns:r="${office}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"';

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const relationships = (inner: string): string =>
  `<Relationships xmlns="${packaging}/relationships">${inner}</Relationships>`;

/** A Word document with this body. */
export function wordFile(body: string, file: WordFile = {}): Uint8Array {
  const { styles = '', numbering = '', pictures = {}, properties = '' } = file;
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships(
      relationship('rId1', 'officeDocument', 'word/document.xml') +
        `<Relationship Id="rId2" Type="${packaging}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    'docProps/core.xml':
      `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
      `xmlns:dcterms="http://purl.org/dc/terms/">${properties}</cp:coreProperties>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${namespaces}>${numbering}</w:numbering>`,
    'word/_rels/document.xml.rels': relationships(
      relationship('rId1', 'styles', 'styles.xml') +
        relationship('rId2', 'numbering', 'numbering.xml') +
        Object.keys(pictures)
          .map((name) => relationship(`rId-${name}`, 'image', `media/${name}`))
          .join('') +
        (file.relationships ?? ''),
    ),
    ...Object.fromEntries(Object.entries(pictures).map(([name, content]) => [`word/media/${name}`, content])),
    ...file.files,
  };
  return archiveOf(Object.entries(files));
}

export const readWord = (body: string, file?: WordFile): Promise<Read> =>
  read({ bytes: wordFile(body, file), name: 'news.docx', language: 'en' });

/** The structure of a Word document with this body. */
export const outlineOfWord = async (body: string, file?: WordFile): Promise<string[]> =>
  outlineOf((await readWord(body, file)).value);

/** A paragraph of one run. */
export const paragraph = (text: string, properties = '', run = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const styled = (style: string, text: string): string => paragraph(text, `<w:pStyle w:val="${style}"/>`);

export const style = (id: string, name: string, inner = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

export const picture = (name: string, properties = ''): string =>
  `<w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" ${properties}/><a:graphic><a:graphicData>${pictureShape(name)}` +
  '</a:graphicData></a:graphic></wp:inline></w:drawing>';

export const pictureShape = (name: string, properties = ''): string =>
  `<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="" ${properties}/></pic:nvPicPr>` +
  `<pic:blipFill><a:blip r:embed="rId-${name}"/></pic:blipFill></pic:pic>`;

/** Running text, so that the lines around it are not the whole article. */
export const body =
  'The council voted on Tuesday night to build a barrier across the mouth of the harbour, at a cost of 412 million pounds.';
