import { describe, expect, it } from 'vitest';
import { facesOfFamily } from '../../src/fonts/file/family-faces.js';
import { nameOf, type FaceIdentity } from '../../src/fonts/file/font-file.js';
import { nameIds } from '../../src/fonts/file/name-table.js';
import { fontFile } from './support/font-files.js';

const style = { licence: 0, panose: [], ranges: [] };
const face = (family: string, weight: number, bold = false, italic = false): FaceIdentity => ({
  names: new Map([
    [nameIds.family, [family]],
    [nameIds.typographicFamily, ['Corporate Sans']],
    [nameIds.full, [`Corporate Sans ${weight}`]],
  ]),
  style: { ...style, weight, bold, italic },
});

describe('the faces of a family', () => {
  const files = [
    fontFile('beVietnamProSemiBold'),
    fontFile('beVietnamProItalic'),
    fontFile('beVietnamProBold'),
    fontFile('beVietnamPro'),
    fontFile('arimo'),
  ];

  const named = (family: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(facesOfFamily(files, family)).map(([name, file]) => [name, nameOf(file, 'full')]),
    );

  it('are told apart by what they say they are', () => {
    expect(named('be vietnam  Pro')).toEqual({
      regular: 'Be Vietnam Pro Regular',
      bold: 'Be Vietnam Pro Bold',
      italic: 'Be Vietnam Pro Italic',
    });
  });

  it('are those of a weight where the name says one', () => {
    expect(named('Be Vietnam Pro SemiBold')).toEqual({ regular: 'Be Vietnam Pro SemiBold' });
  });

  it('are the weights next to regular and bold where only the whole family has the name', () => {
    const all = [face('CS Light', 300), face('CS Book', 450), face('CS SemiBold', 600), face('CS Black', 900)];
    expect(facesOfFamily(all, 'Corporate Sans')).toEqual({ regular: all[1], bold: all[2] });
  });

  it('are one where only a face has the name', () => {
    const all = [face('CS Light', 300), face('CS Book', 450)];
    expect(facesOfFamily(all, 'Corporate Sans 300')).toEqual({ regular: all[0] });
  });

  it('are none for an unknown name', () => {
    expect(named('Be Vietnam')).toEqual({});
  });
});
