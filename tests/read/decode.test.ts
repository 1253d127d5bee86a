import { describe, expect, it } from 'vitest';
import { BriefdeckError } from '../../src/diagnostics/error.js';
import { read } from '../../src/read/index.js';

const sentence = 'Hội nghị khai mạc sáng nay tại Hà Nội 🇻🇳.';
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('decoding', () => {
  it.each([
    ['UTF-8', Buffer.from(sentence)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${sentence}`)],
    ['UTF-16, little end first', utf16(sentence)],
    ['UTF-16, big end first', utf16(sentence).swap16()],
  ])('reads %s', async (_, bytes) => {
    const { value, diagnostics } = await read({ bytes, name: 'a.txt' });
    expect(value.text).toBe(sentence);
    expect(value.language).toBe('vi');
    expect(diagnostics).toEqual([]);
  });

  it('believes a server where the text is not UTF-8', async () => {
    const french = Buffer.from('Un résumé de la réunion.', 'latin1');
    const told = { name: 'a.txt', encoding: 'iso-8859-1' };
    expect((await read({ ...told, bytes: french })).value.text).toBe('Un résumé de la réunion.');
    expect((await read({ ...told, bytes: Buffer.from(sentence) })).value.text).toBe(sentence);
    await expect(read({ bytes: french, name: 'a.txt', encoding: 'utf-8' })).rejects.toThrow('a.txt is not UTF-8 text.');
  });

  it('leaves the bytes of the caller alone', async () => {
    const bytes = utf16(sentence).swap16();
    const before = Buffer.from(bytes);
    await read({ bytes, name: 'a.txt' });
    expect(bytes.equals(before)).toBe(true);
  });

  it('names the line that is not valid', async () => {
    const bytes = Buffer.from('Rien.\nUn résumé.', 'latin1');
    await expect(read({ bytes, name: 'a.txt' })).rejects.toMatchObject({
      diagnostic: { place: { file: 'a.txt', line: 2 } },
    });
  });

  it('removes lone surrogates and says so', async () => {
    const { value, diagnostics } = await read({ bytes: utf16('One \ud800 sentence\udc00.'), name: 'a.txt' });
    expect(value.text).toBe('One sentence.');
    expect(diagnostics).toMatchObject([{ code: 'read.characters-removed', severity: 'info' }]);
  });

  it.each([
    ['Latin-1', Buffer.from('Un résumé de la séance.', 'latin1'), 'input.encoding', /not UTF-8/, /UTF-8/],
    ['a surrogate in UTF-8', Buffer.from([0x41, 0xed, 0xa0, 0x80]), 'input.encoding', /not UTF-8/, /UTF-8/],
    ['a cut character', Buffer.from(sentence).subarray(0, -3), 'input.encoding', /not UTF-8/, /UTF-8/],
    ['half of UTF-16', utf16('abc').subarray(0, 7), 'input.encoding', /breaks off/, /again/],
    ['a zip', Buffer.from('PK\x03\x04\x14\x00'), 'input.unsupported', /is a zip archive/, /plain text/],
    ['a PDF without a page', Buffer.from('%PDF-1.7 text'), 'input.damaged', /is damaged/, /again/],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'input.unsupported', /a PNG image/, /plain text/],
    [
      'an SVG',
      Buffer.from('<?xml version="1.0"?>\n<svg xmlns="a"><text>Some words here.</text></svg>'),
      'input.unsupported',
      /an SVG drawing/,
      /plain text/,
    ],
    ['NUL bytes', Buffer.from('abc\0def'), 'input.unsupported', /a binary file/, /plain text/],
    ['nothing', Buffer.alloc(0), 'input.empty', /is empty/, /sentence/],
    ['only spaces', Buffer.from(' \n\t\u00a0\u200b\n'), 'input.empty', /no text/, /sentence/],
    ['more than 5 MB', Buffer.alloc(5_000_001, 'a'), 'input.too-large', /larger than 5 MB/, /article/],
  ])('refuses %s', async (_, bytes, code, message, hint) => {
    const error: unknown = await read({ bytes, name: 'a.txt' }).catch((reason: unknown) => reason);
    if (!(error instanceof BriefdeckError)) throw error;
    expect(error.kind).toBe('input');
    expect(error.diagnostic.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).toContain('a.txt');
    expect(error.diagnostic.hint).toMatch(hint);
  });
});
