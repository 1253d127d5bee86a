import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readFontFile } from '../../src/fonts/file/font-file.js';
import { subsetOf } from '../../src/fonts/file/subset.js';
import { fontBytes, fontFile } from './support/font-files.js';

const pointsOf = (text: string): number[] => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
const outlineOf = (bytes: Uint8Array, letter: string) =>
  fontkit.create(bytes).glyphForCodePoint(letter.codePointAt(0) ?? 0).path.commands;

describe('a font with some of its letters', () => {
  const subset = subsetOf(fontFile('beVietnamPro'), pointsOf('Hà Nội ẵ'));

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
});
