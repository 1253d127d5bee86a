import type * as fontkit from 'fontkit';
import {
  close,
  curve,
  line,
  mapPoints,
  move,
  quadratic,
  type Point,
  type Segment,
} from '../../template/picture/svg/geometry/segment.js';
import type { DrawnFace } from '../scene/fonts/drawn-face.js';
import type { SceneSpan } from '../scene/scene.js';
import { missingGlyphAdvance } from '../../fonts/missing-glyph.js';

/** The outlines of letters, for what can't be trusted to have the fonts. */
export interface GlyphOutlines {
  /** What a stretch of letters looks like, in points of the slide. */
  readonly of: (span: SceneSpan, baseline: number) => Segment[];
}

/** Prepares fonts to give their outlines. fontkit, which reads TrueType and PostScript ones, is loaded here and not before. */
export async function glyphOutlines(): Promise<GlyphOutlines> {
  const { create } = await import('fontkit');
  const fonts = new Map<DrawnFace, Letters>();
  const lettersOf = (face: DrawnFace): Letters => {
    const { file, postScriptName } = face;
    const known = fonts.get(face) ?? lettersFrom(create(file.bytes, file.standsAlone ? undefined : postScriptName));
    fonts.set(face, known);
    return known;
  };
  return {
    of: ({ text, x, face, size, letterSpacing }, baseline) => {
      const letters = lettersOf(face);
      let [at, before] = [x, 0];
      return Array.from(text).flatMap((letter) => {
        const point = letter.codePointAt(0) ?? 0;
        const left = at + (before === 0 ? 0 : face.kerning(before, point) * size);
        before = point;
        at = left + (face.widths(point) ?? missingGlyphAdvance(point)) * size + letterSpacing;
        return letters(point, ([right, up]) => [left + right * size, baseline - up * size]);
      });
    },
  };
}

/** The outline of a character, each point placed; in ems, up from the base line. */
type Letters = (codePoint: number, place: (point: Point) => Point) => Segment[];

type Font = ReturnType<typeof fontkit.create>;

function lettersFrom(font: Font): Letters {
  const known = new Map<number, readonly Segment[]>();
  return (codePoint, place) => {
    const outline = known.get(codePoint) ?? outlineOf(font, codePoint);
    known.set(codePoint, outline);
    return outline.map((segment) => mapPoints(segment, place));
  };
}

function outlineOf(font: Font, codePoint: number): Segment[] {
  const { unitsPerEm } = font;
  let last: Point = [0, 0];
  return font.glyphForCodePoint(codePoint).path.commands.flatMap(({ command, args }): Segment[] => {
    const points = pairs(args.map((value) => value / unitsPerEm));
    const [one, other, to] = points;
    const from = last;
    last = points.at(-1) ?? last;
    if (command === 'closePath') return [close];
    if (one === undefined) return [];
    if (command === 'moveTo') return [move(...one)];
    if (command === 'lineTo') return [line(...one)];
    if (other === undefined) return [];
    if (command === 'quadraticCurveTo') return [quadratic(from, one, other)];
    return to === undefined ? [] : [curve(one, other, to)];
  });
}

const pairs = (values: readonly number[]): Point[] =>
  Array.from({ length: values.length >> 1 }, (_, index) => [values[2 * index] ?? 0, values[2 * index + 1] ?? 0]);
