import { readCharacters } from '../../fonts/file/character-table.js';
import { tableIn } from '../../fonts/file/sfnt.js';
import { missingGlyphAdvance } from '../../fonts/missing-glyph.js';
import type { DrawnFace } from '../scene/fonts/drawn-face.js';

/** A glyph of a run, and where it and the next stand, in thousandths of an em. */
interface Run {
  readonly glyphs: readonly { readonly id: number; readonly advanceWidth: number; readonly codePoints: number[] }[];
  readonly positions: readonly {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
    readonly advanceWidth: number;
  }[];
  readonly advanceWidth: number;
}

type Shape = (text: string, features?: unknown) => unknown;

/**
 * Has plain letters of the font that is set now stand as they were measured. fontkit would find out by all tables of the font what is known
 * already, which takes most of the time of a PDF. What joins or turns letters stays with it. pdfkit has no other door for this, so that
 * where it looks otherwise all is left as it is.
 */
export function setPlainLetters(pdf: PDFKit.PDFDocument, face: DrawnFace): void {
  const font: unknown = Reflect.get(pdf, '_font');
  const unitsPerEm = tableIn(face.file.bytes, face.file.tables, 'head')?.getUint16(18) ?? 0;
  const characters = tableIn(face.file.bytes, face.file.tables, 'cmap');
  const glyphOf = characters && readCharacters(characters);
  if (!isShaping(font) || glyphOf === undefined || unitsPerEm === 0) return;
  const shape = font.layoutRun.bind(font);
  font.layoutRun = (text, features) =>
    features === undefined && plain.test(text) ? runOf(text, face, glyphOf, unitsPerEm) : shape(text, features);
}

const isShaping = (font: unknown): font is { layoutRun: Shape } =>
  typeof font === 'object' && font !== null && 'layoutRun' in font && typeof font.layoutRun === 'function';

/** Letters of Latin, Greek and Cyrillic, signs and spaces: each is one glyph beside the next. */
const plain =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0523\u1e00-\u1fff\u2000-\u200a\u2010-\u2027\u202f-\u205f\u20a0-\u20bf\u2100-\u22ff]*$/u;

function runOf(text: string, face: DrawnFace, glyphOf: (point: number) => number, unitsPerEm: number): Run {
  const points = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  const glyphs = points.map((point) => ({
    id: glyphOf(point),
    // pdfkit takes it in units of the font.
    advanceWidth: (face.widths(point) ?? missingGlyphAdvance(point)) * unitsPerEm,
    codePoints: [point],
  }));
  const positions = points.map((point, index) => {
    const advanceWidth = ((glyphs[index]?.advanceWidth ?? 0) * 1000) / unitsPerEm;
    const next = points[index + 1];
    const kerning = next === undefined ? 0 : face.kerning(point, next) * 1000;
    return { xAdvance: advanceWidth + kerning, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth };
  });
  return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
}
