import { standardFonts } from '../fonts/families/standard.js';
import type { Font, FontSet } from '../fonts/font.js';
import type { TextStyle } from '../template/model.js';
import type { Stretch, Word } from './word.js';
import { wordsOf } from './word.js';

/** The fonts of a style in one weight, and the words that they have set already: a text repeats most of its words. */
export interface Face {
  /** The space between two stretches of text. */
  readonly spaceBetween: (before: string, after: string) => Stretch;
  /** The words of a text without spaces. */
  readonly wordsOf: (text: string) => readonly Word[];
}

const faces = new WeakMap<TextStyle, { regular?: Face; bold?: Face }>();
const facesByName = new WeakMap<FontSet, Map<string, Face>>();
/** A table of words is begun anew when it holds so many, so that a long-lived process does not grow. */
const mostWords = 5000;

/** The widths and words of a style in one weight; the same object whenever the same style is asked for. */
export function faceOf(style: TextStyle, bold: boolean): Face {
  const known = faces.get(style) ?? {};
  faces.set(style, known);
  return (known[bold ? 'bold' : 'regular'] ??= namedFace(style, bold));
}

function namedFace(style: TextStyle, bold: boolean): Face {
  const name = `${style.fonts.join('|')}|${bold ? 'bold' : ''}|${style.capitals ? 'capitals' : ''}`;
  const fontSet = style.fontSet ?? standardFonts;
  const named = facesByName.get(fontSet) ?? new Map<string, Face>();
  facesByName.set(fontSet, named);
  const face = named.get(name) ?? newFace(style, fontSet, bold);
  named.set(name, face);
  return face;
}

function newFace({ fonts: families, capitals }: TextStyle, { fontOf }: FontSet, bold: boolean): Face {
  const fonts: readonly Font[] = families.map((family) => fontOf(family, bold));
  const known = new Map<string, readonly Word[]>();
  const space = { ems: fonts.map((font) => font.advance(0x20)), letters: 1 };
  return {
    spaceBetween: (before, after) =>
      fonts.some(({ kerning }) => kerning !== undefined)
        ? { ems: fonts.map((font) => kernedSpace(font, before, after)), letters: 1 }
        : space,
    wordsOf(text) {
      const found = known.get(text);
      if (found) return found;
      if (known.size >= mostWords) known.clear();
      const words = wordsOf(capitals ? text.toUpperCase() : text, fonts);
      known.set(text, words);
      return words;
    },
  };
}

function kernedSpace({ advance, kerning }: Font, before: string, after: string): number {
  const [last, first] = [Array.from(before.slice(-2)).at(-1), after].map((text) => text?.codePointAt(0));
  return (
    advance(0x20) +
    (last === undefined ? 0 : (kerning?.(last, 0x20) ?? 0)) +
    (first === undefined ? 0 : (kerning?.(0x20, first) ?? 0))
  );
}
