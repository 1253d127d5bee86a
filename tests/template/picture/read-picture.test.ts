import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../../src/template/picture/read-picture.js';
import { jpeg, png, refusal, svg } from './fixtures.js';

describe('a picture', () => {
  test('of pixels tells its size by its header', () => {
    expect(readPicture(png(30, 20))).toMatchObject({ kind: 'raster', format: 'png', width: 30, height: 20 });
    expect(readPicture(jpeg(640, 480))).toMatchObject({ kind: 'raster', format: 'jpeg', width: 640, height: 480 });
  });

  test('is a drawing where it is SVG, with a declaration, a comment, a byte order mark or UTF-16', () => {
    const text = Buffer.from(svg('<rect width="9" height="9"/>')).toString();
    const forms = [
      text,
      `<?xml version="1.0" encoding="UTF-8"?>\n${text}`,
      `<!-- made by hand -->${text}`,
      `\ufeff${text}`,
    ].map((form) => Buffer.from(form));
    forms.push(Buffer.from(`\ufeff${text}`, 'utf16le'));
    for (const form of forms) expect(readPicture(form)).toMatchObject({ kind: 'drawing', width: 100, height: 50 });
  });

  test.each([
    ['a GIF', Buffer.from('GIF89a............'), 'is not a PNG, JPEG or SVG picture. Export it as one of these.'],
    ['nothing', new Uint8Array(), 'is not a PNG, JPEG or SVG picture'],
    ['a web page', Buffer.from('<html><body/></html>'), 'is XML, but no SVG picture'],
    ['5 MB and a byte', Buffer.concat([png(9, 9), Buffer.alloc(5_000_000)]), 'is larger than 5 MB'],
    ['8001 pixels wide', png(8001, 9), 'has 8001 × 9 pixels, more than 8000 on a side. Save it smaller.'],
    ['8001 pixels high', jpeg(9, 8001), 'has 9 × 8001 pixels, more than 8000 on a side'],
    ['a PNG that is cut off', png(9, 9).subarray(0, 50), 'is damaged. Open it in a program for pictures'],
    ['a PNG without pixels', png(9, 0), 'is damaged'],
    ['a JPEG that is cut off', jpeg(9, 9).subarray(0, 20), 'is damaged'],
  ])('is refused when it is %s', (_, bytes, message) => {
    expect(refusal(bytes)).toContain(message);
  });

  test('of 8000 pixels on a side is taken', () => {
    expect(readPicture(png(8000, 8))).toMatchObject({ width: 8000 });
  });

  test('that is damaged anywhere is read or refused, and never fails in another way', () => {
    const whole = Buffer.concat([svg('<g transform="scale(2)"><path d="M1 1a3 4 5 01 6 7z" fill="#123"/></g>')]);
    for (const bytes of [whole, png(5, 5), jpeg(5, 5)]) {
      fc.assert(
        fc.property(fc.nat(bytes.length - 1), fc.uint8Array({ maxLength: 5 }), (start, other) => {
          const changed = Buffer.concat([bytes.subarray(0, start), other, bytes.subarray(start + 2)]);
          expect(refusal(changed)).not.toBe('');
        }),
      );
    }
  });
});
