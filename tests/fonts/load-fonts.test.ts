import { describe, expect, it } from 'vitest';
import { standardFonts } from '../../src/fonts/families/standard.js';
import { loadFonts } from '../../src/fonts/load-fonts.js';
import { widthsOfFile } from '../../src/fonts/file/font-file.js';
import type { Font, FontSet } from '../../src/fonts/font.js';
import { fontFile, sourcesOf } from './support/font-files.js';

const vietnamese =
  'Hài hòa hóa pháp luật quốc gia, phù hợp với nghĩa vụ của gần 80 nước – “Tổ chức Ứng phó” ƠơƯưỆệĐđ ₫';
const widthOf = (font: Font, text = vietnamese): number =>
  Array.from(text).reduce((sum, letter) => sum + font.advance(letter.codePointAt(0) ?? 0), 0);
const widthIn = (fonts: FontSet, family: string, bold = false, text = vietnamese): number =>
  widthOf(fonts.fontOf(family, bold), text);
const widthOfFile = (name: Parameters<typeof fontFile>[0], text = vietnamese): number => {
  const widths = widthsOfFile(fontFile(name));
  return Array.from(text).reduce((sum, letter) => sum + (widths(letter.codePointAt(0) ?? 0) ?? NaN), 0);
};

describe('the fonts of a template', () => {
  it.each([
    ['Times New Roman', 'tinos', 'tinosBold'],
    ['Calibri', 'carlito', 'carlitoBold'],
  ] as const)('have the widths of an open font that is as wide: %s', async (family, regular, bold) => {
    const { value, diagnostics } = await loadFonts([family], undefined, 'vi');
    expect(widthIn(value, family)).toBeCloseTo(widthOfFile(regular), 9);
    expect(widthIn(value, family, true)).toBeCloseTo(widthOfFile(bold), 9);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['Cambria', 'Caladea', 'caladea'],
    ['Segoe UI', 'Selawik', 'selawik'],
  ] as const)('plan Vietnamese letters of %s by their base letters, and say so', async (family, equal, file) => {
    const { value, diagnostics } = await loadFonts([family], undefined, 'vi-VN');
    const english = 'The quick brown fox jumps over 1,234 lazy dogs – “always”';
    expect(widthIn(value, family, false, english)).toBeCloseTo(widthOfFile(file, english), 9);
    expect(widthIn(value, family, false, 'ếẠỆ')).toBeCloseTo(widthOfFile(file, 'eAE'), 9);
    expect(widthIn(value, family, false, 'ợỮ')).toBeCloseTo(widthOfFile(file, 'oU') * 1.21, 9);
    expect(diagnostics).toMatchObject([{ code: 'template.font-approximate', severity: 'info' }]);
    expect(diagnostics[0]?.message).toContain(family);
    expect(diagnostics[0]?.message).toContain(equal);
    expect((await loadFonts([family], undefined, 'en')).diagnostics).toEqual([]);
  });

  it('plan every letter of Courier New alike', async () => {
    const { value, diagnostics } = await loadFonts(['Courier New'], undefined, 'vi');
    expect(widthIn(value, 'Courier New', true, 'iWệ')).toBeCloseTo((3 * 1229) / 2048, 3);
    expect(diagnostics).toEqual([]);
  });

  it('need nothing loaded where their tables are always at hand', async () => {
    const { value, diagnostics } = await loadFonts(['Be Vietnam Pro', 'Arial'], undefined, 'vi');
    expect(value).toBe(standardFonts);
    expect(diagnostics).toEqual([]);
  });

  it('are measured from the files of the owner before anything else', async () => {
    const files = sourcesOf({
      own: { Arial: { regular: fontFile('tinos'), bold: fontFile('tinosBold') } },
      machine: { Arial: { regular: fontFile('carlito') } },
    });
    const { value } = await loadFonts(['Arial'], files, 'vi');
    expect(widthIn(value, 'arial')).toBeCloseTo(widthOfFile('tinos'), 9);
    expect(widthIn(value, 'Arial', true)).toBeCloseTo(widthOfFile('tinosBold'), 9);
  });

  it('are measured from the files of the machine where nothing else is known', async () => {
    const files = sourcesOf({
      machine: { 'Corporate Sans': { regular: fontFile('tinos') }, Calibri: { regular: fontFile('tinos') } },
    });
    const { value, diagnostics } = await loadFonts(['Corporate Sans', 'Calibri'], files, 'vi');
    expect(widthIn(value, 'Corporate Sans')).toBeCloseTo(widthOfFile('tinos'), 9);
    expect(widthIn(value, 'Calibri')).toBeCloseTo(widthOfFile('carlito'), 9);
    expect(diagnostics).toEqual([]);
  });

  it('say only as a remark what stands in for a font that is known to be no wider', async () => {
    const { value, diagnostics } = await loadFonts(['Calibri Light', 'Segoe UI Semibold'], undefined, 'vi');
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'info template.font-approximate',
      'info template.font-approximate',
    ]);
    expect(widthIn(value, 'Calibri Light')).toBe(widthIn(value, 'Arial'));
    expect(widthIn(value, 'Segoe UI Semibold')).toBeCloseTo(widthIn(value, 'Arial') * 1.05, 9);
  });

  it('plan a bold face that has no file wider than regular', async () => {
    const files = sourcesOf({ own: { 'Corporate Sans': { regular: fontFile('tinos') } } });
    const { value } = await loadFonts(['Corporate Sans'], files, 'vi');
    expect(widthIn(value, 'Corporate Sans', true)).toBeCloseTo(widthOfFile('tinos') * 1.08, 9);
    expect(widthIn(value, 'Corporate Sans', true)).toBeGreaterThan(widthOfFile('tinosBold'));
  });

  it('take Arial for a letter that a file lacks', async () => {
    const files = sourcesOf({ own: { 'Corporate Sans': { regular: fontFile('caladea') } } });
    const { value } = await loadFonts(['Corporate Sans'], files, 'vi');
    expect(widthIn(value, 'Corporate Sans', false, 'ế')).toBe(widthIn(value, 'Arial', false, 'ế'));
  });

  it('say once of a font that nobody has what stands in for it and where to put its files', async () => {
    const families = ['Corporate Sans', 'Arial', 'corporate sans', 'Aptos'];
    const { value, diagnostics } = await loadFonts(families, sourcesOf({}), 'vi');
    expect(diagnostics).toMatchObject([
      { code: 'template.font-unknown', severity: 'warning' },
      { code: 'template.font-approximate', severity: 'info' },
    ]);
    const [{ message, hint } = { message: '', hint: '' }] = diagnostics;
    expect(`${message} ${hint ?? ''}`).toMatch(/corporate sans.*10 % wider than Arial.*folder "fonts"/i);
    expect(widthIn(value, 'Corporate Sans')).toBeCloseTo(widthIn(value, 'Arial') * 1.1, 9);
  });
});
