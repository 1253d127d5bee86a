import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import type { EmbeddedFamily } from '../../../src/fonts/embedding.js';
import { relationshipTypes } from '../../../src/opc/part-kind.js';
import { readPackage } from '../../../src/opc/read.js';
import { child, children, descendants } from '../../../src/opc/xml/query.js';
import { renderPptx } from '../../../src/render/pptx/render-pptx.js';
import { fontBytes, fontFile } from '../../fonts/support/font-files.js';
import { minimalPackage } from '../../opc/minimal-package.js';
import { validate } from '../../opc/validate.js';
import { fullDeck } from './decks.js';
import { minimalTemplate } from './minimal-template.js';

const beVietnamPro: EmbeddedFamily = {
  name: 'Be Vietnam Pro',
  faces: {
    regular: fontFile('beVietnamPro'),
    bold: fontFile('beVietnamProBold'),
    italic: fontFile('beVietnamProItalic'),
  },
};
const caladea: EmbeddedFamily = { name: 'Caladea', faces: { regular: fontFile('caladea') } };
const render = (fonts?: readonly EmbeddedFamily[], template = minimalTemplate()) =>
  renderPptx(fullDeck, template, { language: { locale: 'vi-VN' }, fonts });
const presentationOf = (bytes: Uint8Array) => readPackage(bytes).look('/ppt/presentation.xml');

describe('fonts that are embedded', () => {
  it('are listed in the presentation with their faces, and nothing is wrong with the file', async () => {
    const { bytes, diagnostics } = await render([beVietnamPro, caladea]);
    expect(diagnostics).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
    const presentation = presentationOf(bytes);
    expect(presentation.attributes['embedTrueTypeFonts']).toBe('1');
    expect(presentation.attributes['saveSubsetFonts']).toBeUndefined();
    const listed = descendants(presentation, 'p:embeddedFont').map((entry) => [
      child(entry, 'p:font')?.attributes['typeface'],
      ...children(entry).map(({ name }) => name),
    ]);
    expect(listed).toEqual([
      ['Be Vietnam Pro', 'p:font', 'p:regular', 'p:bold', 'p:italic'],
      ['Caladea', 'p:font', 'p:regular'],
    ]);
    // A roman of different widths, as PANOSE has it; Be Vietnam Pro says nothing of its own.
    const [unknown, roman] = descendants(presentation, 'p:font').map(({ attributes }) => attributes);
    expect(unknown).toEqual({ typeface: 'Be Vietnam Pro', pitchFamily: '2', charset: '0' });
    expect(roman).toMatchObject({ panose: '02040503050406030204', pitchFamily: '18' });
  });

  it('lie in the deck as Embedded OpenType, whole', async () => {
    const opc = readPackage((await render([beVietnamPro])).bytes);
    const parts = opc.relationships('/ppt/presentation.xml').filter(({ type }) => type === relationshipTypes.font);
    const files = ['beVietnamPro', 'beVietnamProBold', 'beVietnamProItalic'] as const;
    expect(parts.map(({ target }) => target)).toEqual([1, 2, 3].map((number) => `/ppt/fonts/font${number}.fntdata`));
    parts.forEach(({ target }, index) => {
      expect(opc.contentType(target)).toBe('application/x-fontdata');
      const original = fontBytes(files[index] ?? 'arimo');
      const unwrapped = unwrap(opc.find(target)?.bytes ?? new Uint8Array());
      expect(Buffer.compare(unwrapped.font, original)).toBe(0);
      const known = fontkit.create(original);
      expect(unwrapped.names).toEqual([
        'Be Vietnam Pro',
        ['Regular', 'Bold', 'Italic'][index],
        known.version,
        known.fullName,
      ]);
      expect(unwrapped).toMatchObject({ weight: [400, 700, 400][index], italic: [0, 0, 1][index], licence: 0 });
    });
  });

  it('make equal bytes of equal arguments', async () => {
    const [first, second] = [await render([beVietnamPro]), await render([beVietnamPro])];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  it('take the place of what the template had of them, and leave its others', async () => {
    const old = readPackage((await render([caladea, beVietnamPro])).bytes);
    const template = minimalTemplate(old);
    const { bytes, diagnostics } = await render(
      [{ name: 'be vietnam pro', faces: { bold: fontFile('arimo') } }],
      template,
    );
    expect(diagnostics).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
    const typefaces = descendants(presentationOf(bytes), 'p:font').map(({ attributes }) => attributes['typeface']);
    expect(typefaces).toEqual(['Caladea', 'be vietnam pro']);
    const fonts = readPackage(bytes)
      .partNames()
      .filter((part) => part.startsWith('/ppt/fonts/'));
    expect(fonts).toHaveLength(2);
  });

  it('are none unless they are asked for', async () => {
    const { bytes } = await render();
    expect(child(presentationOf(bytes), 'p:embeddedFontLst')).toBeUndefined();
    expect(
      minimalPackage()
        .partNames()
        .some((part) => part.includes('fonts')),
    ).toBe(false);
  });
});

/** Reads Embedded OpenType as its specification has it, field by field. */
function unwrap(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  expect(view.getUint32(0, true)).toBe(bytes.length);
  expect(view.getUint32(8, true)).toBe(0x00020001);
  // Neither compressed nor garbled.
  expect(view.getUint32(12, true)).toBe(0);
  expect(view.getUint16(34, true)).toBe(0x504c);
  let at = 80;
  const names: string[] = [];
  // Padding, size and text: family, style, version, full name, and the sites that may use it, of which there are none.
  for (let field = 0; field < 5; field += 1) {
    expect(view.getUint16(at, true)).toBe(0);
    const size = view.getUint16(at + 2, true);
    names.push(new TextDecoder('utf-16le').decode(bytes.subarray(at + 4, at + 4 + size)));
    at += 4 + size;
  }
  expect(names.pop()).toBe('');
  expect(view.getUint32(4, true)).toBe(bytes.length - at);
  return {
    names,
    font: bytes.subarray(at),
    italic: view.getUint8(27),
    weight: view.getUint32(28, true),
    licence: view.getUint16(32, true),
  };
}
