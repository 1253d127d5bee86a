import { fontFrom } from '../../../fonts/font-from.js';
import type { FontSet } from '../../../fonts/font.js';
import { missingGlyphAdvance } from '../../../fonts/missing-glyph.js';
import type { DrawnFace } from '../fonts/drawn-face.js';
import type { DrawnFonts } from '../fonts/drawn-fonts.js';
import type { SceneSpan } from '../scene.js';

/** How letters are set. */
export interface Setting {
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  /** "RRGGBB". */
  readonly colour: string;
  readonly letterSpacing: number;
}

/** A stretch of text in one setting. */
export interface SetText extends Setting {
  readonly text: string;
}

/** What text is measured with to be drawn: the very fonts that draw it, kerned as it is set. */
export const fontSetOf = (fonts: DrawnFonts, italic: boolean): FontSet => ({
  fontOf: (family, bold) => {
    const faces = fonts.facesFor({ family, bold, italic });
    const kerning = (left: number, right: number): number => {
      const face = faceOf(left, faces);
      return face !== undefined && face === faceOf(right, faces) ? face.kerning(left, right) : 0;
    };
    return { ...fontFrom(...faces.map(({ widths }) => widths)), kerning };
  },
});

/** Sets texts one behind the other, from a place on; a letter that a face lacks is set in the next that has it. */
export function spansOf(texts: readonly SetText[], x: number, fonts: DrawnFonts): SceneSpan[] {
  const spans: SceneSpan[] = [];
  let at = x;
  for (const { text, family, bold, italic, ...look } of texts) {
    const faces = fonts.facesFor({ family, bold, italic });
    for (const part of byFace(text, faces)) {
      const width = widthOf(part.text, part.face, look.size, look.letterSpacing);
      spans.push({ text: part.text, x: at, width, face: part.face, ...look });
      at += width;
    }
  }
  return spans;
}

/** How wide spans are together, without the letter spacing behind the last letter. */
export function widthOfSpans(spans: readonly SceneSpan[]): number {
  const last = spans.at(-1);
  return spans.reduce((sum, { width }) => sum + width, 0) - (last?.letterSpacing ?? 0);
}

/** How wide letters of one face are, kerned, in points. */
export function widthOf(text: string, { widths, kerning }: DrawnFace, size: number, letterSpacing: number): number {
  let [width, before] = [0, 0];
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    const nearer = before === 0 ? 0 : kerning(before, point);
    width += ((widths(point) ?? missingGlyphAdvance(point)) + nearer) * size + letterSpacing;
    before = point;
  }
  return width;
}

function byFace(text: string, faces: readonly DrawnFace[]): { text: string; readonly face: DrawnFace }[] {
  const parts: { text: string; readonly face: DrawnFace }[] = [];
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    const face = faceOf(point, faces) ?? faces[0];
    const last = parts.at(-1);
    if (face === undefined) continue;
    if (last?.face === face) last.text += letter;
    else parts.push({ text: letter, face });
  }
  return parts;
}

const faceOf = (point: number, faces: readonly DrawnFace[]): DrawnFace | undefined =>
  faces.find(({ widths }) => widths(point) !== undefined);
