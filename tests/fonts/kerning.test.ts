import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readFontFile, widthsOfFile } from '../../src/fonts/file/font-file.js';
import { kerningOfFile } from '../../src/fonts/file/kerning.js';
import { fontBytes, fontFile, fontPaths, type fontPaths as Paths } from './support/font-files.js';

const names = Object.keys(fontPaths) as (keyof typeof Paths)[];
const letters = Array.from(' "“”’,.-–AÀÂĐFLTVWYaàâđeêfkorưvwyỹ17');

describe('the kerning of a font file', () => {
  it.each(names)('moves pairs as fontkit does: %s', (name) => {
    const file = fontFile(name);
    const known = fontkit.create(fontBytes(name));
    const kerning = kerningOfFile(file);
    const widths = widthsOfFile(file);
    for (const left of letters)
      for (const right of letters) {
        const [one = 0, other = 0] = [left, right].map((letter) => letter.codePointAt(0));
        const plain = (widths(one) ?? NaN) + (widths(other) ?? NaN);
        // A pair that is one glyph has no kerning, nor has what the font lacks.
        const run = known.layout(left + right);
        if (run.glyphs.length === 2 && !Number.isNaN(plain))
          expect(plain + kerning(one, other), left + right).toBeCloseTo(run.advanceWidth / known.unitsPerEm, 6);
      }
  });

  it('is none where a table is damaged, and no fault whatever the bytes are', () => {
    const bytes = fontBytes('arimo');
    const [record] = readFontFile(bytes).map(({ tables }) => tables.get('GPOS'));
    const { offset = 0, length = 0 } = record ?? {};
    const change = fc.tuple(fc.nat(Math.min(length - 1, 6000)), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 60 }), (changes) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, value] of changes) damaged[offset + at] = value;
        const [file] = readFontFile(damaged);
        if (file !== undefined) expect(kerningOfFile(file)(0x41, 0x56)).not.toBeNaN();
      }),
      { numRuns: 100 },
    );
  });
});
