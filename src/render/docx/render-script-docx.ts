import type { Deck, Note } from '../../model/deck.js';
import { OpcPackage } from '../../opc/package.js';
import { writePackage } from '../../opc/write.js';
import { element, type XmlElement } from '../../opc/xml/element.js';
import { coreProperties } from '../pptx/properties/core-properties.js';
import { scriptNotes } from '../content/script-notes.js';
import { plainText } from '../content/plain-text.js';
import { styles, wordNamespace } from './styles.js';

export interface DocxOptions {
  /** With its region: "vi-VN". */
  readonly language: string;
  readonly presenter?: string | undefined;
  readonly created?: Date | undefined;
}

/**
 * What the speaker has before them as a document of Word (ECMA-376 part 1, 17): the title, then of each slide its number and title as a
 * heading, with what is said at it below. Equal arguments give equal bytes on one version of Node.
 */
export function renderScriptDocx(deck: Deck, { language, presenter, created = fixedTime }: DocxOptions): Uint8Array {
  const opc = new OpcPackage();
  const body = [
    paragraph('Title', deck.title),
    ...deck.slides.flatMap((slide, index) => [
      paragraph('Heading1', `${index + 1}. ${slide.title}`),
      ...scriptNotes(slide).flatMap(noteParagraphs),
    ]),
  ];
  const size = element('w:pgSz', { 'w:w': '11906', 'w:h': '16838' });
  const margins = element('w:pgMar', {
    ...{ 'w:top': '1134', 'w:right': '1134', 'w:bottom': '1134', 'w:left': '1134' },
    ...{ 'w:header': '567', 'w:footer': '567', 'w:gutter': '0' },
  });
  const document = element(
    'w:document',
    wordNamespace,
    element('w:body', {}, ...body, element('w:sectPr', {}, size, margins)),
  );
  opc.setXml('/word/document.xml', `${wordType}.document.main+xml`, document);
  opc.setXml('/word/styles.xml', `${wordType}.styles+xml`, styles(language));
  const properties = coreProperties({ title: deck.title, creator: presenter, language, created });
  opc.setXml('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', properties);
  opc.relate('/', `${officeRelationships}/officeDocument`, '/word/document.xml');
  opc.relate('/', `${packageRelationships}/metadata/core-properties`, '/docProps/core.xml');
  opc.relate('/word/document.xml', `${officeRelationships}/styles`, '/word/styles.xml');
  return writePackage(opc);
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The earliest time that a .pptx of ours has too. */
const fixedTime = new Date('1980-01-01T00:00:00Z');

/** A note of several lines is several paragraphs. */
const noteParagraphs = ({ kind, text }: Note): XmlElement[] =>
  text.split('\n').map((line) => paragraph(kind === 'heading' || kind === 'time' ? 'NoteLabel' : 'Normal', line));

const paragraph = (style: string, text: string): XmlElement =>
  element(
    'w:p',
    {},
    element('w:pPr', {}, element('w:pStyle', { 'w:val': style })),
    element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, plainText(text.replace(/\s+/g, ' ').trim()))),
  );
