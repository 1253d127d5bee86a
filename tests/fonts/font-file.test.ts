import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { nameOf, readFontFile, widthsOfFile } from '../../src/fonts/file/font-file.js';
import { fontBytes, fontFile, fontPaths, type fontPaths as Paths } from './support/font-files.js';

const names = Object.keys(fontPaths) as (keyof typeof Paths)[];

describe('a font file', () => {
  it.each(names)('has the widths, names and weight that fontkit reads of it: %s', (name) => {
    const known = fontkit.create(fontBytes(name));
    const file = fontFile(name);
    expect(nameOf(file, 'full')).toBe(known.fullName);
    expect(file.style.weight).toBe(known['OS/2'].usWeightClass);
    const widths = widthsOfFile(file);
    const { metrics } = known.hmtx;
    const points = Array.from({ length: 0x3000 - 0x20 }, (_, index) => index + 0x20);
    const others = points.filter((point) => {
      const glyph = known.hasGlyphForCodePoint(point) ? known.glyphForCodePoint(point).id : undefined;
      const width = glyph && metrics.get(Math.min(glyph, metrics.length - 1)).advance / known.unitsPerEm;
      return widths(point) !== width;
    });
    expect(others.map((point) => `U+${point.toString(16)}`)).toEqual([]);
  });

  it('is none where the bytes are something else, or end too soon', () => {
    expect(readFontFile(new TextEncoder().encode('<html>no font</html>'))).toEqual([]);
    expect(readFontFile(new Uint8Array())).toEqual([]);
    const bytes = fontBytes('selawik');
    for (const length of [5, 20, 300, 2000, bytes.length >> 1, bytes.length - 200])
      expect(readFontFile(bytes.slice(0, length))).toEqual([]);
  });

  it('is read without a fault whatever its bytes are', () => {
    const bytes = fontBytes('selawik');
    const damage = fc.array(fc.tuple(fc.nat(4000), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(damage, (changes) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, value] of changes) damaged[at] = value;
        for (const file of readFontFile(damaged)) {
          const widths = widthsOfFile(file);
          for (const letter of 'aệW₫') expect(widths(letter.codePointAt(0) ?? 0) ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('may hold several faces, none of which is a file of its own', () => {
    const parts = [fontBytes('selawik'), fontBytes('selawikBold')];
    const collection = collectionOf(parts);
    const faces = readFontFile(collection);
    expect(faces.map((face) => nameOf(face, 'full'))).toEqual(['Selawik', 'Selawik Bold']);
    expect(faces.map(({ standsAlone }) => standsAlone)).toEqual([false, false]);
    const [, bold] = faces;
    const letter = 'M'.charCodeAt(0);
    expect(bold && widthsOfFile(bold)(letter)).toBe(widthsOfFile(fontFile('selawikBold'))(letter));
  });
});

/** A TrueType collection: the files one after the other, with the offsets of their tables moved. */
function collectionOf(parts: readonly Uint8Array[]): Uint8Array {
  const header = 12 + 4 * parts.length;
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.length, header));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, header));
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('ttcf'));
  view.setUint32(4, 0x00010000);
  view.setUint32(8, parts.length);
  parts.forEach((part, index) => {
    const start = starts[index] ?? 0;
    view.setUint32(12 + 4 * index, start);
    bytes.set(part, start);
    for (let table = 0; table < view.getUint16(start + 4); table += 1) {
      const at = start + 12 + 16 * table + 8;
      view.setUint32(at, view.getUint32(at) + start);
    }
  });
  return bytes;
}
