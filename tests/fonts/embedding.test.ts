import { describe, expect, it } from 'vitest';
import { findEmbeddable } from '../../src/fonts/embedding.js';
import { readFontFile, type FontFile } from '../../src/fonts/file/font-file.js';
import { fontBytes, fontFile, sourcesOf, withNumber } from './support/font-files.js';

const family = 'Corporate Sans';
const find = (regular: FontFile, italics = false) =>
  findEmbeddable(
    [family],
    sourcesOf({ own: { [family]: { regular, italic: fontFile('beVietnamProItalic') } } }),
    italics,
  );
const withLicence = (bits: number): FontFile => {
  const [file] = readFontFile(withNumber(fontBytes('selawik'), 'OS/2', 8, bits));
  if (file === undefined) throw new Error('the font can no longer be read');
  return file;
};

describe('the fonts that go into a deck', () => {
  it.each([
    ['installable', 0],
    ['editable', 0x0008],
    ['editable, and no part of it', 0x0108],
    ['editable as well as restricted', 0x000a],
  ])('may be %s', async (_, bits) => {
    const { value, diagnostics } = await find(withLicence(bits));
    expect(value.map(({ name, faces }) => [name, Object.keys(faces)])).toEqual([[family, ['regular']]]);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['restricted', 0x0002, 'forbids embedding'],
    ['for preview and print', 0x0004, 'reading and printing only'],
    ['for bitmaps', 0x0200, 'only bitmaps'],
  ])('may not be %s, and it is said why', async (_, bits, why) => {
    const { value, diagnostics } = await find(withLicence(bits));
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'fonts.not-embedded', severity: 'warning' }]);
    expect(diagnostics[0]?.message).toContain(`"${family}" is not embedded: `);
    expect(diagnostics[0]?.message).toContain(why);
  });

  it.each([
    ['PostScript outlines', (file: FontFile) => without(file, 'glyf'), 'TrueType outlines only'],
    ['several weights', (file: FontFile) => withTable(file, 'fvar'), 'variable font'],
    ['faces in one file', (file: FontFile) => ({ ...file, standsAlone: false }), 'collection'],
  ])('may not have %s', async (_, change, why) => {
    const { value, diagnostics } = await find(change(fontFile('selawik')));
    expect(value).toEqual([]);
    expect(diagnostics[0]?.message).toContain(why);
  });

  it('have italics where these are wanted', async () => {
    const { value } = await find(fontFile('beVietnamPro'), true);
    expect(value.map(({ faces }) => Object.keys(faces))).toEqual([['regular', 'italic']]);
  });

  it('are those of the owner, else of briefdeck, else of the machine', async () => {
    const [own, shipped, machine] = [fontFile('tinos'), fontFile('arimo'), fontFile('carlito')];
    const sources = sourcesOf({
      own: { A: { regular: own } },
      shipped: { A: { regular: shipped }, B: { regular: shipped } },
      machine: { B: { regular: machine }, C: { regular: machine } },
    });
    const { value } = await findEmbeddable(['A', 'B', 'C'], sources, false);
    expect(value.map(({ faces }) => faces.regular?.bytes.length)).toEqual(
      [own, shipped, machine].map((file) => file.bytes.length),
    );
  });

  it('are not those that every PowerPoint has, nor those that have no file', async () => {
    const sources = sourcesOf({ machine: { Arial: { regular: fontFile('arimo') } } });
    const { value, diagnostics } = await findEmbeddable(['Arial', family], sources, false);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([
      { severity: 'info', message: expect.stringContaining('every PowerPoint has it') as string },
      { severity: 'warning', hint: expect.stringContaining('folder "fonts"') as string },
    ]);
  });
});

const without = (file: FontFile, tag: string): FontFile => ({
  ...file,
  tables: new Map([...file.tables].filter(([name]) => name !== tag)),
});
const withTable = (file: FontFile, tag: string): FontFile => ({
  ...file,
  tables: new Map([...file.tables, [tag, { offset: 0, length: 0 }]]),
});
