import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../src/read/html/decode-html.js';
import { webPage } from '../../../src/read/html/web-page.js';
import { read } from '../../../src/read/index.js';
import { outline, paragraphs, readPage } from './page.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('character sets', () => {
  const decoded = (bytes: readonly number[], told?: string, before = '<p>'): string =>
    decodeHtml(Buffer.concat([Buffer.from(before), Buffer.from(bytes)]), 'page.html', { told }).text.slice(
      before.length,
    );

  it('is what the server says, then what the page says', () => {
    expect(decoded([0xe9], 'windows-1252')).toBe('é');
    expect(decoded([0xe9], undefined, '<meta charset="iso-8859-1">')).toBe('é');
    expect(
      decoded([0xfe], undefined, '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">'),
    ).toBe('₫');
    expect(decoded([0xc3, 0xa9], 'no-such-set')).toBe('é');
    expect(decodeHtml(Buffer.from('\ufeffé', 'utf16le'), 'page.html', { told: 'windows-1252' }).text).toBe('é');
  });

  it('is told from the bytes where nothing says it', () => {
    // "đã mở của sổ, bà nói" and "così però è più caffè", each in its old set.
    const vietnamese = [0xf0, 0x61, 0xde, 0x20, 0x6d, 0xf5, 0xd2, 0x20, 0x63, 0x75, 0xd2, 0x61, 0x20, 0x62, 0x61, 0xcc];
    expect(decoded(vietnamese).normalize('NFC')).toBe('đã mở của bà');
    expect(decoded([0x63, 0x6f, 0x73, 0xec, 0x20, 0x70, 0x65, 0x72, 0xf2])).toBe('così però');
  });

  it('is not doubted for a broken byte in a long page', () => {
    const bytes = [...Buffer.from('đường về nhà qua cầu gỗ', 'utf8'), 0xe9, 0x20];
    expect(decoded(bytes)).toBe('đường về nhà qua cầu gỗ\ufffd ');
  });
});

describe('what is a page', () => {
  it.each([
    ['<!DOCTYPE html><html>', 'stdin', true],
    ['\ufeff\n<!-- saved from url=(0014)about:internet -->\n<html lang="vi">', 'a', true],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'a.xhtml', true],
    ['<div class="a">x', 'a.htm', true],
    ['<h1>Title</h1><p>Text', 'stdin', true],
    ['<p align="center">A readme</p>', 'readme.md', false],
    ['<p>kept as text</p>', 'note.txt', false],
    ['<!-- A comment of two sentences. It is all there is. -->', 'a.html', true],
    ['<!-- A comment that never ends. ', 'a.html', true],
    [`<!-- ${'A licence of some length. '.repeat(200)} --><p>Text`, 'a.html', true],
    ['<!-- A note above a text. --> Plain words.', 'a.html', false],
    ['<!-- A comment. -->', 'stdin', false],
    ['5 < 6 and 7 > 3', 'a.html', false],
    ['Plain words.', 'stdin', false],
  ])('%j named %s: %s', (content, name, is) => {
    expect(webPage.sniff(bytesOf(content), name)).toBe(is);
  });
});

describe('what is refused or found empty', () => {
  it.each([
    ['elements nested too deep', `<body>${'<div>'.repeat(100_000)}x`, /nested more than 300 deep/],
    ['too many elements', '<html>' + '<br>'.repeat(150_001), /more than 150000 elements/],
    ['too many attributes', `<html><p ${'a '.repeat(500_001)}>`, /more than 500000 attributes/],
  ])('refuses %s before anything is built of it', async (_, html, message) => {
    await expect(readPage(html)).rejects.toThrow(message);
  });

  it('takes no more of the attributes of an element than an element may need', async () => {
    const many = Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(' ');
    const { value } = await readPage(
      `<body><article>${paragraphs.map((text) => `<p ${many}>${text}</p>`).join('')}</article></body>`,
    );
    expect(outline(value)).toEqual(paragraphs.map((text) => `paragraph: ${text}`));
  });

  it.each([
    '<!-- A comment of two sentences. It is all there is. -->\n',
    '<!-- A comment that never ends. It goes on.',
  ])('says that a page which is only a comment holds no text: %s', async (html) => {
    const reading = read({ bytes: bytesOf(html), name: 'a.html', language: 'en' });
    await expect(reading).rejects.toMatchObject({
      diagnostic: { code: 'input.empty' },
      message: 'a.html holds no text.',
    });
  });

  it('says that a page holds no text', async () => {
    await expect(readPage('<html><body><script>var a = "words";</script></body></html>')).rejects.toThrow(
      'holds no text',
    );
  });

  it('reads the main part of a page that has no article', async () => {
    const { value } = await readPage(
      '<html><body><nav><a href="/">Home</a></nav><main><p>Closed today.</p></main></body></html>',
    );
    expect(outline(value)).toEqual(['paragraph: Closed today.']);
  });

  it('keeps many parts in their order in a page too large for Readability', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => `Row ${index}.`);
    const words = '<i>-</i>'.repeat(41);
    const { value } = await readPage(`<body>${many.map((text) => `<p>${text} ${words}</p>`).join('')}</body>`, {
      language: 'en',
    });
    expect(value.blocks).toHaveLength(many.length);
  });
});
