import type { DrawnFonts } from '../fonts/drawn-fonts.js';

/** What tables and charts are drawn with. */
export interface GraphicSetting {
  readonly fonts: DrawnFonts;
  /** The font of running text. */
  readonly family: string;
  /** Hexadecimal colours by theme slot. */
  readonly colours: Readonly<Record<string, string>>;
  /** "RRGGBB" of text. */
  readonly ink: string;
  /** BCP 47 tag: how numbers are written. */
  readonly language: string;
}
