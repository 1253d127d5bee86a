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

/** What text is measured with to be drawn: the very fonts that draw it. */
export const fontSetOf = (fonts: DrawnFonts, italic: boolean): FontSet => ({
  fontOf: (family, bold) => fontFrom(...fonts.facesFor({ family, bold, italic }).map(({ widths }) => widths)),
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

function widthOf(text: string, { widths }: DrawnFace, size: number, letterSpacing: number): number {
  return Array.from(text).reduce((sum, letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return sum + (widths(point) ?? missingGlyphAdvance(point)) * size + letterSpacing;
  }, 0);
}

function byFace(text: string, faces: readonly DrawnFace[]): { text: string; readonly face: DrawnFace }[] {
  const parts: { text: string; readonly face: DrawnFace }[] = [];
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    const face = faces.find(({ widths }) => widths(point) !== undefined) ?? faces[0];
    const last = parts.at(-1);
    if (face === undefined) continue;
    if (last?.face === face) last.text += letter;
    else parts.push({ text: letter, face });
  }
  return parts;
}
