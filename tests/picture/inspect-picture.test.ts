import { describe, expect, test } from 'vitest';
import { inspectPicture } from '../../src/picture/inspect-picture.js';
import { PictureRefusal } from '../../src/picture/picture-refusal.js';
import { png } from '../template/picture/fixtures.js';
import { noise, redAndBlue, svg } from './fixtures.js';

const sizeOf = async (bytes: Uint8Array): Promise<string> => {
  const picture = await inspectPicture(bytes);
  return picture === undefined ? 'unknown' : `${picture.width} × ${picture.height}`;
};

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    return await sizeOf(bytes);
  } catch (error) {
    if (!(error instanceof PictureRefusal)) throw error;
    return `${error.message}. ${error.hint}`;
  }
}

describe('a picture tells its size', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('as %s', async (format) => {
    expect(await sizeOf(await noise(60, 40).toFormat(format).toBuffer())).toBe('60 × 40');
  });

  test.each(['jpeg', 'png', 'webp'] as const)('as it is seen, turned, as %s', async (format) => {
    const turned = redAndBlue(60, 40).withMetadata({ orientation: 6 }).toFormat(format);
    expect(await sizeOf(await turned.toBuffer())).toBe('40 × 60');
  });

  test('as a drawing', async () => {
    expect(await sizeOf(svg('<rect width="9" height="9"/>'))).toBe('200 × 100');
    expect(await sizeOf(svg('<text>A</text>', 'viewBox="0 0 30 20"'))).toBe('30 × 20');
    const prefixed = '<s:svg xmlns:s="http://www.w3.org/2000/svg" width="8" height="4"><x:a xmlns:x="a:b"/></s:svg>';
    expect(await sizeOf(Buffer.from(prefixed))).toBe('8 × 4');
  });

  test('as a drawing with the document type that many programs write', async () => {
    const type =
      '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"\n "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(await sizeOf(svg('', undefined, type))).toBe('200 × 100');
  });
});

describe('a picture is refused', () => {
  test('with 10,000 × 10,000 pixels, before anything of it is decoded', async () => {
    expect(await refusal(png(10_000, 10_000))).toBe(
      'has 10000 × 10000 pixels, more than 40 million or 10000 on a side. Save it smaller.',
    );
  });

  test('with a side that is too long', async () => {
    expect(await refusal(png(10_001, 1))).toContain('has 10001 × 1 pixels');
    expect(await refusal(png(1, 10_001))).toContain('has 1 × 10001 pixels');
  });

  test('with too many bytes', async () => {
    expect(await refusal(new Uint8Array(25_000_001))).toBe('is larger than 25 MB. Save it smaller.');
    expect(await refusal(svg(' '.repeat(5_000_000)))).toBe('is larger than 5 MB. Save it smaller.');
  });

  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('that is cut off, as %s', async (format) => {
    const whole = await noise(300, 200).toFormat(format).toBuffer();
    expect(await refusal(whole.subarray(0, whole.length * 0.6))).toContain('is damaged. Open it');
  });

  test.each([
    ['of another format', Buffer.from('BM and so on'), 'is no JPEG, PNG, WebP, AVIF, GIF or SVG picture'],
    ['that is empty', new Uint8Array(), 'is no JPEG, PNG'],
    ['that is a page', Buffer.from('<html><body>Not found</body></html>'), 'is XML, but no SVG picture'],
    ['with a script', svg('<script>alert(1)</script>'), 'holds a script'],
    ['with a foreign object', svg('<foreignObject/>'), 'holds a foreign object'],
    ['with an event handler', svg('<rect width="9" height="9" onload="go()"/>'), 'holds an event handler (onload)'],
    ['that shows a file', svg('<image href="file:///etc/passwd"/>'), 'holds a picture made of pixels'],
    ['that includes a file', svg('<use href="/etc/passwd#a"/>'), 'refers to something outside of it'],
    ['that fetches', svg('<style>a{fill:url(https://example.org/a)}</style>'), 'refers to something outside of it'],
    ['with entities', svg('', '', '<!DOCTYPE svg [<!ENTITY a "b">]>'), 'has a document type'],
    [
      'with entities of a known type',
      svg('', '', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/a.dtd" [<!ENTITY a "b">]>'),
      'has a document type',
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await refusal(bytes)).toContain(message);
  });
});
