import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readFontFile } from '../../src/fonts/file/font-file.js';
import { kerningOfFile } from '../../src/fonts/file/kerning.js';
import { subsetOf } from '../../src/fonts/file/subset.js';
import { fontBytes, fontFile } from './support/font-files.js';

const outlineOf = (bytes: Uint8Array, letter: string) =>
  fontkit.create(bytes).glyphForCodePoint(letter.codePointAt(0) ?? 0).path.commands;

describe('a font with some of its letters', () => {
  const partOf = (name: Parameters<typeof fontFile>[0], texts: readonly string[]): Uint8Array =>
    subsetOf(fontFile(name), texts, kerningOfFile(fontFile(name)));
  const subset = partOf('beVietnamPro', ['Hà Nội ẵ']);

  it.each(Array.from('HàNộiẵ'))('draws %s as the whole font does, parts and all', (letter) => {
    expect(outlineOf(subset, letter).length).toBeGreaterThan(0);
    expect(outlineOf(subset, letter)).toEqual(outlineOf(fontBytes('beVietnamPro'), letter));
  });

  it('is much smaller, and draws nothing for the rest', () => {
    expect(subset.length).toBeLessThan(fontBytes('beVietnamPro').length / 2);
    expect(outlineOf(subset, 'Q')).toEqual([]);
  });

  it('is a font of the same name whose letters are as wide', () => {
    const [file] = readFontFile(subset);
    expect(file?.names).toEqual(fontFile('beVietnamPro').names);
    const [one, other] = [fontkit.create(subset), fontkit.create(fontBytes('beVietnamPro'))];
    expect(one.layout('Hà Nội').advanceWidth).toBe(other.layout('Hà Nội').advanceWidth);
  });

  it.each(['beVietnamPro', 'arimo', 'carlito', 'tinos'] as const)(
    'kerns what it was made for as the whole font does: %s',
    (name) => {
      const texts = ['“Vẫn Tốt”, AVE.', 'Yêu To Wave AT A T'];
      const [one, other] = [fontkit.create(partOf(name, texts)), fontkit.create(fontBytes(name))];
      for (const text of texts) expect(one.layout(text).advanceWidth).toBe(other.layout(text).advanceWidth);
      expect(one.layout('LT').advanceWidth).toBeGreaterThan(other.layout('LT').advanceWidth);
    },
  );
});
