import type { FontFile } from '../../../fonts/file/font-file.js';
import type { Kerning, Widths } from '../../../fonts/font.js';

/** A face that letters are drawn with. */
export interface DrawnFace {
  /** The family that it is listed under. */
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** What tells it from the other faces of its file. */
  readonly postScriptName: string;
  readonly file: FontFile;
  readonly widths: Widths;
  readonly kerning: Kerning;
}
