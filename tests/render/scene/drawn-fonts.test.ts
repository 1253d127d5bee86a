import { describe, expect, it } from 'vitest';
import { drawnFonts } from '../../../src/render/scene/fonts/drawn-fonts.js';
import { fontFile, sourcesOf } from '../../fonts/support/font-files.js';

/** The family that draws "Tinos" where the machine has it under a licence, and what is said of it. */
const drawnWith = async (licence: number) => {
  const tinos = fontFile('tinos');
  const sources = sourcesOf({
    shipped: { 'Be Vietnam Pro': { regular: fontFile('beVietnamPro') } },
    machine: { Tinos: { regular: { ...tinos, style: { ...tinos.style, licence } } } },
  });
  const { value, diagnostics } = await drawnFonts(new Map([['Tinos', 'Nobody']]), new Set([0x41]), sources);
  const [face] = value.facesFor({ family: 'Tinos', bold: false, italic: false });
  return { family: face?.family, said: diagnostics.map(({ code }) => code) };
};

describe('the font that a deck is drawn with', () => {
  it.each([
    ['may be installed', 0],
    ['may be edited', 0x0008],
    ['may be read and printed', 0x0004],
  ])('is the one that %s', async (_, licence) => {
    expect(await drawnWith(licence)).toEqual({ family: 'Tinos', said: [] });
  });

  it.each([
    ['embedded', 0x0002],
    ['taken apart', 0x0108],
    ['embedded but as bitmaps', 0x0200],
  ])('is none that may not be %s, and it is said', async (_, licence) => {
    expect(await drawnWith(licence)).toEqual({ family: 'Be Vietnam Pro', said: ['fonts.replaced'] });
  });
});
