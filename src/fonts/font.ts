/** How wide each character of one face is. */
export interface Font {
  /** The width of a code point in ems. Never undefined: other fonts stand in, as they do in a viewer. */
  readonly advance: (codePoint: number) => number;
  /** What two characters side by side add to that, in ems; absent where it is not asked for, as before it is known which font is drawn. */
  readonly kerning?: Kerning;
}

/** The fonts that text is measured with. */
export interface FontSet {
  /**
   * The face of a family as it would be shown, or its nearest stand-in.
   *
   * @param family a family name as a theme has it; a weight may be part of it ("Be Vietnam Pro SemiBold")
   */
  readonly fontOf: (family: string, bold: boolean) => Font;
}

/** How much farther apart two characters stand than their widths say, in ems; below nothing where they are moved together. */
export type Kerning = (left: number, right: number) => number;

/** Widths of some characters, and nothing of those that a font has no glyph for. */
export type Widths = (codePoint: number) => number | undefined;

/** A name as it is compared: themes and fonts differ in capitals and in space. */
export const familyKey = (family: string): string => family.trim().toLowerCase().replace(/\s+/g, ' ');
