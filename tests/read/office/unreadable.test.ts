import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';
import { archiveOf } from '../../opc/repack.js';

const compound = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    Buffer.from(stream, 'utf16le'),
  ]);
const openDocument = (kind: string): Uint8Array =>
  archiveOf([
    ['mimetype', `application/vnd.oasis.opendocument.${kind}`],
    ['content.xml', '<a/>'],
  ]);

describe('files of office programs that are no article', () => {
  it.each<[string, Uint8Array, RegExp, RegExp]>([
    ['old.doc', compound('WordDocument'), /^old\.doc is a document of Word 97 to 2003\.$/, /Save it in Word as \.docx/],
    [
      'news.docx',
      compound('EncryptedPackage'),
      /^news\.docx is an Office document with a password/,
      /without a password/,
    ],
    ['mail.msg', compound('__properties_version1.0'), /message of Outlook/, /\.eml/],
    ['deck.pptx', archiveOf([['ppt/presentation.xml', '<a/>']]), /a PowerPoint presentation/, /Save its text/],
    ['sums.docx', archiveOf([['xl/workbook.xml', '<a/>']]), /^sums\.docx is an Excel workbook/, /Save its text/],
    ['deck.odp', openDocument('presentation'), /an OpenDocument presentation/, /Save its text/],
    ['book.epub', archiveOf([['mimetype', 'application/epub+zip']]), /an EPUB book/, /Save its text/],
    ['a.zip', archiveOf([['a.txt', 'hello']]), /^a\.zip is a zip archive\.$/, /What can be read/],
  ])('%s is told for what it is', async (name, bytes, message, hint) => {
    await expect(read({ bytes, name })).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringMatching(message) as string,
      diagnostic: { code: 'input.unsupported', hint: expect.stringMatching(hint) as string },
    });
  });

  it.each(['news.docx', 'news.odt'])('a broken %s is told for what is wrong with it', async (name) => {
    const bytes = archiveOf([['word/document.xml', '<a/>']]).subarray(0, 60);
    await expect(read({ bytes, name })).rejects.toThrow(`${name} is damaged: the list of its contents is missing.`);
    await expect(read({ bytes: bytes.subarray(0, 4), name })).rejects.toThrow(`${name} is damaged: it breaks off`);
  });
});
