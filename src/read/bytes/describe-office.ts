import type { Described } from './binary.js';
import { packageKind, type PackageKind } from './package-kind.js';

/** What a zip archive is, where it is one of an office program or a book. */
export function describePackage(bytes: Uint8Array): Described | undefined {
  const kind = packageKind(bytes);
  return kind === undefined ? undefined : packages[kind];
}

const saveAsText = 'Save its text as .docx, .odt or plain text.';
const packages: Readonly<Record<PackageKind, Described>> = {
  word: { what: 'a Word document' },
  presentation: { what: 'a PowerPoint presentation', hint: saveAsText },
  workbook: { what: 'an Excel workbook', hint: saveAsText },
  'open-document-text': { what: 'an OpenDocument text' },
  'open-document-presentation': { what: 'an OpenDocument presentation', hint: saveAsText },
  'open-document-spreadsheet': { what: 'an OpenDocument spreadsheet', hint: saveAsText },
  'open-document': { what: 'an OpenDocument file, but no text', hint: saveAsText },
  book: { what: 'an EPUB book', hint: saveAsText },
};

/** What a compound file is, by the names of the streams in it (MS-CFB 2.6.4), which are UTF-16. */
export function describeCompoundFile(bytes: Uint8Array): Described {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = streams.find(([name]) => content.includes(Buffer.from(name, 'utf16le')));
  return known?.[1] ?? { what: 'an old or encrypted Office document', hint: 'Save it as .docx, without a password.' };
}

const streams: readonly (readonly [name: string, Described])[] = [
  [
    'EncryptedPackage',
    { what: 'an Office document with a password', hint: 'Save it in Word as .docx, without a password.' },
  ],
  ['WordDocument', { what: 'a document of Word 97 to 2003', hint: 'Save it in Word as .docx.' }],
  ['PowerPoint Document', { what: 'a presentation of PowerPoint 97 to 2003', hint: saveAsText }],
  ['Workbook', { what: 'a workbook of Excel 97 to 2003', hint: saveAsText }],
  ['__properties_version1.0', { what: 'a message of Outlook', hint: 'Save it in Outlook as .eml or plain text.' }],
];
